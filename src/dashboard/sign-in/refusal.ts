import type { Problem } from '../../api/contracts/problem.ts';
import { failureSentences, ofProblem } from '../../ui/failures/failure-sentences.ts';
import { countInWords, elapsed } from '../../ui/format/format.ts';
import { signInWords } from './words.ts';

/**
 * Why nobody was signed in, and what to do. Input: the problem the server named (null when it named none), the HTTP
 * status (0 without an answer), and the seconds still to wait before the next try.
 */
export function refusalWords(problem: Problem | null, status: number, waitSeconds: number): string {
  if (status === 0) return signInWords.noServer;
  const wrong = problem?.code === 'PASSWORD_WRONG';
  if (waitSeconds > 0) {
    return (wrong ? signInWords.wrongWait : signInWords.tooMany)(elapsed(waitSeconds));
  }
  const left = problem?.triesLeft;
  if (status === 429 || (wrong && left === 0)) return signInWords.pauseOver;
  if (wrong || status === 401) {
    return left === undefined ? signInWords.wrong : signInWords.wrongLeft(left, countInWords(left));
  }
  return problem === null ? signInWords.unreadable : failureSentences(ofProblem(problem)).join(' ');
}
