import type { QuestionReply } from '../../api/contracts/questions.ts';
import { ANSWER_MINUTES } from '../../kernel/question.ts';
import { momentIn, timesIn } from './amounts.ts';
import { type Child, element } from './element.ts';
import type { Words } from './words.ts';

/** Minutes, or null for what would not have been done. */
export type Choice = number | null;

/** What is sent. */
export interface Chosen {
  readonly minutes: Choice;
  /** How long it took with AI; null: not said. */
  readonly withAi: number | null;
}

/** What becomes of an answer; the form knows no server. */
export interface FormActions {
  /** Gives a sentence where it failed; the form then stays as it is. */
  readonly send: (chosen: Chosen) => Promise<string | null>;
  readonly decline: () => Promise<string | null>;
  /** Back to the answer there is; null where there is none. */
  readonly keep: (() => void) | null;
}

const WOULD_NOT = 'would-not';
const NOT_SAID = 'not-said';

/** The question: the task it is about, the answers, what happens with one, and the act of sending. */
export function questionForm(words: Words, question: QuestionReply, actions: FormActions): Child[] {
  const { answerUntil, answer, task } = question;
  const until = momentIn(answerUntil, task.timeZone);
  const wrong = element('p', { class: 'wrong', role: 'alert' });
  const send = element('button', { type: 'submit', class: 'ctl main' }, words.send);
  const busy = new Busy(wrong, send, words);
  const form = element(
    'form',
    {
      class: 'panel',
      novalidate: true,
      change: () => {
        wrong.textContent = '';
      },
      submit: (event) => {
        event.preventDefault();
        const choice = chosen(form);
        if (choice === undefined) {
          wrong.textContent = words.choose;
          form.querySelector('input')?.focus();
        } else {
          const withAi = withAiIn(form);
          busy.whileDoing(() => actions.send({ minutes: choice, withAi }));
        }
      },
    },
    choices(words, answer),
    withAiChoices(words, answer),
    answer === null ? null : element('p', { class: 'hint' }, words.seenBefore),
    element('p', { class: 'small', id: 'use' }, `${words.use} ${words.rights(until)}`),
    wrong,
    element('div', { class: 'controls' }, send, secondButton(words, actions, busy)),
    answer === null ? element('p', { class: 'hint' }, words.voluntary) : null,
  );
  send.setAttribute('aria-describedby', 'use');
  return [taskOf(words, task), form, answer === null ? elsewhere(words) : null];
}

function pickOf(name: string) {
  return (value: string, text: string, checked: boolean) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name, value, checked }),
      element('span', {}, text),
    );
}

function choices(words: Words, answer: QuestionReply['answer']): HTMLElement {
  const isChosen = (minutes: Choice) => answer !== null && answer.minutes === minutes;
  const pick = pickOf('minutes');
  return element(
    'fieldset',
    { 'aria-describedby': 'baseline would-not-hint' },
    element('legend', {}, words.choices),
    element('p', { class: 'small', id: 'baseline' }, words.baseline),
    element(
      'div',
      { class: 'picks' },
      ...ANSWER_MINUTES.map((minutes, at) =>
        pick(String(minutes), words.shortMinutes[at] ?? String(minutes), isChosen(minutes)),
      ),
      pick(WOULD_NOT, words.wouldNotHaveDone, isChosen(null)),
    ),
    element('p', { class: 'hint', id: 'would-not-hint' }, words.wouldNotHint),
  );
}

/** The second question, which may be left out: then nothing is chosen, or that nothing is said. */
function withAiChoices(words: Words, answer: QuestionReply['answer']): HTMLElement {
  const before = answer?.withAiMinutes ?? null;
  const pick = pickOf('with-ai');
  return element(
    'fieldset',
    { 'aria-describedby': 'with-ai-hint' },
    element('legend', {}, words.withAi),
    element('p', { class: 'small', id: 'with-ai-hint' }, words.withAiHint),
    element(
      'div',
      { class: 'picks' },
      ...ANSWER_MINUTES.map((minutes, at) =>
        pick(
          String(minutes),
          words.shortMinutes[at] ?? String(minutes),
          answer !== null && before === minutes,
        ),
      ),
      pick(NOT_SAID, words.notSaid, answer === null || before === null),
    ),
  );
}

function withAiIn(form: HTMLFormElement): number | null {
  const value = new FormData(form).get('with-ai');
  return value === null || value === NOT_SAID ? null : Number(value);
}

function chosen(form: HTMLFormElement): Choice | undefined {
  const value = new FormData(form).get('minutes');
  if (value === null) return undefined;
  return value === WOULD_NOT ? null : Number(value);
}

function secondButton(words: Words, { keep, decline }: FormActions, busy: Busy): HTMLElement {
  const click = keep ?? (() => busy.whileDoing(decline));
  return element(
    'button',
    { type: 'button', class: 'ctl', click },
    keep === null ? words.decline : words.keep,
  );
}

function elsewhere(words: Words): HTMLElement {
  return element('p', { class: 'hint elsewhere' }, words.elsewhere);
}

/** What the person knows the task by. */
function taskOf(words: Words, task: QuestionReply['task']): HTMLElement {
  const kinds: Readonly<Record<string, string>> = words.taskClasses;
  const kind = kinds[task.taskClass];
  return element(
    'section',
    { class: 'task', 'aria-labelledby': 'task' },
    element('h2', { id: 'task' }, words.yourTask),
    element('p', {}, element('b', {}, timesIn(task)), ` ${words.zone(task.timeZone)}`),
    element('p', {}, words.task(kind ?? null, task.asks)),
    task.conversationUrl === null
      ? null
      : element(
          'p',
          {},
          element(
            'a',
            { href: task.conversationUrl, target: '_blank', rel: 'noopener noreferrer' },
            words.openConversation,
            element('span', { class: 'sr' }, ` ${words.newTab}`),
          ),
        ),
  );
}

/** One thing at a time; what went wrong is said beside the buttons. */
class Busy {
  readonly #wrong: HTMLElement;
  readonly #send: HTMLButtonElement;
  readonly #words: Words;
  #isBusy = false;

  constructor(wrong: HTMLElement, send: HTMLButtonElement, words: Words) {
    this.#wrong = wrong;
    this.#send = send;
    this.#words = words;
  }

  whileDoing(work: () => Promise<string | null>): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#wrong.textContent = '';
    this.#send.textContent = this.#words.sending;
    this.#send.setAttribute('aria-disabled', 'true');
    void work().then((fault) => {
      this.#isBusy = false;
      this.#send.textContent = this.#words.send;
      this.#send.removeAttribute('aria-disabled');
      this.#wrong.textContent = fault ?? '';
    });
  }
}
