/** What a range of days may be compared with: what came just before, the same a year before, nothing. */
export const COMPARISONS = ['before', 'year', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];
