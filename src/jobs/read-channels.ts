import { type RepositoriesOf, toJson } from '../data/index.ts';
import type { OutsideAnswers } from '../domains/cogniforce/index.ts';
import type { Catalogue, ChannelAnswer, openwebui } from '../domains/openwebui/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { dayOf } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type AnswerTurn, LONGEST_TURN_SECONDS, packTurn } from '../kernel/model-calls.ts';
import { remembered } from '../kernel/remembered.ts';
import type { Repositories } from './parts.ts';

/** What reading the channels needs; a run has all of it. */
export interface ChannelReading {
  readonly repositories: {
    readonly source: Pick<RepositoriesOf<typeof openwebui>, 'channels'>;
    readonly cogniforce: Pick<Repositories['cogniforce'], 'outsideUsage'>;
  };
  readonly analysis: { readonly zone: string };
  readonly hashUserId: (userId: string) => string;
  readonly clock: Clock;
  /** Models behind assistants, as read at the beginning of the run. */
  readonly catalogue: Pick<Catalogue, 'baseModelOf'>;
  /** With it, it is kept when each was made, for the calls of the log. */
  readonly auditLog?: string | undefined;
}

/** What came of it. */
export interface ChannelsRead {
  /** Answers that are now known; null where the source could not be asked or has no channels: what is known stays. */
  readonly answers: number | null;
  /** One sentence each, for whoever looks after the installation. */
  readonly warnings: readonly string[];
}

/** As the figures call them. */
const SOURCE = 'channel';

/**
 * Notes the answers of models in channels for who asked: how many, on which day, of which model. Their tokens are unknown.
 *
 * A source that does not answer costs a warning at most, and one without channels, or that does not let us read them, none.
 * An answer without a person or a time belongs to nobody's day, and is told in a warning. Errors: those of our own database.
 */
export async function readChannels(reading: ChannelReading): Promise<ChannelsRead> {
  const seen = await counted(reading);
  if (typeof seen === 'string') return { answers: null, warnings: [seen] };
  if (seen === null) return { answers: null, warnings: [] };
  const { rows, placed, lost } = seen;
  await reading.repositories.cogniforce.outsideUsage.replace(SOURCE, rows);
  return { answers: placed, warnings: warningOf(lost) };
}

interface Counted {
  readonly rows: readonly OutsideAnswers[];
  /** Answers in them. */
  readonly placed: number;
  /** Those without a person or a time. */
  readonly lost: number;
}

/** Null where there is nothing to read, or a sentence on why it could not be. */
async function counted(reading: ChannelReading): Promise<Counted | null | string> {
  const { channels } = reading.repositories.source;
  try {
    if (!(await channels.readable())) return null;
    return await countsOf(channels.answers(reading.clock.now()), reading);
  } catch (error) {
    // Whatever is wrong with channels must not cost a run its figures.
    if (!(error instanceof CogniforceError)) throw error;
    return `The channels of Open WebUI could not be read, so answers in them stay as they were: ${error.message} ${error.hint}`;
  }
}

async function countsOf(
  answers: AsyncIterable<ChannelAnswer>,
  { analysis, hashUserId, catalogue, auditLog }: ChannelReading,
): Promise<Counted> {
  const hashOf = remembered(hashUserId);
  const times = new Map<string, number[]>();
  let lost = 0;
  for await (const { userId, createdAt, model } of answers) {
    if (userId === null || createdAt === null) {
      lost += 1;
      continue;
    }
    const key = JSON.stringify([hashOf(userId), dayOf(createdAt, analysis.zone), model]);
    const of = times.get(key) ?? [];
    times.set(key, of);
    of.push(createdAt);
  }
  const rows = [...times].map(([key, made]) => {
    const [person, day, model] = JSON.parse(key) as [string, string, string];
    return {
      ...{ person, day, model, baseModel: catalogue.baseModelOf(model) },
      ...{ answers: made.length, ratingsUp: 0, ratingsDown: 0 },
      turns: auditLog === undefined ? null : toJson(made.sort((a, b) => a - b).map(turnOf)),
    };
  });
  return { rows, placed: rows.reduce((sum, row) => sum + row.answers, 0), lost };
}

/** The message is made when the model is asked, and filled afterwards. */
function turnOf(createdAt: number) {
  const at = Math.floor(createdAt / 1000);
  const turn: AnswerTurn = {
    ...{ at, from: at, to: at + LONGEST_TURN_SECONDS },
    ...{ input: null, output: null, total: null, unpriced: true },
  };
  return packTurn(turn);
}

function warningOf(lost: number): string[] {
  if (lost === 0) return [];
  const which = lost === 1 ? 'One answer' : `${lost} answers`;
  return [`${which} of models in channels had no person or no time, and could not be counted.`];
}
