import type { QuestionsReply } from '../api/contracts/questions.ts';
import type { QuestionsPort, QuestionView } from '../api/parts.ts';
import { calibrate } from '../calibration/calibrate.ts';
import { CALIBRATED_FROM, fitCalibration, methodOf, PROVISIONAL_FROM } from '../calibration/fit.ts';
import { type CalibrationLabel, countAnswers } from '../calibration/labels.ts';
import type { AskedQuestion, CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import {
  ANSWER_MINUTES,
  type AnswerMinutes,
  QUESTION_PATH,
  questionName,
} from '../kernel/question.ts';
import { digestOf, hasDigest, isReceipt, newReceipt, questionToken } from './tokens.ts';

/** What the desk works with. */
export interface DeskParts {
  readonly repositories: Pick<CogniforceRepositories, 'questions' | 'calibration'>;
  /** Key of the links; null: none can be given. */
  readonly salt: string | null;
  readonly settings: {
    readonly share: number;
    readonly webuiUrl: string | null;
    readonly publicUrl: string | null;
  };
  readonly zone: string;
  readonly minimumGroup: number;
  readonly clock: Clock;
}

/**
 * Where people's answers come in, and where whoever hands out the links finds them.
 *
 * A link shows the question alone. An answer, and the estimate beside it, are shown to the browser alone that has given
 * it, which alone can change it or take it back: links pass through the hands of an administrator, who must not see what
 * anybody has answered, nor put anything in its place.
 */
export function questionDesk(parts: DeskParts): QuestionsPort {
  const { clock, repositories } = parts;
  const { questions } = repositories;

  /** Unknown and malformed take the same way, and the same time. */
  async function known(token: string): Promise<AskedQuestion> {
    const asked = await questions.byDigest(digestOf(token));
    if (asked !== null) return asked;
    throw unknown();
  }

  async function inTime(token: string): Promise<AskedQuestion> {
    const asked = await known(token);
    if (asked.expiresAt > instant(clock.now())) return asked;
    throw closed();
  }

  return {
    async ask(token, given) {
      const asked = await inTime(token);
      // Given before there is an answer: where its reply is lost, the browser can still send it again.
      const receipt = isReceipt(given) ? given : newReceipt();
      const reply = isOwn(asked, receipt)
        ? await answered(parts, asked)
        : unanswered(parts, asked, 'open');
      return { reply, receipt };
    },

    async react(token, body, given) {
      const asked = await inTime(token);
      const receipt = isReceipt(given) ? given : newReceipt();
      const by = { receiptDigest: digestOf(receipt), now: instant(clock.now()) };
      const reacted =
        'declined' in body
          ? await questions.decline(asked.id, by)
          : await questions.answer(asked.id, {
              minutes: body.minutes,
              withAiMinutes: body.withAiMinutes,
              ...by,
            });
      if (reacted === 'closed') throw closed();
      if (reacted === 'answered') throw ofAnother();
      const reply =
        'declined' in body
          ? unanswered(parts, asked, 'declined')
          : await answered(parts, await known(token));
      return { reply, receipt };
    },

    async withdraw(token, receipt) {
      const asked = await known(token);
      const by = { receiptDigest: digestOf(receipt ?? ''), now: instant(clock.now()) };
      if (!(await questions.withdraw(asked.id, by))) throw withoutReceipt();
    },

    overview: () => overview(parts),
  };
}

function closed(): CogniforceError {
  return new CogniforceError('QUESTION_CLOSED', 'The time for this question is over.');
}

/** Said to who would otherwise believe that their answer counts; who only looks at a link is not told. */
function ofAnother(): CogniforceError {
  return new CogniforceError('QUESTION_ANSWERED', 'This question was answered in another browser.');
}

/** The same whether there is an answer or not. */
function withoutReceipt(): CogniforceError {
  return new CogniforceError('RECEIPT_MISSING', 'No answer was given in this browser.');
}

function isOwn({ state, receiptDigest }: AskedQuestion, receipt: string): boolean {
  return state === 'answered' && receiptDigest !== null && hasDigest(receipt, receiptDigest);
}

/** A moment of a task to the minute: as its person remembers it, and no more. */
function minuteOf(moment: string): string {
  return `${moment.slice(0, 16)}:00.000Z`;
}

function unanswered(
  { zone, settings }: DeskParts,
  asked: AskedQuestion,
  state: 'open' | 'declined',
): QuestionView {
  const { webuiUrl } = settings;
  return {
    state,
    task: {
      from: minuteOf(asked.from),
      to: minuteOf(asked.to),
      timeZone: zone,
      taskClass: asked.taskClass,
      asks: asked.asks,
      conversationUrl:
        webuiUrl === null ? null : `${webuiUrl}/c/${encodeURIComponent(asked.conversationId)}`,
    },
    answerUntil: asked.expiresAt,
    answer: null,
    estimate: null,
  };
}

async function answered(parts: DeskParts, asked: AskedQuestion): Promise<QuestionView> {
  const { answer } = asked;
  if (answer === null) return unanswered(parts, asked, 'open');
  return {
    ...unanswered(parts, asked, 'open'),
    state: 'answered',
    answer: {
      minutes: offered(answer.minutes),
      wouldNotHaveDone: answer.minutes === null,
      withAiMinutes: offered(answer.withAiMinutes),
      calibrates: !answer.seenEstimate,
    },
    estimate: await published(parts, asked),
  };
}

function offered(minutes: number | null): AnswerMinutes | null {
  return ANSWER_MINUTES.find((each) => each === minutes) ?? null;
}

/** The estimate as figures have it now: by the calibration in force, else by what is known beforehand of its method. */
async function published(
  { repositories }: DeskParts,
  { estimate, taskClass }: AskedQuestion,
): Promise<QuestionView['estimate']> {
  if (estimate === null) return null;
  const method = methodOf(estimate.method, estimate.model);
  const known = (await repositories.calibration.inForce()).get(method)?.calibration;
  const { p10, p50, p90 } = calibrate(
    { ...estimate, taskClass },
    known ?? fitCalibration(method, []),
  );
  return { low: p10, mostLikely: p50, high: p90 };
}

/** Erases what was answered under a link, for a person whose browser has no receipt any more; says nothing of it. */
export async function eraseAnswer({ repositories, clock }: DeskParts, link: string): Promise<void> {
  const token = link.slice(link.lastIndexOf('/') + 1);
  const asked = await repositories.questions.byDigest(digestOf(token));
  if (asked === null) throw unknown();
  await repositories.questions.erase(asked.id, instant(clock.now()));
}

function unknown(): CogniforceError {
  return new CogniforceError('QUESTION_UNKNOWN', 'There is no question under this link.');
}

/** A question that takes an answer, and what its conversation is called in Open WebUI. */
export interface HandedOut {
  readonly name: string;
  /** A path where it is not known where people reach this page. */
  readonly link: string;
  readonly askedAt: string;
  readonly expiresAt: string;
  readonly conversationId: string;
}

/**
 * Of every question that takes an answer, whether it has one or not; oldest first, none without the key of the links.
 *
 * Errors: SALT_CHANGED where the key would make links that lead nowhere.
 */
export async function handedOut({
  repositories,
  salt,
  settings,
  clock,
}: DeskParts): Promise<HandedOut[]> {
  if (salt === null) return [];
  const inForce = await repositories.questions.inForce(instant(clock.now()));
  return inForce.map(({ id, tokenDigest, ...rest }) => {
    const token = questionToken(salt, id);
    if (digestOf(token) !== tokenDigest) throw otherSalt();
    const link = `${settings.publicUrl ?? ''}${QUESTION_PATH}${token}`;
    return { name: questionName(id), link, ...rest };
  });
}

function otherSalt(): CogniforceError {
  return new CogniforceError(
    'SALT_CHANGED',
    'The links of the questions were made with another ANALYTICS_SALT.',
  );
}

/** What the answers make of the calibration: of several methods that which the most count for. */
function progressOf(
  labels: ReadonlyMap<string, readonly CalibrationLabel[]>,
  minimumGroup: number,
): Pick<QuestionsReply, 'answers' | 'waiting' | 'next'> {
  const all = [...labels.values()].map((each) => countAnswers(each, minimumGroup));
  const [{ counted, waiting } = { counted: 0, waiting: 0 }] = all.sort(
    (a, b) => b.counted - a.counted || b.waiting - a.waiting,
  );
  return { answers: counted, waiting, next: nextState(counted) };
}

function nextState(answers: number): QuestionsReply['next'] {
  if (answers < PROVISIONAL_FROM) return { state: 'provisional', from: PROVISIONAL_FROM };
  return answers < CALIBRATED_FROM ? { state: 'calibrated', from: CALIBRATED_FROM } : null;
}

/** A counter that moved with each answer would tell whoever looks often when which link was answered: they move in steps. */
async function overview(parts: DeskParts): Promise<QuestionsReply> {
  const { repositories, settings, zone, minimumGroup, clock } = parts;
  const { questions } = repositories;
  const { people, ...counts } = await questions.counts(instant(clock.now()));
  const asked = counts.open + counts.answered + counts.declined + counts.expired;
  const hidden = people > 0 && people < minimumGroup;
  const inSteps = (of: number) => of - (of % minimumGroup);
  const open = inSteps(counts.open);
  const answered = inSteps(counts.answered);
  const declined = inSteps(counts.declined);
  const expired = inSteps(counts.expired);
  const over = answered + declined + expired;
  const progress = progressOf(await repositories.calibration.labels(), minimumGroup);
  const shown = hidden
    ? {
        answers: null,
        waiting: null,
        open: null,
        answered: null,
        declined: null,
        expired: null,
        responseRate: null,
      }
    : {
        open,
        answered,
        declined,
        expired,
        responseRate: over === 0 ? null : answered / over,
      };
  return {
    share: settings.share,
    asked,
    ...progress,
    waiting: progress.waiting === null ? null : inSteps(progress.waiting),
    ...shown,
    hidden,
    minimumGroup,
    timeZone: zone,
  };
}
