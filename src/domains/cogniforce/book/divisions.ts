/** What each week is divided by, or each month where there are no weeks. */
export const WEEKLY_DIVISIONS = ['group', 'model', 'assistant', 'kind'] as const;

/** What each book month is divided by, or each month where there are no weeks: first by one thing, then by two. */
export const MONTHLY_DIVISIONS = [
  ...(['outcome', 'status', 'method', 'priced', 'knowledge', 'files', 'tool', 'source'] as const),
  ...(['part', 'weekday_part'] as const),
  ...(['group_kind', 'group_model', 'model_kind'] as const),
] as const;

export type WeeklyDivision = (typeof WEEKLY_DIVISIONS)[number];
export type MonthlyDivision = (typeof MONTHLY_DIVISIONS)[number];
export type DivisionName = WeeklyDivision | MonthlyDivision;

/** Whether a division is published for weeks where there are any; else it is for book months. */
export const isOfWeeks = (division: DivisionName): boolean =>
  WEEKLY_DIVISIONS.some((each) => each === division);
