import type { CodeMap } from './code.ts';
import { isFrequentWord } from './lexicon.ts';
import { isTemplate } from './secrets.ts';
import type { Span } from './span.ts';

/** Words after which a password or key follows, with what may join them to it. */
const ASSIGNMENT =
  /(?<key>passwords?|passwd|passwort|passw(?:oe|ö)rter|pass(?:phrase|code)|pwd|kennwort|zugangscode|mot de passe|contrase[nñ]a|wachtwoord|has[lł]o|senha|pin(?:[- ]?code|[- ]?nummer)?|tan|secret(?:[_-]?(?:access)?[_-]?key)?|client[_-]?secret|(?:access|auth|api|bot|refresh|session|bearer|deploy|personal access)?[_ -]?tokens?|api[_ -]?(?:key|secret|schl[uü]ssel)|apikey|(?:access|private|signing|encryption|license|account|storage|master|service|subscription|app|shared|session|admin|root|db|user)[_ -]?(?:key|pass|pw|secret)|pass|pw|credentials?|salt|login)(?<tail>["'\]]{0,3}(?:[\w-]{0,16}["'\]]{1,2})?)(?<joint> {0,4}(?:=>|:=|={1,2}|:) {0,4}|\s{1,2}(?:is|was|ist|war|lautet|are|to|auf|est|es|è|é)(?: now| jetzt| still)?:? {1,2}|["'] ?, {0,2}| (?=["'`«„“]))(?<value>"[^"\n]{3,200}"|'[^'\n]{3,200}'|`[^`\n]{3,200}`|[«„“][^»“”\n]{3,200}[»“”]|[^\s"'`,;(){}[\]<>]{3,400})(?<next>.?)/dgiu;
const STRONG =
  /^(?:passw|pass(?:phrase|code)$|pwd|kennwort|zugangscode|mot|contrase|wachtwoord|has|senha|pass$|pw$)/i;
const NUMERIC = /^(?:pin|tan)/i;
const NOT_A_SECRET =
  /^(?:none|null|nil|true|false|undefined|string|str|text|varchar.*|char.*|int(?:eger)?|bool(?:ean)?|bytes?|object|array|list|dict|any|void|optional|required|empty|input|getpass|hidden|password|passwort|passwd|secret|token|value|field|type|self|this|new|old|request|req|res|response|data|config|settings|process|os|env|args|user|username|email|hash|hashed|confirm|invalid|incorrect|wrong|missing|correct|expired|abc|foo|bar|todo|n\/a|xxx+|\.{2,}.*|\*+|-+|_+)$/i;

/** Passwords and keys by what they are assigned to: `password=...`, "api_key": "...", "das Passwort lautet ...". */
export function assignments(text: string, code: CodeMap): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(ASSIGNMENT)) {
    const candidate = candidateOf(text, match, code);
    if (!startsWithinWord(text, match.index, candidate.key) && isSecret(candidate))
      spans.push({ start: candidate.start, end: candidate.end, label: 'SECRET' });
  }
  return spans;
}

function candidateOf(text: string, match: RegExpExecArray, code: CodeMap): Candidate {
  const { key = '', joint = '', value = '', next = '' } = match.groups ?? {};
  const range = match.indices?.groups?.value ?? [match.index, match.index];
  const quoted = /^["'`«„“]/.test(value);
  const [start, end] = quoted ? [range[0] + 1, range[1] - 1] : trimmed(text, range);
  return {
    start,
    end,
    key,
    joint: joint.trim(),
    value: text.slice(start, end),
    quoted,
    next,
    inCode: code.isCode(match.index),
  };
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly joint: string;
  readonly value: string;
  readonly quoted: boolean;
  /** The character behind the value. */
  readonly next: string;
  readonly inCode: boolean;
}

/** "compass" and "keypad" hold no key; `db_password` and `userPassword` do. */
function startsWithinWord(text: string, index: number, key: string): boolean {
  const last = text.charAt(index - 1);
  if (!/[\p{L}\p{N}]/u.test(last)) return false;
  return (
    !/^[A-Z]/.test(key) &&
    !/[A-Z]/.test(key) &&
    !/^(?:password|passwd|secret|token|passwort|apikey)/i.test(key)
  );
}

function trimmed(text: string, [start, end]: readonly [number, number]): [number, number] {
  let to = end;
  while (to > start && /[.,;:)»”]/.test(text.charAt(to - 1))) to -= 1;
  return [start, to];
}

function isSecret(candidate: Candidate): boolean {
  const { key, value, quoted } = candidate;
  if (value.length < 3 || NOT_A_SECRET.test(value) || isTemplate(value)) return false;
  if (NUMERIC.test(key)) return /^\d{4,8}$/.test(value);
  if (STRONG.test(key)) return isPassword(candidate);
  if (/^login|^credential|^salt/i.test(key) && !isMixed(value)) return false;
  return isKeyLike(value) && (quoted || !isExpression(candidate));
}

function isPassword(candidate: Candidate): boolean {
  const { value, quoted, inCode, joint } = candidate;
  if (quoted) return !/\s{2}|^\s|\s$/.test(value) && isQuotedPassword(candidate);
  if (inCode && /^=+$/.test(joint)) return isMixed(value) && !isExpression(candidate);
  return isPlainPassword(candidate);
}

function isQuotedPassword({ value, inCode, joint }: Candidate): boolean {
  if (/\s/.test(value)) return !inCode && /\d/.test(value) && value.split(/\s/).length < 6;
  if (joint.startsWith('"') || joint.startsWith("'")) return isMixed(value);
  return inCode ? isMixed(value) || !isFrequentWord(value) : true;
}

/** Without quotes: a sentence may go on after "the password is". */
function isPlainPassword(candidate: Candidate): boolean {
  const { joint, value } = candidate;
  if (isExpression(candidate)) return false;
  if (isMixed(value)) return true;
  const endsLine = /^$|^[\n\r.]/.test(candidate.next);
  return /^[:=]+$/.test(joint) && endsLine && value.length >= 5 && !candidate.inCode;
}

/** A call, a member or an index of something in a program. */
function isExpression({ value, next }: Candidate): boolean {
  return /[([{]/.test(next) || /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value);
}

/** Letters and digits or signs together, as words are not. */
function isMixed(value: string): boolean {
  if (/^[a-z]+_[a-z_]+$/i.test(value) || /^--?[a-z-]+$/i.test(value)) return false;
  const hasDigit = /\d/.test(value);
  return (
    (/\p{L}/u.test(value) && (hasDigit || /[!#$%&*+=?@^~]/.test(value))) || /^\d{4,}$/.test(value)
  );
}

/** Long enough and mixed, as keys are that machines make. */
function isKeyLike(value: string): boolean {
  return (
    value.length >= 8 &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    /^[\w+/=.:~!@#$%^&*-]+$/.test(value) &&
    !/^\w+\[\w+\]/.test(value)
  );
}
