import { z } from 'zod';

/** Where the value that is in force comes from. The environment wins over the page, and the page over the default. */
export const SOURCES = ['environment', 'page', 'default'] as const;

const text = z.string().max(4000);

/** One setting that the page shows. */
export const setting = z.object({
  name: z.string().describe('The variable'),
  value: z.string().nullable().describe('As a text; null: nothing is set, and there is no default'),
  source: z.enum(SOURCES),
  default: z.string().nullable(),
  changeable: z
    .boolean()
    .describe('Whether it may be changed here: false where the environment sets it, or alone may'),
  environmentOnly: z.boolean().describe('It may be changed in the environment alone'),
  changedAt: z.string().nullable().describe('When it was changed here last; null: it was not'),
  problem: z
    .string()
    .nullable()
    .describe('Why what was set here is not used; null: it is, or the environment wins'),
});
export type SettingView = z.infer<typeof setting>;

/** One change of what people enter. */
const change = z.object({
  number: z.number().int().describe('From 1, without gaps'),
  at: z.string(),
  name: z.string().describe('The variable; or cost, invoice, annotation'),
  old: z.string().nullable(),
  new: z.string().nullable().describe('Null: it was taken back, or removed'),
  by: z.string().describe('administrator: signed in on the page; operator: at the terminal'),
});
export type ChangeView = z.infer<typeof change>;

export const settingsReply = z.object({
  settings: z.array(setting).describe('Those that have a say in what the page shows'),
  changes: z.array(change).describe('The last 100, newest first'),
});
export type SettingsReply = z.infer<typeof settingsReply>;

export const settingParameters = z.object({ name: z.string().max(64) });

export const settingBody = z.strictObject({
  value: text.nullable().describe('As in the environment; null or blank: the default again'),
});

/** What a value would change. */
export const previewQuery = z.strictObject({ value: text });

const worth = z.object({
  currency: z.string().nullable(),
  gross: z
    .object({
      conservative: z.number(),
      expected: z.number(),
      low: z.number(),
      high: z.number(),
    })
    .nullable()
    .describe('Value before costs, as in `value`; null: there is none'),
  knownCosts: z.number().nullable().describe('In `currency`; null: not known'),
});
export type PreviewWorth = z.infer<typeof worth>;

export const previewReply = z.object({
  startDate: z
    .string()
    .describe('Of the last whole month; where nothing is published of it, of the last 28 days'),
  endDate: z.string(),
  calibrated: z.boolean().describe('Whether the low end of the range is what is claimed'),
  now: worth,
  changed: worth.describe('With the value that was asked for; nothing is changed'),
});
export type PreviewReply = z.infer<typeof previewReply>;
