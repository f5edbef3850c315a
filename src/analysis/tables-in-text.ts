/** The line under the head of a Markdown table: cells of hyphens, at least two. */
const RULE = /^[ \t]{0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/;
/** No rule of a table is longer. */
const LONGEST = 1_000;

/** Tables in a Markdown text, those within blocks of code left out. Linear in the text. */
export function countTables(text: string): number {
  if (!text.includes('|')) return 0;
  let tables = 0;
  let within = false;
  let above = '';
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) within = !within;
    else if (!within && line.length <= LONGEST && above.includes('|') && RULE.test(line))
      tables += 1;
    above = line;
  }
  return tables;
}
