/** Answers, and how many of them a known cost is of. */
interface KnownOf {
  /** Null: not said. */
  readonly answers: number | null;
  /** Some of the days say nothing of answers: there are more. */
  readonly atLeast: boolean;
  readonly answersKnown: number;
}

/** Whether the cost of every answer is in what is known. */
export function isWholeCost({ answers, atLeast, answersKnown }: KnownOf): boolean {
  return answers !== null && !atLeast && answersKnown >= answers;
}
