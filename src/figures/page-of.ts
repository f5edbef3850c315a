/** Rows of a list that are asked for: all of them without a limit. */
export interface Page {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** So many rows, after those that are left out. */
export function pageOf<Row>(rows: readonly Row[], { limit, offset = 0 }: Page): Row[] {
  return rows.slice(offset, limit === undefined ? undefined : offset + limit);
}
