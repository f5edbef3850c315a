/**
 * The words of a packed list, sorted: a digit says how many letters of the word before stay, then come its other letters.
 *
 * `0anna3e` is anna, anne.
 */
export function unpack(packed: string): string[] {
  const words: string[] = [];
  let last = '';
  for (const [, kept = '0', rest = ''] of packed.replaceAll('\n', '').matchAll(/(\d)([a-z]*)/g)) {
    last = last.slice(0, Number(kept)) + rest;
    words.push(last);
  }
  return words;
}
