import { z } from 'zod';

const blankIsUnset = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** A variable that is set but blank counts as not set. */
export const setting = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsUnset, schema);

/** Text, or nothing. */
export const text = setting(z.string().optional());

/** A number, `standard` where there is none. */
export const number = (schema: z.ZodNumber, standard: number) =>
  setting(z.coerce.number('a number').pipe(schema).default(standard));

/** A number, or nothing. */
export const optionalNumber = (schema: z.ZodNumber) =>
  setting(z.coerce.number('a number').pipe(schema).optional());

/** Yes or no in the usual words, `standard` where there is none. */
export const flag = (standard: boolean) =>
  setting(
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(['true', '1', 'yes', 'on', 'false', '0', 'no', 'off'], 'true or false'))
      .transform((value) => ['true', '1', 'yes', 'on'].includes(value))
      .default(standard),
  );

/** Text of at least so many bytes; no fault ever shows it. */
export const secret = (least: number) =>
  setting(
    z
      .string()
      .refine((value) => Buffer.byteLength(value) >= least, `at least ${least} bytes`)
      .optional(),
  );

const WEB_ADDRESS = /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i;
const isWebAddress = (value: string) => WEB_ADDRESS.test(value) && URL.canParse(value);
const withoutSlash = (value: string) => value.replace(/\/+$/, '');

/** Where people reach a site, or nothing; without slashes at its end. */
export const webAddress = setting(
  z
    .string()
    .trim()
    .refine(isWebAddress, 'an address such as https://ai.example.org')
    .transform(withoutSlash)
    .optional(),
);

/** The same in a variable of another program: what is no address is its affair, and counts as not set. */
export const foreignWebAddress = setting(
  z
    .string()
    .trim()
    .transform((value) => (isWebAddress(value) ? withoutSlash(value) : undefined))
    .optional(),
);

/** A number of so much or more. */
export const atLeast = (least: number) => z.number().min(least, `at least ${least}`);

/** A whole number between these two, themselves included. */
export const wholeAbove = (least: number, most: number) =>
  z.number().int('a whole number').min(least, `at least ${least}`).max(most, `at most ${most}`);

/**
 * The settings that are right, by their names without `prefix`; faults of the others are added to `faults` under their
 * whole names, and they are left out to look at the rest.
 */
export function readValues<S extends z.ZodObject>(
  schema: S,
  env: Readonly<Record<string, string | undefined>>,
  faults: string[],
  prefix = '',
): z.output<S> {
  const given = Object.keys(schema.shape).map((name) => [name, env[`${prefix}${name}`]] as const);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  for (const { path, message } of parsed.error.issues) {
    faults.push(`${prefix}${path.join('.')}: ${message}`);
  }
  return schema.parse(Object.fromEntries(given.filter(([name]) => !wrong.has(name))));
}
