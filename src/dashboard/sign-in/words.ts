import type { Problem } from '../../api/contracts/problem.ts';
import { countInWords, elapsed } from '../../ui/format/format.ts';

/**
 * Why nobody was signed in, and what to do. Input: the problem the server named (null when it named none), the HTTP
 * status (0 without an answer), and the seconds still to wait before the next try.
 */
export function refusalWords(problem: Problem | null, status: number, waitSeconds: number): string {
  if (status === 0) return 'Cogniforce does not answer. Check that it is running, then try again.';
  const wrong = problem?.code === 'PASSWORD_WRONG';
  if (waitSeconds > 0) {
    const cause = wrong ? 'That password is not right' : 'Too many tries';
    return `${cause}. The next try is possible in ${elapsed(waitSeconds)}.`;
  }
  if (status === 429 || (wrong && problem.triesLeft === 0)) return 'The pause is over: try again.';
  if (wrong || status === 401) return `That password is not right.${triesLeft(problem?.triesLeft)}`;
  if (problem === null)
    return 'The server’s answer cannot be read. Look into the log of Cogniforce.';
  return `${problem.title}. ${problem.detail}`;
}

function triesLeft(left: number | undefined): string {
  if (left === undefined) return '';
  return ` ${countInWords(left)} ${left === 1 ? 'try' : 'tries'} left before a pause.`;
}
