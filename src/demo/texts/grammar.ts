import { CogniforceError } from '../../kernel/errors.ts';
import type { Random } from '../random.ts';

/**
 * Templates of the demonstration's texts.
 *
 * `{slot}` is a fact of the case, else a word of the list of that name; `{^slot}` the same with a capital letter;
 * `{3-40}` a number between the two; `[a|b|]` one of the choices, which may hold slots and choices themselves.
 */
type Part =
  | string
  | { readonly slot: string; readonly capital: boolean }
  | { readonly from: number; readonly to: number }
  | { readonly choices: readonly Part[][] };

/** What a template may name: a value that stays the same, or a list to choose from. */
export interface Slots {
  readonly facts: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Where given, a list or a number is drawn once and then stays, as with several templates about one thing. */
  readonly memory?: Map<string, string>;
}

const compiled = new Map<string, readonly Part[]>();

/** Fills a template. Errors: INTERNAL where it names a slot that nobody knows. */
export function fill(template: string, slots: Slots, random: Random): string {
  let parts = compiled.get(template);
  if (parts === undefined) {
    parts = new Parser(template).sequence('');
    compiled.set(template, parts);
  }
  return write(parts, slots, random);
}

function write(parts: readonly Part[], slots: Slots, random: Random): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('slot' in part) text += slotText(part.slot, part.capital, slots, random);
    else if ('from' in part)
      text += remembered(slots, `${part.from}-${part.to}`, () =>
        String(random.int(part.from, part.to)),
      );
    else text += write(random.pick(part.choices), slots, random);
  }
  return text;
}

function slotText(slot: string, capital: boolean, slots: Slots, random: Random): string {
  const list = slots.words[slot];
  const fact = slots.facts[slot];
  if (fact === undefined && list === undefined) {
    throw new CogniforceError('INTERNAL', `A text template names the unknown slot "${slot}".`);
  }
  const text = fact ?? remembered(slots, slot, () => fill(random.pick(list ?? []), slots, random));
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function remembered({ memory }: Slots, name: string, draw: () => string): string {
  if (memory === undefined) return draw();
  const known = memory.get(name) ?? draw();
  memory.set(name, known);
  return known;
}

class Parser {
  private at = 0;
  private readonly template: string;

  constructor(template: string) {
    this.template = template;
  }

  /** Reads up to one of the characters in `stops`, which is left standing, or to the end. */
  sequence(stops: string): Part[] {
    const parts: Part[] = [];
    let literal = '';
    for (; this.at < this.template.length; this.at++) {
      const character = this.template.charAt(this.at);
      if (stops.includes(character)) break;
      if (character !== '{' && character !== '[') {
        literal += character;
        continue;
      }
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(character === '{' ? this.slot() : this.choice());
    }
    if (literal !== '') parts.push(literal);
    return parts;
  }

  private slot(): Part {
    const end = this.template.indexOf('}', this.at);
    const name = this.template.slice(this.at + 1, end);
    this.at = end;
    const range = /^(\d+)-(\d+)$/.exec(name);
    if (range !== null) return { from: Number(range[1]), to: Number(range[2]) };
    const capital = name.startsWith('^');
    return { slot: capital ? name.slice(1) : name, capital };
  }

  private choice(): Part {
    const choices: Part[][] = [];
    do {
      this.at++;
      choices.push(this.sequence('|]'));
    } while (this.template.charAt(this.at) === '|');
    return { choices };
  }
}
