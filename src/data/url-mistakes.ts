const RIGHT_FORM = 'postgresql://user:password@host:port/database';

/** What is often pasted for a URL, and what to write instead. */
const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'is empty: expected a database URL'],
  [/^["'`“”„‘’]/, 'begins with a quotation mark: remove the quotation marks around the URL'],
  [
    /^(?:\$\{[^}]*\}|\$\w+|%\w+%)$/,
    'is the name of a variable that was not filled in: write the URL itself',
  ],
  [/^(?:psql\s|(?:export\s+)?\w*URL\s*=)/i, 'has something before the URL: write the URL alone'],
  [/^jdbc:/i, `is a JDBC URL: write ${RIGHT_FORM}`],
  [
    /^(?:host|hostaddr|port|dbname|user|password|service)\s*=/,
    `is written in key words of libpq (host=... dbname=...): write ${RIGHT_FORM}`,
  ],
  [
    /^postgres(?:ql)?(?:\+\w+)?:(?!\/\/)/i,
    `lacks two slashes behind its colon: write ${RIGHT_FORM}`,
  ],
  [
    /^sqlite(?:\+\w+)?:(?!\/\/)/i,
    'needs three slashes before a relative path (sqlite:///data/webui.db), four before an absolute one',
  ],
];

/** What somebody did instead of writing a URL, with the remedy, in words that repeat nothing of it; null: none of that. */
export function mistakeIn(text: string): string | null {
  return MISTAKES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
