import { count } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';
import { coverageWords } from './words.ts';

type Coverage = SummaryReply['coverage'];

/** A code in words; one that has none is told as it is. */
const named = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

const isNobodys = (reason: string) => Object.hasOwn(coverageWords.nobody, reason);

/** "failed or declined by the model 12", "small talk 3": the reasons of a status. */
export function reasonsOf({ reasons }: Pick<Coverage, 'reasons'>, status: string): string[] {
  return reasons
    .filter(
      (each) => each.status === status && each.reason !== 'counted' && !isNobodys(each.reason),
    )
    .map(({ reason, conversations }) =>
      coverageWords.reasonAndCount(named(coverageWords.reasons, reason), count(conversations)),
    );
}

/** What stands beside the table: each a sentence of its own. */
export function coverageNotes(coverage: Coverage): string[] {
  const { reasons, unreadable, outdated, unreadableReasons } = coverage;
  const nobody = reasons
    .filter(({ status, reason }) => status === 'excluded' && isNobodys(reason))
    .map(({ reason, conversations }) =>
      coverageWords.reasonAndCount(named(coverageWords.nobody, reason), count(conversations)),
    );
  const gone = reasons
    .filter(({ status, reason }) => status === 'gone' && !isNobodys(reason))
    .reduce((sum, { conversations }) => sum + conversations, 0);
  const notRead = unreadable + outdated;
  return [
    ...(nobody.length > 0 ? [coverageWords.nobodysWork(nobody)] : []),
    ...(gone > 0 ? [coverageWords.deleted(gone)] : []),
    ...(notRead > 0
      ? [coverageWords.cannotBeRead(notRead, unreadableWords(unreadableReasons))]
      : []),
    ...(unreadable > 0 ? [coverageWords.inNoCount(unreadable)] : []),
    ...(outdated > 0 ? [coverageWords.asTheyWere(outdated)] : []),
  ];
}

function unreadableWords(reasons: Coverage['unreadableReasons']): string[] {
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
