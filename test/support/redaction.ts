import { spansOf } from '../../src/analysis/redaction/index.ts';

/** What is found in a text, each as its label and the words: `EMAIL a@b.org`. */
export function foundIn(text: string): string[] {
  return spansOf(text).map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}
