/** Rows in parts of what one statement takes on either engine: `size` of them, fewer where rows are wide. */
export function parts<T>(rows: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
