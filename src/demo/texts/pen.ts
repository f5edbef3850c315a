import type { Random } from '../random.ts';
import { fill, type Slots } from './grammar.ts';
import { type Language, words } from './words.ts';

/** Writes the texts of one conversation: the same customer, order and product from first to last. */
export interface Pen {
  readonly random: Random;
  readonly language: Language;
  /** Fills a template. */
  say(template: string): string;
  /** Fills one of the templates. */
  one(templates: readonly string[]): string;
  /** Fills `from` to `to` different ones of them, in their order. */
  some(templates: readonly string[], from: number, to: number): string[];
  /** Fills templates that speak of the same thing: words and numbers drawn in one stay in the others. */
  alike(templates: readonly string[]): string[];
  /** The entry of the language. */
  in<T>(byLanguage: Readonly<Record<Language, T>>): T;
}

/** A pen with a case of its own. */
export function penFor(random: Random, language: Language): Pen {
  const slots: Slots = { facts: newCase(random, language), words: words()[language] };
  const say = (template: string) => fill(template, slots, random);
  return {
    random,
    language,
    say,
    one: (templates) => say(random.pick(templates)),
    some: (templates, from, to) => random.sample(templates, random.int(from, to)).map(say),
    alike: (templates) => {
      const memory = new Map<string, string>();
      return templates.map((template) => fill(template, { ...slots, memory }, random));
    },
    in: (byLanguage) => byLanguage[language],
  };
}

/** What stays the same within a conversation. */
function newCase(random: Random, language: Language): Record<string, string> {
  const lists = words()[language];
  const pick = (name: keyof typeof lists) => random.pick(lists[name]);
  const day = random.int(1, 28);
  const month = pick('month');
  const cents = random.int(1_900, 64_900);
  return {
    product: pick('product'),
    customer: pick('customer'),
    first: pick('first'),
    colleague: pick('person'),
    dealer: pick('dealer'),
    audience: pick('audience'),
    season: pick('season'),
    month,
    date: language === 'de' ? `${day}. ${month}` : `${day} ${month}`,
    order: `E-${random.int(20_418, 98_733)}`,
    invoice: `R${random.int(240_112, 268_947)}`,
    amount: money(cents, language),
    small: money(random.int(490, 2_490), language),
    large: money(random.int(180, 2_900) * 10_000, language),
    pieces: String(random.int(4, 96) * 5),
    quarter: `Q${random.int(1, 4)}`,
  };
}

/** `EUR 1,249.00` or `1.249,00 EUR`. */
function money(cents: number, language: Language): string {
  const [whole = '', rest = ''] = (cents / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
  return language === 'de' ? `${grouped},${rest} EUR` : `EUR ${grouped}.${rest}`;
}
