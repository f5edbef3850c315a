import { OWN } from '../../../src/analysis/index.ts';
import { redact } from '../../../src/analysis/redaction/index.ts';
import type { App } from '../../../src/app/index.ts';
import type { FetchedChat } from '../../../src/domains/openwebui/index.ts';
import { outgoingOf } from '../../../src/jobs/index.ts';
import type { Note } from './findings.ts';
import type { MadeChat } from './made-chat.ts';

/** Chats that are read at once. */
const AT_ONCE = 10;

/** Far more than 500 words and the sentences around them. */
const LONGEST = 40_000;

/** Holds that of every chat that can be read it is known what would go out to a language model: short, and fit for any server. */
export async function checkOutgoing(
  app: App,
  chats: readonly MadeChat[],
  note: Note,
): Promise<void> {
  const numbers = new Map(chats.map(({ id, number }) => [id, number]));
  const ids = [...numbers.keys()];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE);
    const fetched = await app.source.repositories.chats.fetch(part, { recordedParts: true });
    for (const chat of fetched) {
      const fault = await faultOf(app, chat).catch(() => 'cannot be read again');
      if (fault !== null) note(numbers.get(chat.id) ?? null, fault);
    }
  }
}

async function faultOf({ config }: App, chat: FetchedChat): Promise<string | null> {
  const read = await chat.read();
  if (!read.ok) return null;
  const parts = { samples: 1, sentiment: false, redact };
  const { tasks } = outgoingOf(read.conversation, config.analysis, parts, OWN);
  const questions = tasks.map((task) => task.questions);
  if (questions.includes(null)) return 'cannot be redacted';
  return questions.some(isUnfit) ? 'would not go out as it is' : null;
}

function isUnfit(questions: unknown): boolean {
  const text = JSON.stringify(questions);
  // JSON writes half a character as an escape.
  return text.length > LONGEST || /\\u(?:0000|d[89a-f])/.test(text);
}
