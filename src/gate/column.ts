/**
 * A figure as the attacker sees it: which facts count in it, and how much. Facts that are published alike by one person are
 * one cell.
 */
export interface Column {
  /** Numbers of cells, each once. */
  readonly cells: readonly number[];
  /** One for each of the cells: a price, a factor; absent: 1. Never 0. */
  readonly weights?: readonly number[];
}
