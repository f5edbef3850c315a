import { CogniforceError, kindOf } from '../../kernel/errors.ts';
import { type Standing, standingText } from './revision-failure.ts';

/** What a revision would take away from rows. */
export interface DataLoss {
  readonly revision: string;
  /** Begins with a verb: `drops book.pages`. */
  readonly what: string;
  readonly rows: number;
  /** Whether they are those whose value does not fit, and not all that hold one. */
  readonly isMisfit: boolean;
}

/** So many are named in a sentence; the details have them all. */
const MOST_NAMED = 5;

/** The refusal that names the losses; `stop`: what came after them on the way, which nobody would be asked about. */
export function dataLoss(
  losses: readonly DataLoss[],
  standing: Standing,
  stop: unknown = null,
): CogniforceError {
  const named = losses.slice(0, MOST_NAMED).map((loss, at) => {
    const name = losses[at - 1]?.revision === loss.revision ? '' : `${loss.revision} `;
    return `${name}${lossText(loss)}`;
  });
  const more = losses.length - named.length;
  const text = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  const stands = standingText(standing);
  const next =
    stop === null
      ? ''
      : ` Were it allowed, this would stand in the way next: ${told(stop, stands)}`;
  return new CogniforceError(
    'DATA_LOSS',
    `${text}. ${stands}${next}`,
    { ...losses[0], losses },
    { cause: stop },
  );
}

/** A stop without what has been said already of the database. */
function told(stop: unknown, stands: string): string {
  if (!(stop instanceof CogniforceError)) return `${kindOf(stop)}; LOG_LEVEL=debug says where.`;
  const { message } = stop;
  return message.endsWith(stands) ? message.slice(0, -stands.length).trimEnd() : message;
}

/** `drops book.pages, which 2 rows hold`; `narrows book.title from text to varchar(40), which 1 row does not fit`. */
export function lossText({ what, rows, isMisfit }: DataLoss): string {
  const [one, many] = isMisfit ? ['does not fit', 'do not fit'] : ['holds', 'hold'];
  return `${what}, which ${rowsText(rows)} ${rows === 1 ? one : many}`;
}

/** How many, in words. */
export function rowsText(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
