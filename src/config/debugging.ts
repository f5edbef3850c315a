/** Whether somebody looks for the place in the code where something went wrong; also where other settings cannot be read. */
export function isDebugging({ LOG_LEVEL }: Readonly<Record<string, string | undefined>>): boolean {
  return /\b(?:debug|trace)\b/.test(LOG_LEVEL ?? '');
}
