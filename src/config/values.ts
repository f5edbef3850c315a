import { z } from 'zod';

/** Any text. */
export const text = z.string();

/** A number that the schema allows. */
export const number = (schema: z.ZodNumber) => z.coerce.number('a number').pipe(schema);

/** Yes or no in the usual words. */
export const flag = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', '1', 'yes', 'on', 'false', '0', 'no', 'off'], 'true or false'))
  .transform((value) => ['true', '1', 'yes', 'on'].includes(value));

const WEB_ADDRESS = /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i;
const isWebAddress = (value: string) => WEB_ADDRESS.test(value) && URL.canParse(value);
const withoutSlash = (value: string) => value.replace(/\/+$/, '');

/** Where people reach a site; without slashes at its end. */
export const webAddress = z
  .string()
  .trim()
  .refine(isWebAddress, 'an address such as https://ai.example.org')
  .transform(withoutSlash);

/** The same in a variable of another program: what is no address is its affair, and counts as not set. */
export const foreignWebAddress = z
  .string()
  .trim()
  .transform((value) => (isWebAddress(value) ? withoutSlash(value) : null));

/** A number of so much or more. */
export const atLeast = (least: number) => z.number().min(least, `at least ${least}`);

/** A number between these two, themselves included. */
export const between = (least: number, most: number, orElse = `at most ${most}`) =>
  atLeast(least).max(most, orElse);

/** A whole number between these two, themselves included. */
export const wholeAbove = (least: number, most: number) =>
  z.number().int('a whole number').min(least, `at least ${least}`).max(most, `at most ${most}`);
