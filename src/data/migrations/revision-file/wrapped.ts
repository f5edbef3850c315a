/** Longest line of a comment, its beginning included. */
const WIDTH = 100;

/** Words in lines that each begin with `prefix`; a word that is longer than a line has one of its own. */
export function wrapped(text: string, prefix: string): string[] {
  const lines: string[] = [];
  let line = prefix;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line !== prefix && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = prefix;
    }
    line += line === prefix ? word : ` ${word}`;
  }
  return line === prefix ? lines : [...lines, line];
}

/** A doc comment; nothing in the text ends it early. */
export function docComment(text: string): string[] {
  const safe = text.replaceAll('*/', '* /');
  const short = `/** ${safe.split(/\s+/).join(' ').trim()} */`;
  return short.length <= WIDTH ? [short] : ['/**', ...wrapped(safe, ' * '), ' */'];
}
