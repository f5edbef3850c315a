import { spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

const B = '(?<![A-Za-z0-9_])';
const E = '(?![A-Za-z0-9_-])';

/**
 * Keys that say by their beginning whose they are. Each: beginning, what follows.
 *
 * Source  the issuers' documents; lengths are taken wide, since issuers change them.
 */
const ISSUED: readonly (readonly [string, string])[] = [
  ['sk-(?:proj|svcacct|admin|ant|or|live|test|lf|[a-z]{2,8})-', '[A-Za-z0-9_-]{16,400}'],
  ['sk-', '[A-Za-z0-9]{20,400}'],
  ['(?:pk-lf|sess|rk|ek)-', '[A-Za-z0-9-]{20,200}'],
  ['gh[pousr]_', '[A-Za-z0-9]{20,255}'],
  ['github_pat_', '[A-Za-z0-9_]{20,255}'],
  ['gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|imt|oas)-', '[A-Za-z0-9_.-]{16,255}'],
  ['(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AGPA|ANPA|ANVA)', '[A-Z0-9]{12,20}'],
  ['AIza', '[A-Za-z0-9_-]{30,45}'],
  ['ya29\\.', '[A-Za-z0-9_.-]{20,400}'],
  ['GOCSPX-', '[A-Za-z0-9_-]{20,60}'],
  ['1//0', '[A-Za-z0-9_-]{30,200}'],
  ['xox[abeoprs]-(?:\\d-)?', '[A-Za-z0-9-]{10,255}'],
  ['xapp-', '[A-Za-z0-9-]{20,255}'],
  ['(?:sk|pk|rk)_(?:live|test|prod)_', '[A-Za-z0-9]{10,255}'],
  ['whsec_', '[A-Za-z0-9+/=]{16,100}'],
  ['hf_', '[A-Za-z0-9]{20,100}'],
  [
    '(?:gsk|fw|tvly|pplx|xai|nvapi|r8|lin_api|lin_oauth|key|jina|cfut|cfat)[-_]',
    '(?=[A-Za-z_-]{0,80}\\d)[A-Za-z0-9_-]{24,200}',
  ],
  ['npm_', '[A-Za-z0-9]{30,100}'],
  ['pypi-', '[A-Za-z0-9_-]{30,400}'],
  ['dckr_(?:pat|oat)_', '[A-Za-z0-9_-]{20,100}'],
  ['do[oprt]_v1_', '[a-f0-9]{40,100}'],
  ['shp(?:at|ca|pa|ss|tka)_', '[A-Za-z0-9]{20,100}'],
  ['sq0(?:atp|csp|idp)-', '[A-Za-z0-9_-]{20,100}'],
  ['EAAA', '[A-Za-z0-9_-]{50,100}'],
  ['EAA[A-Z]', '[A-Za-z0-9]{60,300}'],
  ['SG\\.', '[A-Za-z0-9_-]{16,40}\\.[A-Za-z0-9_-]{20,80}'],
  ['(?:AC|SK)', '[a-f0-9]{32}'],
  ['key-', '[a-f0-9]{32}'],
  ['', '[a-f0-9]{32}-us\\d{1,2}'],
  ['dapi', '[a-f0-9]{30,40}(?:-\\d)?'],
  ['ATATT3', '[A-Za-z0-9_=-]{40,300}'],
  ['ATCTT3', '[A-Za-z0-9_=-]{40,300}'],
  ['fig[dou]_', '[A-Za-z0-9_-]{20,100}'],
  ['(?:hvs|hvb|hvr)\\.', '[A-Za-z0-9_-]{20,300}'],
  ['AGE-SECRET-KEY-1', '[A-Z0-9]{50,70}'],
  ['(?:secret|ntn)_', '(?=[A-Za-z]{0,40}\\d)[A-Za-z0-9]{30,80}'],
  ['pat-(?:na|eu)\\d-', '[a-f0-9-]{30,60}'],
  ['pat', '[A-Za-z0-9]{14}\\.[a-f0-9]{60,70}'],
  ['sntrys_', '[A-Za-z0-9+/=_-]{40,300}'],
  ['glsa_', '[A-Za-z0-9_]{30,80}'],
  ['glc_', '[A-Za-z0-9+/=]{30,300}'],
  ['eyJrIjoi', '[A-Za-z0-9+/=]{30,400}'],
  ['NRAK-', '[A-Z0-9]{20,40}'],
  ['PMAK-', '[A-Za-z0-9-]{40,90}'],
  ['rubygems_', '[a-f0-9]{40,60}'],
  ['(?:sbp|sb_secret|sb_publishable)_', '[A-Za-z0-9_-]{20,80}'],
  ['vercel_', '[A-Za-z0-9_-]{20,80}'],
  ['CLOJARS_', '[a-z0-9]{50,70}'],
  ['tskey-', '[A-Za-z0-9-]{16,120}'],
  ['v1\\.0-', '[a-f0-9]{24}-[a-f0-9]{100,200}'],
  ['', '\\d{8,10}:AA[A-Za-z0-9_-]{30,40}'],
  ['', '[MNO][A-Za-z0-9_-]{22,28}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,45}'],
  ['', '\\d{10,14}-[a-z0-9]{32}\\.apps\\.googleusercontent\\.com'],
];
const KEYS = new RegExp(
  `${B}(?:${ISSUED.map(([start, rest]) => start + rest).join('|')})${E}=*`,
  'dg',
);
/** The first two parts of a JSON Web Token begin with the Base64 of `{"`; the third is missing in unsigned ones. */
const JWT = new RegExp(
  `${B}eyJ[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{4,8000}(?:\\.[A-Za-z0-9_-]{0,2000}){0,3}`,
  'dg',
);
const BEARER =
  /\b(?:Bearer|Basic|Token|Digest|ApiKey|Negotiate)\s{1,3}(?:token["': =]{1,4})?(?<value>(?=[^\s"'<>{}$]{0,120}[\d+/=_.-])[A-Za-z0-9._~+/-]{12,4000}={0,3})(?=$|[\s"'`,;)\\}\]&|])/dgi;
const WITH_PASSWORD =
  /(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/?#@"'<>[\]]{0,100}:(?<!:\/\/:)[^\s/"'<>]{1,200}@[^\s"'`<>)\]},;]{1,400}/dgi;
const STANDS_FOR_PASSWORD =
  /:(?:\$\{[^}]*\}|\$\w+|<[^>]*>|\{+\w*\}+|%s|\[[A-Z_]+\]|pass(?:word)?|passwd|pwd|your[\w-]*|x{3,}|\*+)@/i;
const HOOKS =
  /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks|[\w-]{1,60}\.webhook\.office\.com|outlook\.office\.com\/webhook|chat\.googleapis\.com\/v1\/spaces)\/[^\s"'`<>)\]}]{8,400}/dgi;
const PARAMETERS =
  /(?<![\w-])(?:AccountKey|SharedAccessKey|SharedAccessSignature|EndpointKey|sig|signature|x-amz-signature|x-amz-security-token|x-amz-credential|access_token|refresh_token|id_token|auth_token|client_secret|api_key|apikey|x-api-key)=(?<value>[A-Za-z0-9%+/_.~-]{8,2000}={0,3})/dgi;
const HEADERS =
  /(?<![\w-])["']?(?:x-api-key|x-auth-token|x-access-token|api-key|ocp-apim-subscription-key|x-goog-api-key|x-vault-token|private-token|x-gitlab-token|set-cookie|cookie|sessionid|phpsessid|jsessionid|connect\.sid|_session(?:_id)?|csrf-?token)["']?\s{0,3}[:=]\s{0,3}["']?(?<value>(?=[^\s"']{0,200}\d)[^\s"',]{8,2000})/dgi;
/** `curl -u name:password`, `mysql -pPassword`, `sshpass -p password`, `--password password`. */
const ARGUMENTS: readonly RegExp[] = [
  /\s(?:-u|--user)[ =]["']?(?<value>[\w.@-]{1,60}:[^\s"']{3,200})/dg,
  /\b(?:mysql|mysqldump|mariadb|sshpass|redis-cli)\b[^\n]{0,80}? -(?:p|a) ?["']?(?<value>[^\s"'-][^\s"']{3,100})/dg,
  /--(?:[a-z-]{0,20})(?:password|passwd|token|secret|api-?key|access-?key|auth)[ =]["']?(?<value>[^\s"'<$-][^\s"']{3,400})/dg,
];
/** What AWS makes of a secret: 40 characters of Base64, mixed. Long random ones of mixed case are keys of somebody. */
const RANDOM = /(?<![A-Za-z0-9+/_.-])[A-Za-z0-9+/_-]{24,120}={0,2}(?![A-Za-z0-9+/=_-]|\.\w|\()/dg;

/** Keys, tokens and addresses with passwords in them, by their form. One list for each kind, strongest first. */
export function secrets(text: string): Span[][] {
  return [
    privateKeys(text),
    spansOfPattern(text, WITH_PASSWORD, 'SECRET', ([match]) => !STANDS_FOR_PASSWORD.test(match)),
    spansOfPattern(text, HOOKS, 'SECRET'),
    spansOfPattern(
      text,
      KEYS,
      'SECRET',
      ([match]) => !/^(.)\1+$/.test(match.slice(-8)) || /\d/.test(match),
    ),
    inRuns(text, JWT, () => true),
    ...[BEARER, PARAMETERS, HEADERS, ...ARGUMENTS].map((pattern) =>
      spansOfPattern(text, pattern, 'SECRET', (match) => !isTemplate(match.groups?.value ?? '')),
    ),
    inRuns(text, RANDOM, ([match]) => isRandom(match)),
  ];
}

/** Stretches that are long enough for a key. Few texts have many, so that the long list of keys is tried in them alone. */
const RUN = /[A-Za-z0-9_+/=.:-]{16,}/g;

function inRuns(
  text: string,
  pattern: RegExp,
  accepts: (match: RegExpExecArray) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: run } of text.matchAll(RUN)) {
    if (!/\d/.test(run)) continue;
    for (const { start, end, label } of spansOfPattern(run, pattern, 'SECRET', accepts))
      spans.push({ start: index + start, end: index + end, label });
  }
  return spans;
}

const BEGIN_KEY =
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d:|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g;
const KEY_TEXT = /(?:[A-Za-z0-9+/=:,.\-\s\\"]|\\[nr])*/y;

/** Private keys from their first line to their last; one that was cut, to where its letters end. */
function privateKeys(text: string): Span[] {
  const spans: Span[] = [];
  let covered = 0;
  let closed = true;
  for (const { index: start, 0: first } of text.matchAll(BEGIN_KEY)) {
    if (start < covered) continue;
    const end: number = closed ? text.indexOf('-----END ', start + first.length) : -1;
    closed = end >= 0;
    covered = closed ? endOfLine(text, end) : endOfKeyText(text, start + first.length);
    spans.push({ start, end: covered, label: 'SECRET' });
  }
  return spans;
}

function endOfLine(text: string, end: number): number {
  const close = /-----END [A-Z0-9 ]{1,60}-----/y;
  close.lastIndex = end;
  const match = close.exec(text);
  return match === null ? end : end + match[0].length;
}

function endOfKeyText(text: string, from: number): number {
  KEY_TEXT.lastIndex = from;
  const match = KEY_TEXT.exec(text);
  const end = from + (match?.[0].trimEnd().length ?? 0);
  return end;
}

const TEMPLATE =
  /\$\{|\{\{|\{[a-z_]\w*\}|<[a-z _-]+>|\$\(|%[sd(]|\$[A-Z_]{2,}|^(?:your|my|the|some|insert|enter|example|placeholder|redacted)[-_ ]|^[x*.•…]+$|\[[A-Z_]+\]|(?:user(?:name)?|name):(?:pass(?:word)?|pw)@/i;

/** Whether a value stands for one that is to be put in. */
export function isTemplate(value: string): boolean {
  return TEMPLATE.test(value);
}

/** Whether characters look drawn by chance: all kinds, well mixed, no words. Hex and identifiers are not. */
function isRandom(value: string): boolean {
  const counts = [/[A-Z]/g, /[a-z]/g, /\d/g].map((kind) => value.match(kind)?.length ?? 0);
  const [upper = 0, lower = 0, digits = 0] = counts;
  if (upper < 3 || lower < 3 || digits < 2 || isPathOrName(value)) return false;
  return changes(value) >= value.length * 0.4 && entropy(value) >= 3.8;
}

const WORD = /^(?:(?:[A-Z]?[a-z]{2,}){1,4}\d{0,3}|[A-Z]+\d{0,2}|\d+|[a-z])$/;

/** Words joined by slashes, dashes or underscores, as paths and identifiers are. */
function isPathOrName(value: string): boolean {
  const parts = value.split(/[/_+-]/).filter(Boolean);
  return parts.length > 2 && parts.every((part) => part.length < 16 && WORD.test(part));
}

/** How often the kind of character changes from one to the next. */
function changes(value: string): number {
  let count = 0;
  let last = '';
  for (const character of value) {
    const kind = /\d/.test(character)
      ? '0'
      : /[a-z]/.test(character)
        ? 'a'
        : /[A-Z]/.test(character)
          ? 'A'
          : '-';
    if (kind !== last) count += 1;
    last = kind;
  }
  return count;
}

/** Bits a character, by the value's own frequencies. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
