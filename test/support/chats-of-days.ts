import type { Hand } from './openwebui.ts';
import { chatDocument, NINE } from './openwebui-document.ts';
import { talk } from './talks.ts';

/** So many chats, an hour apart, each of its own words; `long` says what stands at the end of the first question. Gives their ids. */
export async function fillWithTalks(
  hand: Hand,
  count: number,
  long: (id: string) => string = () => '',
): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, at) => `talk-${String(at).padStart(2, '0')}`);
  for (const [hour, id] of ids.entries()) {
    const at = NINE + hour * 3600;
    const [first, ...rest] = talk({ at, about: `For house ${hour}. ` });
    const asked = { ...first, content: `${first.content} ${long(id)}` };
    const document = chatDocument([asked, ...rest]);
    await hand.chat({ id, document, createdAt: at, updatedAt: at + 300 });
  }
  return ids;
}
