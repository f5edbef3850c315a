import { sql } from 'kysely';

/** Numbers of usage_fact that outside_usage has as well; of the others nothing is known outside of chats. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['answers', 'ratings_up', 'ratings_down'],
  ...['input_tokens', 'output_tokens', 'total_tokens'],
  ...['answers_priceable', 'priceable_input_tokens', 'priceable_output_tokens'],
]);

/** Columns of outside_usage beside the same ones of usage_fact; null where nothing is known. */
export function outsideColumns<Column extends string>(columns: readonly Column[]) {
  return columns.map((column) =>
    KNOWN.has(column)
      ? sql<number | null>`${sql.ref(column)}`.as(column)
      : sql<null>`null`.as(column),
  );
}
