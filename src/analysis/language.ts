import { getLIDModel } from 'fasttext.wasm.js';

/** Characters of a text that are looked at: its language shows early. */
const LOOKED_AT = 300;
/** A script that so many letters of a text are of names its language. */
const ENOUGH = 0.2;

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** A language as it was recognised. */
export interface RecognisedLanguage {
  /** ISO 639-1, or 639-3 where that has none. */
  readonly code: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The library gives its model in a promise; what it says of a text comes at once. */
const model = await (await getLIDModel()).load();

/**
 * The language of a text; null where it holds no letters.
 *
 * Chinese and Japanese are told by their script, the others by a model of fastText (lid.176, see docs/adr/0042): 176 languages,
 * of a short ask right in 19 of 20 cases, of a chat nearly always.
 */
export function languageOf(text: string): RecognisedLanguage | null {
  const start = text.slice(0, LOOKED_AT);
  const counts = countsOf(start);
  if (counts.letters === 0) return null;
  return byScript(counts) ?? byModel(start);
}

/** Chinese or Japanese, where a text is in its script; null of every other. */
export function languageByScript(text: string): RecognisedLanguage | null {
  return byScript(countsOf(text.slice(0, LOOKED_AT)));
}

interface Counts {
  letters: number;
  han: number;
  kana: number;
}

/** Roughly: what tells scripts apart needs no table of all characters. */
function countsOf(text: string): Counts {
  const counts = { letters: 0, han: 0, kana: 0, none: 0 };
  for (let at = 0; at < text.length; at += 1) counts[scriptOf(text.charCodeAt(at))] += 1;
  counts.letters += counts.han + counts.kana;
  return counts;
}

function scriptOf(code: number): 'letters' | 'han' | 'kana' | 'none' {
  if (code < 0xc0) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'letters' : 'none';
  if (code >= 0x3041 && code <= 0x30ff) return 'kana';
  if (code >= 0x3400 && code <= 0x9fff) return 'han';
  return code < 0x2000 || (code >= 0xac00 && code < 0xd800) ? 'letters' : 'none';
}

function byScript({ letters, han, kana }: Counts): RecognisedLanguage | null {
  if (kana + han === 0 || kana + han < letters * ENOUGH) return null;
  // Japanese is written with both: a name in kana makes no Japanese of a Chinese text.
  return { code: kana > han * 0.1 ? 'ja' : 'zh', confidence: (kana + han) / letters };
}

function byModel(text: string): RecognisedLanguage | null {
  const found = model.predict(text.replace(/\s+/g, ' '), 1, 0);
  try {
    if (found.size() === 0) return null;
    const [confidence, label] = found.get(0);
    return { code: label.replace('__label__', ''), confidence: Math.min(1, confidence) };
  } finally {
    // It lies in the memory of the module, which no collector sees.
    found.delete();
  }
}

/** The English name of a language by its code. */
export function nameOfLanguage(code: string): string {
  return NAMES.of(code) ?? code;
}
