import './tokens.css';
import './question/question.css';
import type { QuestionReply } from '../api/contracts/questions.ts';
import { QUESTION_PATH } from '../kernel/question.ts';
import { RequestFailure, request } from '../ui/fetching/request.ts';
import { applyTheme, storedTheme } from '../ui/parts/preferences.ts';
import { speakFirstOf } from './messages/index.ts';
import { answerIn, momentIn } from './question/amounts.ts';
import { type Child, drawn, element } from './question/element.ts';
import { type Chosen, type FormActions, questionForm } from './question/form.ts';
import { comparison } from './question/strip.ts';
import { questionWords as words } from './question/words.ts';

// One question, for whoever has its link: no session, no figures, no frame, and as little to load as there can be.

const LOADING_AFTER_MS = 300;

applyTheme(storedTheme());
const place = document.getElementById('question') ?? document.body;
const token = location.pathname.slice(QUESTION_PATH.length).replace(/\/$/, '');
const address = `/api/v1/analytics/questions/${encodeURIComponent(decoded(token))}`;
let isFirst = true;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // it belongs to no question, and the server says so
  }
}

/** Shows a state of the page. After the first, the focus goes to its title, so that a screen reader reads on there. */
function show(title: string, ...content: readonly Child[]): void {
  const heading = element('h1', { tabindex: '-1' }, title);
  place.replaceChildren(brand(), heading, ...content.filter((child) => child !== null));
  document.title = words.titleOf(title);
  if (!isFirst) heading.focus();
  isFirst = false;
}

function brand(): HTMLElement {
  return element(
    'p',
    { class: 'brand' },
    drawn(
      'svg',
      { viewBox: '0 0 22 16', 'aria-hidden': 'true' },
      drawn('rect', { class: 'maybe', x: '9.5', y: '.5', width: '12', height: '15', rx: '2' }),
      drawn('rect', { class: 'edge-line', x: '9.5', y: '.5', width: '12', height: '15', rx: '2' }),
      drawn('rect', { class: 'claim', x: '0', y: '0', width: '14', height: '16', rx: '2' }),
    ),
    words.brand,
  );
}

function note(text: string): HTMLElement {
  return element('p', { class: 'text' }, text);
}

function button(text: string, click: () => void, kind = ''): HTMLElement {
  return element('button', { type: 'button', class: `ctl ${kind}`, click }, text);
}

function controls(...buttons: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'controls' }, ...buttons);
}

function showQuestion(question: QuestionReply): void {
  showDemonstration(question.demonstration);
  if (question.state === 'answered') showAnswer(question);
  else if (question.state === 'declined') showDeclined(question);
  else showForm(question);
}

function showForm(question: QuestionReply): void {
  const { answer } = question;
  const actions: FormActions = {
    send: (chosen) => react({ ...answerOf(chosen), consent: true }),
    decline: () => react({ declined: true }),
    keep: answer === null ? null : () => showAnswer(question),
  };
  show(words.question, ...questionForm(words, question, actions));
}

function answerOf({ minutes, withAi }: Chosen) {
  return { minutes, wouldNotHaveDone: minutes === null, withAiMinutes: withAi };
}

function showAnswer(question: QuestionReply): void {
  const { answer, estimate, answerUntil, task } = question;
  if (answer === null) {
    showForm(question);
    return;
  }
  const wrong = element('p', { class: 'wrong', role: 'alert' });
  const takeBack = () =>
    void withdraw(question).then((fault) => {
      wrong.textContent = fault ?? '';
    });
  show(
    words.thanks,
    note(answer.calibrates ? words.calibrates : words.keptOnly),
    element(
      'section',
      { class: 'panel', 'aria-label': words.yourAnswer },
      estimate === null ? note(words.noEstimate) : comparison(words, answer.minutes, estimate),
      answer.withAiMinutes === null
        ? null
        : element(
            'p',
            { class: 'small' },
            `${words.withAi} `,
            element('b', {}, answerIn(answer.withAiMinutes)),
          ),
      wrong,
      controls(
        button(words.change, () => showForm(question)),
        button(words.takeBack, takeBack),
      ),
      element('p', { class: 'hint' }, words.changeUntil(momentIn(answerUntil, task.timeZone))),
    ),
  );
}

function showDeclined(question: QuestionReply): void {
  show(
    words.declined,
    note(words.declinedMore),
    controls(button(words.answerAfterAll, () => showForm(question))),
  );
}

function showErased(question: QuestionReply | null): void {
  show(
    words.erased,
    note(words.erasedMore),
    question === null
      ? null
      : controls(button(words.answerAgain, () => showForm({ ...question, answer: null }))),
  );
}

function showClosed(): void {
  const wrong = element('p', { class: 'wrong', role: 'alert' });
  const takeBack = () =>
    void withdraw(null).then((fault) => {
      wrong.textContent = fault ?? '';
    });
  show(words.closed, note(words.closedMore), wrong, controls(button(words.takeBack, takeBack)));
}

function showDemonstration(isDemonstration: boolean): void {
  if (!isDemonstration || document.querySelector('.demo') !== null) return;
  place.before(
    element(
      'aside',
      { class: 'demo', 'aria-label': words.demonstration },
      element('b', {}, words.demonstration),
      element('span', {}, words.demonstrationMore),
    ),
  );
}

/** Sends an answer; what went wrong comes back as a sentence, and what ends the question is shown at once. */
async function react(body: object): Promise<string | null> {
  try {
    showQuestion(await request<QuestionReply>(address, { method: 'POST', body }));
    return null;
  } catch (error) {
    return isOver(error) ? null : faultOf(error);
  }
}

async function withdraw(question: QuestionReply | null): Promise<string | null> {
  try {
    await request(address, { method: 'DELETE' });
    showErased(question);
    return null;
  } catch (error) {
    return isOver(error) ? null : faultOf(error);
  }
}

/** Whether there is nothing to be answered any more; it is then shown. */
function isOver(error: unknown): boolean {
  const status = error instanceof RequestFailure ? error.status : 0;
  if (status === 404) show(words.unknown, note(words.unknownMore));
  else if (status === 410) showClosed();
  return status === 404 || status === 410;
}

const OF_ANOTHER: ReadonlySet<string> = new Set(['QUESTION_ANSWERED', 'RECEIPT_MISSING']);

function faultOf(error: unknown): string {
  if (!(error instanceof RequestFailure)) return words.failed;
  const { kind, problem } = error;
  if (problem !== null && OF_ANOTHER.has(problem.code)) return words.ofAnotherBrowser;
  if (kind === 'offline') return words.offlineFault;
  const seconds = problem?.retryAfterSeconds;
  if (seconds !== undefined) return words.tooMany(seconds);
  return words.failedMore(problem?.reference ?? '–');
}

async function load(): Promise<void> {
  const late = setTimeout(() => show(words.question, note(words.loading)), LOADING_AFTER_MS);
  try {
    const question = await request<QuestionReply>(address);
    clearTimeout(late);
    showQuestion(question);
  } catch (error) {
    clearTimeout(late);
    if (isOver(error)) return;
    const isOffline = error instanceof RequestFailure && error.kind === 'offline';
    const again = () => void load();
    show(
      isOffline ? words.offline : words.failed,
      note(isOffline ? words.offlineMore : faultOf(error)),
      controls(button(words.tryAgain, again, 'main')),
    );
    if (isOffline) window.addEventListener('online', again, { once: true });
  }
}

await speakFirstOf(navigator.languages, 'question');
void load();
