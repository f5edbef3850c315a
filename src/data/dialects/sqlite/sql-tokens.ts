/** What a piece of SQL is. `quoted` is a name in any of the quotes that SQLite takes, `string` a text in its own. */
export type TokenKind =
  | 'space'
  | 'comment'
  | 'blob'
  | 'string'
  | 'quoted'
  | 'number'
  | 'word'
  | 'symbol';

/** A piece of SQL, exactly as it is written. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** By SQLite's own rules; what is not ended goes on to the end. The last alternative takes whatever is left. */
const TOKEN = new RegExp(
  [
    String.raw`(?<space>[\s\0]+)`,
    String.raw`(?<comment>--[^\n]*|/\*[^]*?(?:\*/|$))`,
    "(?<blob>[xX]'[^']*(?:'|$))",
    "(?<string>'(?:[^']|'')*(?:'|$))",
    String.raw`(?<quoted>"(?:[^"]|"")*(?:"|$)|${'`(?:[^`]|``)*(?:`|$)'}|\[[^\]]*(?:\]|$))`,
    String.raw`(?<number>0[xX][\da-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<word>[A-Za-z_\u{80}-\u{10ffff}][\w$\u{80}-\u{10ffff}]*)`,
    String.raw`(?<symbol>->>|->|\|\||<<|>>|<=|>=|<>|!=|==|[^])`,
  ].join('|'),
  'uy',
);

/** The pieces of any text; joined, they are that text again. */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(sql); match !== null; match = pattern.exec(sql)) {
    const found = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined);
    tokens.push({ kind: (found?.[0] ?? 'symbol') as TokenKind, text: match[0] });
  }
  return tokens;
}

/** Those that are neither white space nor a comment. */
export function codeOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
}

/** The name that a token spells, its quotes taken off; names may stand in the quotes of a text, too. */
export function nameOf({ kind, text }: Token): string {
  if (kind === 'word') return text;
  const [quote = ''] = text;
  if (kind !== 'quoted' && kind !== 'string') return text;
  if (quote === '[') return text.slice(1).replace(/\]$/, '');
  const inner = text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text.slice(1);
  return inner.replaceAll(quote + quote, quote);
}

/** The token as a keyword is compared: in lower case, and empty for all but words and symbols. */
export function wordText(token: Token | undefined): string {
  if (token === undefined) return '';
  return token.kind === 'word' || token.kind === 'symbol' ? token.text.toLowerCase() : '';
}
