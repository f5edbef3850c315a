import { any, oneOf } from './patterns.ts';
import { readOnce } from './read-once.ts';

/* What talk about code is known by: patterns over folded text, but for code itself and its traces. */

/** Words of programming. One of the first, or two of the second, are talk about code. */
export const CODE_WORDS = any(String.raw`
  python|javascript|typescript|java\b|kotlin|golang|rustc?\b|php\b|ruby\b|perl\b|matlab|c\+\+|c#
  vba\b|html\b|css\b|sql\b|mysql|postgres|sqlite|mongodb|regex|regexp|regular expression
  regularer? ausdruck|bash\b|powershell|shell script|cron(?:tab|job)?\b|ci(?:/cd)? pipeline
  groupby|docker|kubernetes|terraform|ansible|nginx|git\b|github|gitlab|npm\b|pip install|pytest
  junit|unit[- ]?tests?|pandas|numpy|data ?frames?|django|flask|react\b|angular|node\.?js|fastapi
  spring boot|\.net\b|api endpoint|rest api|graphql|json\b|yaml\b|xml\b|stack ?trace|traceback
  exception\b|compiler|compile|refactor|debug|(?<!country |postal |post |zip |area |dialling |dialing |promo |voucher |discount |qr |bar |access |dress |tax |product |article |item |order )code\b|coding\b|codebase|source code|quellcode
  programmcode|script\b|skript\b|makefile|dockerfile|algorithm|algorithmus|pull request
  merge conflict|segfault|null ?pointer|undefined is not|syntax ?error|type ?error|kodot\b|kodom\b
  forraskod|szkript|fuggvenyt\b
`);

const CODE_HINTS: readonly RegExp[] = [
  any(String.raw`functions?\b|funktion(?:en)?\b|fuggveny|fonction|funcion`),
  any(String.raw`methods?\b|methoden?\b|method ?name`),
  any(String.raw`class(?:es)?\b|klassen?\b|objects?\b`),
  any(String.raw`arrays?\b|lists?\b|dict(?:ionary|ionaries)?\b|tuples?\b|hash ?maps?\b|matrix\b`),
  any(String.raw`strings?\b|integers?\b|ints?\b|floats?\b|booleans?\b|none\b|null\b|bytes?\b`),
  any(String.raw`loops?\b|iterat|recursi|schleifen?\b|ciklus`),
  any(String.raw`variables?\b|parameters?\b|arguments?\b|variablen?\b|valtozo`),
  any(
    String.raw`returns?\b|print\b|import\b|parse|append|index(?:es)?\b|sort(?:s|ed|ing)?\b|cast\b`,
  ),
  any(
    String.raw`queries\b|query\b|database|datenbank|adatbazis|endpoint|api\b|backend|frontend|server\b`,
  ),
  any(String.raw`columns?\b|rows?\b|cols?\b|df\b`),
  any(String.raw`programm?(?:e|s)?\b|program(?:ming|mieren|ozz)|implement`),
];

/** All hints in one pattern: most texts hold none. */
const ANY_HINT = new RegExp(CODE_HINTS.map(({ source }) => source).join('|'));

/** Whether a folded text holds two hints. */
export function hintsAtCode(folded: string): boolean {
  if (!ANY_HINT.test(folded)) return false;
  const first = CODE_HINTS.findIndex((hint) => hint.test(folded));
  return CODE_HINTS.slice(first + 1).some((hint) => hint.test(folded));
}

/**
 * Code itself, in the text as it was sent; a block that names no language may hold anything. Repeats are bounded: hostile
 * text must stay cheap.
 */
export const CODE_ITSELF = new RegExp(
  oneOf(String.raw`
    ^(?:\x60\x60\x60|~~~)\w
    ^[ \t]{0,20}(?:def \w{1,60}\(|class \w{1,60}[:({]|(?:const|let|var) \w{1,60} ?=)
    ^[ \t]{0,20}(?:(?:async )?function \w{0,60}\(|import \w|from \w{1,60} import |#include)
    ^[ \t]{0,20}(?:public (?:static|class|void)|package \w|using \w|return\b.{0,80};)
    ^[ \t]{0,20}(?:@\w{1,40}$|</?\w{1,20}>)
    \b(?:select|delete)\b.{1,120}\bfrom \w|\b\w{1,60}_\w{1,60}\b.{0,3}[(=]|\b[a-zA-Z]\w{0,60}\(\)
    \b\w{1,60}\(["'[]|[=!]==?[ '"]|=>|\{\s{0,20}\}
  `),
  'im',
);

/** Code that works on something outside itself. */
const WORKS_OUTSIDE = any(String.raw`
  open\(|read_excel\b|to_(?:csv|excel|sql)\b|openpyxl\b|glob\b|Path\(|os\.(?:path|listdir|walk)
  MailApp\b|GmailApp\b|SpreadsheetApp\b|Workbooks?\b|Worksheets?\b|Sheets\(|ActiveSheet\b|Range\(
  Outlook\b|smtplib\b|requests\.(?:get|post)|fetch\(|fs\.(?:read|write)|Get-(?:ChildItem|Content|ADUser)\b
  SELECT\b[^;]{1,400}\bFROM\b|INSERT INTO\b|UPDATE \w{1,60} SET\b|psycopg|sqlite3\b|cursor\(
`);

/** Characters of an answer that are looked at for what its code works on. */
const CODE_LOOKED_AT = 4_000;

/** Whether code of a message works on something outside itself: files, sheets, mails, databases, the network. */
export const worksOutside = readOnce(({ text }: { readonly text: string }) =>
  WORKS_OUTSIDE.test(text.slice(0, CODE_LOOKED_AT)),
);

/** The trace of a failure. */
export const ERROR_TRACE = new RegExp(
  oneOf(String.raw`
    traceback \(most recent|^[ \t]{1,20}at [^\n(]{1,120}\([^\n)]{1,200}:\d
    \b[A-Z]\w{0,40}(?:Error|Exception)\b\s{0,3}[:(]|^\s{0,20}File "[^"\n]{1,200}", line \d
    \bsegmentation fault\b|\bcommand not found\b|\bfatal error\b|\berror [A-Z]{1,4}\d{3,5}\b
    \bexit (?:code|status) [1-9]|#(?:N/A|NV|N/D|HIÁNYZIK|ADR)\b|#(?:REF|VALUE|NAME|WERT|BEZUG|VALEUR|VALOR|ARG|DIV/0|HIV|ÉRTÉK)!
  `),
  'im',
);
