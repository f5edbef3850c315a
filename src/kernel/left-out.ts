/** Kinds of work that are none for the employer, and the reason under which they are left out of the figures and counted. */
export const LEFT_OUT: Readonly<Partial<Record<string, 'learning' | 'personal'>>> = {
  learn: 'learning',
  personal: 'personal',
};

/** The same kinds, for a query. */
export const LEFT_OUT_KINDS: readonly string[] = Object.keys(LEFT_OUT);

/** The reasons. */
export const LEFT_OUT_REASONS: readonly string[] = Object.values(LEFT_OUT).map(String);

/** Whether conversations of a kind are left out, unless they hold work besides. */
export function isLeftOut({ taskClass }: { readonly taskClass: string }): boolean {
  return taskClass in LEFT_OUT;
}
