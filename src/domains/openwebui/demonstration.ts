/** Only the demonstration makes a table of this name: who finds it does not hold real data. */
export const DEMONSTRATION_TABLE = 'cogniforce_demonstration';

/** What the demonstration was made from. */
export interface DemonstrationMark {
  readonly seed: number;
  /** Instant. */
  readonly madeAt: string;
  /** Day of the newest conversation. */
  readonly lastDay: string;
}
