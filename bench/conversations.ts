import { ofUnseenKinds } from './conversations/folds.ts';
import { ofPrivacy, ofWrongHits } from './conversations/privacy.ts';
import { ofKinds, ofMinutes, ofOutcomes, scoredChats } from './conversations/score.ts';
import { HALVES, judgedChats } from './conversations/set.ts';
import { print } from './measure.ts';

/**
 * How well analysis reads chats of company life that people judged: npm run -s bench:conversations -- --json
 *
 * Kind, outcome and minutes, for each half of the set and for the whole, and kinds of chats that their weights were not fitted
 * on: see conversations/README.md. Prints one object a line;
 * ends with 0 whatever the values are. `--chats` prints instead, of each chat that was read otherwise, both readings.
 */
const chats = scoredChats(judgedChats());

if (process.argv.includes('--chats')) {
  for (const { id, kind, outcome, minutes, judged } of chats) {
    if (kind === judged.kind && outcome === judged.outcome) continue;
    const ours = [kind, outcome, Math.round(minutes)].join(' ');
    console.log(
      `${id}: ${ours}, judged ${[judged.kind, judged.outcome, judged.minutes].join(' ')}`,
    );
  }
} else {
  const parts = [
    ...HALVES.map((half) => ({ name: half, own: chats.filter((chat) => chat.half === half) })),
    { name: 'whole', own: chats },
  ].filter(({ own }) => own.length > 0);
  const measures = parts.flatMap(({ name, own }) => [
    ...ofKinds(name, own),
    ...ofOutcomes(name, own),
    ...ofMinutes(name, own),
    ...ofPrivacy(name, own),
    ...ofWrongHits(name, own),
  ]);
  print([...measures, ...ofUnseenKinds(chats)], process.argv.includes('--json'));
}
