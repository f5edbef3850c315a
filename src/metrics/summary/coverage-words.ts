import { count, counted } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';

type Coverage = SummaryReply['coverage'];

/** What a reason is called; one that is not here is told by its code. */
const REASONS: Readonly<Record<string, string>> = {
  failed: 'failed or declined by the model',
  small_talk: 'small talk',
  no_times: 'times unknown',
  learning: 'learning',
  personal: 'personal use',
  copy: 'copies',
  import: 'imported from elsewhere',
  empty: 'empty',
};

const UNREADABLE: Readonly<Record<string, string>> = {
  broken_tree: 'messages without a readable order',
  source_failed: 'not given by the database',
  too_large: 'too large',
  document_null: 'without content',
  not_json: 'damaged content',
  not_an_object: 'damaged content',
  no_messages: 'damaged content',
  no_owner: 'without an owner',
  no_time: 'without any time',
  not_storable: 'could not be kept',
  analysis_failed: 'could not be analysed',
};

/** What no person asked for, and what it is called. */
const NOBODY: Readonly<Record<string, string>> = {
  automation: 'automations',
  internal: 'notes, timers and sub-agents',
};

/** "failed or declined by the model 12, small talk 3": the reasons of a status; empty where there is none. */
export function reasonsOf({ reasons }: Pick<Coverage, 'reasons'>, status: string): string {
  return reasons
    .filter(
      (each) => each.status === status && each.reason !== 'counted' && !(each.reason in NOBODY),
    )
    .map(({ reason, conversations }) => `${REASONS[reason] ?? reason} ${count(conversations)}`)
    .join(', ');
}

/** What stands beside the table: each a sentence of its own. */
export function coverageNotes(coverage: Coverage): string[] {
  const { reasons, unreadable, outdated, unreadableReasons } = coverage;
  const nobody = reasons.filter(({ status, reason }) => status === 'excluded' && reason in NOBODY);
  const gone = reasons
    .filter(({ status, reason }) => status === 'gone' && !(reason in NOBODY))
    .reduce((sum, { conversations }) => sum + conversations, 0);
  return [
    ...(nobody.length > 0
      ? [
          `Besides, no person’s work: ${nobody
            .map(({ reason, conversations }) => `${NOBODY[reason]} ${count(conversations)}`)
            .join(', ')}. Their tokens count.`,
        ]
      : []),
    ...(gone > 0 ? [`${counted(gone, 'conversation')} of these were deleted in Open WebUI.`] : []),
    ...(unreadable + outdated > 0
      ? [
          `${counted(unreadable + outdated, 'conversation')} of all time cannot be read: ${unreadableWords(unreadableReasons)}.`,
        ]
      : []),
    ...(unreadable > 0 ? [`${count(unreadable)} of them are in no count.`] : []),
    ...(outdated > 0
      ? [`${count(outdated)} of them count as they were when they could be read.`]
      : []),
  ];
}

function unreadableWords(reasons: Coverage['unreadableReasons']): string {
  const named = reasons.map(({ reason, conversations }) => ({
    name: UNREADABLE[reason] ?? reason,
    conversations,
  }));
  return [...Map.groupBy(named, ({ name }) => name)]
    .map(
      ([name, same]) =>
        `${name} ${count(same.reduce((sum, { conversations }) => sum + conversations, 0))}`,
    )
    .join(', ');
}
