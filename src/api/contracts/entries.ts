import { z } from 'zod';
import { ANNOTATION_KINDS } from '../../kernel/annotation-kinds.ts';
import { DAY_WANTED, isDay } from '../../kernel/days.ts';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const MOST = 1_000_000_000_000;

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month, YYYY-MM');
const day = z.string().refine(isDay, DAY_WANTED);
const amount = z.number().min(0).max(MOST);
const currency = z
  .string()
  .refine((code) => CURRENCIES.has(code), 'a currency by its code, such as EUR');

/** One line that a person writes. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'one line of text');

export const costBody = z
  .strictObject({
    label: line(80).describe('What it is for: licences, a machine'),
    fromMonth: month.describe('First month'),
    toMonth: month.nullable().describe('Last month, included; null: it goes on'),
    amount: amount.describe('Each month'),
    currency,
  })
  .refine(({ fromMonth, toMonth }) => toMonth === null || toMonth >= fromMonth, {
    path: ['toMonth'],
    message: 'not before the first month',
  });
export type CostBody = z.infer<typeof costBody>;

export const cost = z.object({
  id: z.string(),
  label: z.string(),
  fromMonth: z.string(),
  toMonth: z.string().nullable(),
  amount: z.number(),
  currency: z.string(),
});
export type Cost = z.infer<typeof cost>;

export const invoiceBody = z.strictObject({
  month,
  provider: line(80).describe('Who billed it'),
  amount,
  currency,
});
export type InvoiceBody = z.infer<typeof invoiceBody>;

export const invoiceQuery = z.strictObject({ month, provider: line(80) });

export const invoice = z.object({
  month: z.string(),
  provider: z.string(),
  amount: z.number(),
  currency: z.string(),
});
export type Invoice = z.infer<typeof invoice>;

export const annotationBody = z
  .strictObject({
    from: day.describe('First day'),
    to: day.describe('Last day, included'),
    kind: z.enum(ANNOTATION_KINDS),
    text: line(120),
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: 'not before the first day' });
export type AnnotationBody = z.infer<typeof annotationBody>;

export const annotation = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  kind: z.enum(ANNOTATION_KINDS),
  text: z.string(),
});
export type Annotation = z.infer<typeof annotation>;

export const entriesReply = z.object({
  costs: z.array(cost).describe('Costs that are no tokens, by first month'),
  invoices: z.array(invoice).describe('What providers of models have billed, by month'),
  annotations: z.array(annotation).describe('Events that explain a curve, by first day'),
});
export type EntriesReply = z.infer<typeof entriesReply>;

export const entryParameters = z.object({ id: z.uuid() });
