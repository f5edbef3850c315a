import { type Tool, toolCall } from './answer.ts';
import { type Attachment, documentFile, picture } from './attachments.ts';
import type { CalendarDay } from './calendar.ts';
import { type Model, models } from './models.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import type { TaskKind } from './texts/index.ts';
import type { Pen } from './texts/pen.ts';
import { type Exchange, sent } from './texts/script.ts';

/** Who talks, when, and about what. */
export interface Setting {
  readonly person: Person;
  readonly day: CalendarDay;
  /** Epoch seconds. */
  readonly at: number;
  readonly calendar: readonly CalendarDay[];
  readonly pen: Pen;
  readonly kind: TaskKind;
}

const WITH_FILES: ReadonlySet<TaskKind> = new Set(['summarise', 'minutes', 'translate']);
const WITH_PICTURES: ReadonlySet<TaskKind> = new Set([
  'codeDebug',
  'spreadsheet',
  'post',
  'supportReply',
]);
const WITH_TOOLS: ReadonlySet<TaskKind> = new Set(['lookup', 'plan', 'sql', 'supportReply']);

/** What is pasted goes into a file now and then, and a screenshot comes along. */
export function dressed(
  exchange: Exchange,
  { person, pen, kind }: Setting,
  at: number,
): { readonly text: string; readonly attachments: readonly Attachment[] } {
  const { random } = pen;
  if (exchange.pasted !== null && WITH_FILES.has(kind) && random.chance(0.24)) {
    return {
      text: exchange.instruction,
      attachments: [documentFile(person.id, exchange.pasted, at, pen)],
    };
  }
  const withPicture = WITH_PICTURES.has(kind) && random.chance(0.035);
  return { text: sent(exchange), attachments: withPicture ? [picture(person.id, at, random)] : [] };
}

/** A tool that the answer calls; mostly none. Input: progress of the year, 0-1: at first there were no tools. */
export function toolFor({ pen, kind }: Setting, progress: number): Tool | null {
  return WITH_TOOLS.has(kind) && progress > 0.25 && pen.random.chance(0.14) ? toolCall(pen) : null;
}

/** One or two models beside the chosen one. Input: progress of the year, 0-1: models come and go. */
export function otherModels(chosen: Model, progress: number, random: Random): Model[] {
  const known = models.filter(
    ({ popularity }) => (popularity[0]?.[0] ?? 0) <= progress && popularity.at(-1)?.[1] !== 0,
  );
  return random.sample(
    known.filter((model) => model !== chosen),
    random.chance(0.8) ? 1 : 2,
  );
}
