import { z } from 'zod';

/** What some settings are about: a section of the documents. */
export interface Group {
  readonly title: string;
  /** What holds for all of them; empty: nothing. */
  readonly says: string;
}

/** What there is to say of a setting. */
interface About<T> {
  readonly group: Group;
  /** What it does, for whoever sets it: a sentence or two. */
  readonly says: string;
  /** What a text stands for. Its faults say what was expected, and never what was given. */
  readonly schema: z.ZodType<T>;
  /** The text that stands for what is without it; absent: the value is null then. */
  readonly default?: string;
  /** What is without it, in words, where no text stands for that. */
  readonly unset?: string;
  /** A text that somebody may write, where the default shows nothing. */
  readonly example?: string;
  /** Nobody may see it. */
  readonly isSecret?: true;
  /** On the page it is shown, or may be changed there too, unless the environment sets it; never a secret. */
  readonly onPage?: 'shown' | 'changed';
}

/** One declared setting: everything that is read, said and documented of it follows from here. */
export interface Setting<V = unknown> extends Omit<About<V>, 'schema'> {
  /** The variable. */
  readonly name: string;
  /** From the variable as it is found, undefined or blank where it is not set, to the value. */
  readonly schema: z.ZodType<V>;
}

/** Settings by the names of their values. */
export type Settings = Readonly<Record<string, Setting>>;

/** What settings are read to. */
export type Values<S extends Settings> = {
  readonly [K in keyof S]: S[K] extends Setting<infer V> ? V : never;
};

/** The environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What is wrong with a setting. */
export interface Fault {
  /** The variable; null: no single one. */
  readonly name: string | null;
  /** For a person: names the variable and what was expected, never the value of a secret. */
  readonly sentence: string;
}

/** Declares a setting; the type of its value is that of the schema, and null where there is no default. */
export function setting<T>(
  name: string,
  about: About<T> & { readonly default: string },
): Setting<T>;
export function setting<T>(name: string, about: About<T>): Setting<T | null>;
export function setting<T>(name: string, about: About<T>): Setting<T | null> {
  const { default: standard } = about;
  // A variable that is set but blank counts as not set.
  const given = (value: unknown) =>
    value === undefined || (typeof value === 'string' && value.trim() === '')
      ? (standard ?? null)
      : value;
  const schema = z.preprocess(
    given,
    standard === undefined ? about.schema.nullable() : about.schema,
  );
  return { ...about, name, schema };
}

/** The values of settings; those that are wrong are added to `faults`, and count as not set to look at the rest. */
export function readSettings<S extends Settings>(
  settings: S,
  env: Env,
  faults: Fault[],
): Values<S> {
  const values = Object.entries(settings).map(([key, { name, schema }]) => {
    const read = schema.safeParse(env[name]);
    if (read.success) return [key, read.data];
    faults.push(...read.error.issues.map(({ path, message }) => faultOf(name, message, path)));
    return [key, schema.parse(undefined)];
  });
  return Object.freeze(Object.fromEntries(values)) as Values<S>;
}

/** A fault of a setting, or of a place in it. */
export function faultOf(name: string, why: string, path: readonly PropertyKey[] = []): Fault {
  return { name, sentence: `${[name, ...path.map(String)].join('.')}: ${why}` };
}
