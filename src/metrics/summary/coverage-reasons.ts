import { count } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';
import { coverageWords } from './words.ts';

type Coverage = NonNullable<SummaryReply['coverage']>;

/** A code in words; one that has none is told as it is. */
const named = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

/** "failed or declined by the model 12", "small talk 3": the reasons of a status, as far as they are named. */
export function reasonsOf({ reasons }: Pick<Coverage, 'reasons'>, status: string): string[] {
  return reasons
    .filter((each) => each.status === status && each.reason !== 'counted')
    .map(({ reason, conversations }) =>
      coverageWords.reasonAndCount(named(coverageWords.reasons, reason), count(conversations)),
    );
}

/** What was never read, or cannot be read any more: each a sentence of its own. */
export function notReadNotes({ unreadable, outdated, reasons }: SummaryReply['notRead']): string[] {
  const all = unreadable + outdated;
  return [
    ...(all > 0 ? [coverageWords.cannotBeRead(all, unreadableWords(reasons))] : []),
    ...(unreadable > 0 ? [coverageWords.inNoCount(unreadable)] : []),
    ...(outdated > 0 ? [coverageWords.asTheyWere(outdated)] : []),
  ];
}

function unreadableWords(reasons: SummaryReply['notRead']['reasons']): string[] {
  const told = reasons.map(({ reason, conversations }) => ({
    name: named(coverageWords.unreadable, reason),
    conversations,
  }));
  return [...Map.groupBy(told, ({ name }) => name)].map(([name, same]) =>
    coverageWords.reasonAndCount(
      name,
      count(same.reduce((sum, { conversations }) => sum + conversations, 0)),
    ),
  );
}
