import { jsonOf } from '../../resources/index.ts';
import type { Random } from '../random.ts';
import type { Lines } from './words.ts';

/** Names that a piece of code is about. */
export interface Names {
  /** `order`, `Order`, `orders`. */
  readonly one: string;
  readonly Type: string;
  readonly many: string;
  /** Fields: an identifying one, a number, a text, a date. */
  readonly key: string;
  readonly amount: string;
  readonly state: string;
  readonly date: string;
  /** A value that `state` can have, and a number for limits. */
  readonly value: string;
  readonly limit: number;
}

interface CodePartsTexts {
  readonly things: Lines;
  readonly keys: Lines;
  readonly amounts: Lines;
  readonly states: Lines;
  readonly dates: Lines;
  readonly values: Lines;
}

const texts = jsonOf<CodePartsTexts>('demo/code-parts.json');

/** Chooses what the code is about. */
export function namesFor(random: Random): Names {
  const one = random.pick(texts().things);
  return {
    one,
    Type: one.charAt(0).toUpperCase() + one.slice(1),
    many: one === 'batch' ? 'batches' : `${one}s`,
    key: random.pick(texts().keys),
    amount: random.pick(texts().amounts),
    state: random.pick(texts().states),
    date: random.pick(texts().dates),
    value: random.pick(texts().values),
    limit: random.pick([3, 5, 8, 10, 20, 25, 50, 100, 200, 500]),
  };
}

/** `createdAt` as Python and SQL write it: `created_at`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Something to be programmed: how it is asked for, the code, and what there is to say about it. */
export interface CodeTask {
  readonly language: string;
  readonly title: string;
  readonly asks: readonly string[];
  readonly code: (n: Names) => string;
  readonly remarks: readonly string[];
  readonly test: ((n: Names) => string) | null;
}

/** A fault: the code as pasted, what it says, why, and how it is mended. */
export interface Bug {
  readonly language: string;
  readonly title: string;
  readonly code: (n: Names) => string;
  readonly error: (n: Names, line: number) => string;
  readonly causes: readonly string[];
  readonly fix: (n: Names) => string;
  readonly advice: readonly string[];
}

/** With a capital, as in names of types and setters. */
export const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
