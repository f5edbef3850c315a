/**
 * Those of the named topics that somebody has listed, in the words of the list and in its order.
 *
 * Tags are what people wrote, names of clients among it: nothing is kept that is not listed. Open WebUI writes tags small
 * and joined by underscores, people with capitals and spaces: both are the same here.
 */
export function listedTopics(named: readonly string[], listed: readonly string[]): string[] {
  if (listed.length === 0) return [];
  const found = new Set(named.map(folded));
  return listed.filter((topic) => found.has(folded(topic)));
}

/** A list as it is written in a setting, with commas between; each topic once. */
export function topicList(text: string): string[] {
  const topics = text.split(',').map((each) => each.trim());
  const unique = new Map(topics.map((each) => [folded(each), each]));
  unique.delete('');
  return [...unique.values()];
}

function folded(tag: string): string {
  return tag
    .normalize('NFKC')
    .replaceAll(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();
}
