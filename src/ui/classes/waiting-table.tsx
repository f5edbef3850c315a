import { type Waits, waitingSentence } from './classes.ts';

/** In the place of a table whose first period is not over. */
export function WaitingTable({ reply }: { reply: Waits }) {
  return (
    <p className="withheld">
      <span className="hatch" aria-hidden="true" />
      {waitingSentence(reply)}
    </p>
  );
}
