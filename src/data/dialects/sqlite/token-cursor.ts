import { nameOf, type Token, wordText } from './sql-tokens.ts';

/** Reads tokens one after the other; at the end it gives nothing and never fails. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  /** White space must have been left out. */
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** How many tokens were taken. */
  get at(): number {
    return this.#at;
  }

  next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  /** The name that comes next, without quotes; empty at the end. */
  nextName(): string {
    const token = this.next();
    return token === undefined ? '' : nameOf(token);
  }

  /** Whether these keywords or symbols come next. */
  sees(...words: readonly string[]): boolean {
    return words.every((word, at) => wordText(this.#tokens[this.#at + at]) === word);
  }

  /** Takes these keywords or symbols if they come next. */
  takes(...words: readonly string[]): boolean {
    if (!this.sees(...words)) return false;
    this.#at += words.length;
    return true;
  }

  /** What stands between the parentheses that come next; empty where none do. */
  group(): Token[] {
    if (!this.takes('(')) return [];
    const inside: Token[] = [];
    for (let depth = 1; !this.atEnd; ) {
      const token = this.next() as Token;
      const word = wordText(token);
      if (word === '(') depth += 1;
      if (word === ')') depth -= 1;
      if (depth === 0) break;
      inside.push(token);
    }
    return inside;
  }

  /** Everything up to a word that `ends` it. */
  until(ends: (word: string) => boolean): Token[] {
    const found: Token[] = [];
    while (!this.atEnd && !ends(wordText(this.#tokens[this.#at]))) found.push(this.next() as Token);
    return found;
  }
}

/** The items of a list, parted by the commas that stand in no parentheses. */
export function itemsOf(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const word = wordText(token);
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    if (word === ',' && depth === 0) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}
