import type { QuestionsReply } from './api/contracts/questions.ts';
import type { AskedView, QuestionsPort } from './api/parts.ts';
import type { AskedQuestion, CogniforceRepositories } from './domains/cogniforce/index.ts';
import { calibrate } from './kernel/calibrate.ts';
import {
  CALIBRATED_FROM,
  fitCalibration,
  methodOf,
  PROVISIONAL_FROM,
} from './kernel/calibration.ts';
import { type CalibrationLabel, countAnswers } from './kernel/calibration-labels.ts';
import type { Clock } from './kernel/clock.ts';
import { instant } from './kernel/days.ts';
import { CogniforceError } from './kernel/errors.ts';
import { ANSWER_MINUTES, QUESTION_PATH, questionName } from './kernel/question.ts';
import { digestOf, newReceipt, questionToken } from './kernel/question-tokens.ts';

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
 * it: links pass through the hands of an administrator, who must not see what anybody has answered, nor whether.
 */
export function questionDesk(parts: DeskParts): QuestionsPort {
  const { clock, repositories } = parts;
  const { questions } = repositories;

  /** Unknown and malformed take the same way, and the same time. */
  async function known(token: string): Promise<AskedQuestion> {
    const asked = await questions.byDigest(digestOf(token));
    if (asked !== null) return asked;
    throw new CogniforceError('QUESTION_UNKNOWN', 'There is no question under this link.');
  }

  async function inTime(token: string): Promise<AskedQuestion> {
    const asked = await known(token);
    if (asked.expiresAt > instant(clock.now())) return asked;
    throw closed();
  }

  return {
    async ask(token, receipt) {
      const asked = await inTime(token);
      return isOwn(asked, receipt)
        ? await answered(parts, asked)
        : unanswered(parts, asked, 'open');
    },

    async react(token, body, receipt) {
      const asked = await inTime(token);
      const now = instant(clock.now());
      if ('declined' in body) {
        if (!(await questions.decline(asked.id, now))) throw closed();
        return { reply: unanswered(parts, asked, 'declined'), receipt: null };
      }
      const kept = receipt !== null && isOwn(asked, receipt) ? receipt : newReceipt();
      const reaction = { minutes: body.minutes, receiptDigest: digestOf(kept), now };
      if (!(await questions.answer(asked.id, reaction))) throw closed();
      return { reply: await answered(parts, await known(token)), receipt: kept };
    },

    async withdraw(token) {
      const asked = await known(token);
      await questions.withdraw(asked.id, instant(clock.now()));
    },

    overview: () => overview(parts),
  };
}

function closed(): CogniforceError {
  return new CogniforceError('QUESTION_CLOSED', 'The time for this question is over.');
}

function isOwn({ state, receiptDigest }: AskedQuestion, receipt: string | null): boolean {
  return state === 'answered' && receipt !== null && digestOf(receipt) === receiptDigest;
}

function unanswered(
  { zone, settings }: DeskParts,
  asked: AskedQuestion,
  state: 'open' | 'declined',
): AskedView {
  const { webuiUrl } = settings;
  return {
    state,
    task: {
      from: asked.from,
      to: asked.to,
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

async function answered(parts: DeskParts, asked: AskedQuestion): Promise<AskedView> {
  const { answer } = asked;
  if (answer === null) return unanswered(parts, asked, 'open');
  const minutes = ANSWER_MINUTES.find((each) => each === answer.minutes) ?? null;
  return {
    ...unanswered(parts, asked, 'open'),
    state: 'answered',
    answer: {
      minutes,
      wouldNotHaveDone: answer.minutes === null,
      calibrates: !answer.seenEstimate,
    },
    estimate: await published(parts, asked),
  };
}

/** The estimate as figures have it now: by the calibration in force, else by what is known beforehand of its method. */
async function published(
  { repositories }: DeskParts,
  { estimate, taskClass }: AskedQuestion,
): Promise<AskedView['estimate']> {
  if (estimate === null) return null;
  const method = methodOf(estimate.method, estimate.model);
  const known = (await repositories.calibration.inForce()).get(method)?.calibration;
  const { p10, p50, p90 } = calibrate(
    { ...estimate, taskClass },
    known ?? fitCalibration(method, []),
  );
  return { low: p10, mostLikely: p50, high: p90 };
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

async function overview(parts: DeskParts): Promise<QuestionsReply> {
  const { repositories, settings, zone, minimumGroup, clock } = parts;
  const { questions } = repositories;
  const { people, ...counts } = await questions.counts(instant(clock.now()));
  const { open, answered, declined, expired } = counts;
  const over = answered + declined + expired;
  const hidden = people > 0 && people < minimumGroup;
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
    : { ...counts, responseRate: over === 0 ? null : answered / over };
  const links = await handedOut(parts);
  return {
    share: settings.share,
    asked: open + over,
    ...progressOf(await repositories.calibration.labels(), minimumGroup),
    ...shown,
    hidden,
    minimumGroup,
    timeZone: zone,
    links: links.map(({ conversationId: _, ...link }) => link),
  };
}
