import type { Random } from '../random.ts';

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

const things = [
  'order',
  'invoice',
  'ticket',
  'shipment',
  'customer',
  'return',
  'product',
  'payment',
  'lead',
  'campaign',
  'dealer',
  'parcel',
  'voucher',
  'review',
  'contract',
  'supplier',
  'reminder',
  'complaint',
  'batch',
  'device',
] as const;
const keys = ['number', 'id', 'code', 'reference', 'externalId', 'uuid'];
const amounts = ['total', 'amount', 'weight', 'price', 'score', 'quantity', 'duration', 'discount'];
const states = ['status', 'state', 'category', 'country', 'channel', 'priority', 'region'];
const dates = ['createdAt', 'updatedAt', 'dueAt', 'shippedAt', 'closedAt', 'receivedAt'];
const values = ['open', 'done', 'failed', 'DE', 'urgent', 'web', 'cancelled', 'pending'];

/** Chooses what the code is about. */
export function namesFor(random: Random): Names {
  const one = random.pick(things);
  return {
    one,
    Type: one.charAt(0).toUpperCase() + one.slice(1),
    many: one === 'batch' ? 'batches' : `${one}s`,
    key: random.pick(keys),
    amount: random.pick(amounts),
    state: random.pick(states),
    date: random.pick(dates),
    value: random.pick(values),
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
