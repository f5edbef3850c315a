import { countWords, withoutFences } from '../kernel/text.ts';
import { letterForm } from './letter.ts';
import { readOnce } from './read-once.ts';

/** No pattern is tried on more: characters. */
const LOOKED_AT = 6_000;
/** So few words are typed, in however many paragraphs. */
const TYPED = 20;
/** A paragraph of more says what is worked on, not what is wanted. */
const WANTED = 60;
/** Lines of so many words in all are typed; in more the first one says what is wanted. */
const NOTES = 80;

const HEADER =
  /^[>\s]*(?:from|to|sent|subject|von|an|gesendet|betreff|de|para|enviado|asunto|[àa]|objet|envoyé|od|do|data|temat|wysłano|feladó|címzett|tárgy|发件人|收件人|主题|差出人|宛先|件名)\s?[:：]/i;

/** What of an ask says what is wanted, and what it is wanted for. */
export interface AskParts {
  readonly wanted: string;
  /** Pasted text, blocks of code included; empty where nothing was. */
  readonly given: string;
}

/**
 * Tells the instruction from the text that it speaks of: it may stand before it, behind it, or not at all.
 *
 * Short asks are all instruction. Of several paragraphs it is the first where that ends with a colon, else the shorter one of
 * the first and the last; one that begins a letter or a thread of mails is none.
 */
export const askParts = readOnce(({ text }: { readonly text: string }): AskParts => {
  const whole = endsOf(text).trim();
  const own = withoutFences(whole).trim();
  const fenced = own.length < whole.length ? whole : '';
  if (own === '' || countWords(own) <= TYPED) return { wanted: own, given: fenced };
  const paragraphs = own.split(/\n[^\S\n]{0,80}\n\s*/);
  const wanted = paragraphs.length > 1 ? wantedOf(paragraphs) : wantedInLines(own);
  const rest = wanted === own ? '' : own.replace(wanted, '').trim();
  return { wanted, given: fenced === '' ? rest : fenced };
});

/** What is wanted stands at the beginning or at the end of a long text. */
function endsOf(text: string): string {
  if (text.length <= LOOKED_AT) return text;
  return `${text.slice(0, LOOKED_AT / 2)}\n\n${text.slice(-LOOKED_AT / 2)}`;
}

function wantedOf(paragraphs: readonly string[]): string {
  const first = paragraphs[0] ?? '';
  const last = paragraphs.at(-1) ?? '';
  const isFirst = !beginsGiven(first) && countWords(first) <= WANTED;
  const isLast = countWords(last) <= WANTED && !HEADER.test(last);
  if (isFirst && (/[:：]\s*$/.test(first) || !isLast)) return first;
  if (isFirst && isLast) return countWords(last) < countWords(first) ? last : first;
  return isLast ? last : '';
}

function wantedInLines(text: string): string {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (beginsGiven(text)) return '';
  if (lines.length > 1 && /[:：]\s*$/.test(first)) return first;
  return lines.length > 2 && countWords(text) > NOTES ? first : text;
}

function beginsGiven(text: string): boolean {
  if (HEADER.test(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const { salutation, closing } = letterForm(lines.length > 1 ? lines : [text, '.']);
  return salutation && (closing || lines.length > 1 || text.length < 60);
}
