import { english, part } from '../words/language.ts';

const { plural, series } = english;

const read = (count: number) => plural(count, { one: '# conversation', other: '# conversations' });
const estimated = (count: number) =>
  plural(count, { one: '# conversation estimated', other: '# conversations estimated' });
const failed = (count: number) =>
  plural(count, { one: '# failed (figure as before)', other: '# failed (figures as before)' });
const requests = (count: number) => plural(count, { one: '# request', other: '# requests' });

/** What the page says of runs: how they went, how far one is, and how one is started. */
export const runWords = part('runs', {
  title: 'Runs',
  waiting: 'Asking for the state of the runs.',
  missing: 'The state of the runs',
  holds: 'The figures are not affected.',
  sub: 'A run reads what changed in Open WebUI and computes its figures; it never writes there.',

  going: 'An update is running',
  none: 'No run yet',
  failed: 'The last run failed',
  interrupted: 'The last run was interrupted',
  upToDate: 'Up to date, nothing new',
  upToDateAsOf: (time: string) => `Up to date as of ${time}`,

  looking: 'Checking for changes',
  progress: ({ done, total, left }: { done: string; total: number; left: string | null }) => {
    const part = `${done} of ${read(total)}`;
    return left === null ? part : `${part}, about ${left} left`;
  },
  asking: (progress: string) => `The figures by rule are shown. A model is asked: ${progress}`,
  begun: 'The update has begun',
  percentDone: (percent: string) => `Update: ${percent} done`,
  progressName: 'Conversations read',
  canClose: 'You can close this page: the run goes on.',

  now: 'Update now',
  starting: 'Starting',
  untilEnded: 'An update is running.',
  alreadyGoing: 'An update is already running; its progress is shown here.',
  notStarted: 'The run was not started.',
  blocked: {
    offline: 'Disabled until Cogniforce answers.',
    'own down': 'Disabled until Cogniforce’s database answers.',
    'own read-only': 'Disabled until Cogniforce’s database can be written.',
    'source down': 'Disabled until Open WebUI’s database answers.',
  },

  last: 'Last run',
  noneYet: 'none yet',
  took: 'Took',
  conversations: 'Conversations',
  counts: (values: { read: string; unchanged: string; failed: string }) =>
    `${values.read === '0' ? 'a few or none' : `about ${values.read}`} read, ${values.unchanged} unchanged, ${values.failed} failed`,
  modelAsked: 'Model asked',
  asked: (values: {
    estimated: number;
    failed: number;
    left: string | null;
    requests: number;
    cost: string | null;
  }) =>
    series([
      estimated(values.estimated),
      ...(values.failed > 0 ? [failed(values.failed)] : []),
      ...(values.left === null ? [] : [values.left]),
      requests(values.requests),
      values.cost ?? 'cost not known',
    ]),
  left: (count: string, cost: string | null) =>
    cost === null ? `${count} left` : `${count} left (about ${cost})`,
  next: 'Next run',
  nonePlanned: 'none planned',
  waitsForDatabase: 'waits for the database',
  source: 'Source',
  sourceOf: (release: string) => `Open WebUI ${release}, only read`,
  unknownRelease: 'unknown release',
  unknownReleaseAt: (revision: string) => `unknown release, revision ${revision}`,
  method: 'Method',
  versionAndMethod: (version: string, estimator: string) => `${version}, ${estimator}`,
  model: 'Model',
  modelAt: (name: string, host: string) =>
    `${name}, asked at ${host}: redacted summaries of conversations are sent there`,

  /** The line under the page, of a run that ended well: when, how long, how much. */
  done: (values: { when: string; took: string | null; read: number; failed: string }) =>
    series([
      values.when,
      ...(values.took === null ? [] : [values.took]),
      values.read === 0 ? 'a few conversations or none' : `about ${read(values.read)}`,
      `${values.failed} failed`,
    ]),
  ended: (values: { when: string; took: string | null; status: string }) =>
    series([values.when, ...(values.took === null ? [] : [values.took]), values.status]),
  status: {
    running: 'running',
    completed: 'completed',
    failed: 'failed',
    interrupted: 'interrupted',
  },

  footLast: (run: string) => `<b>Last run</b> ${run}`,
  footNext: (when: string) => `<b>Next</b> ${when}`,
  footMethod: (method: string) => `<b>Method</b> ${method}`,
  footVersion: (version: string) => `<b>Cogniforce</b> ${version}`,

  /** What may not be read, and what that costs; a cost that is not here is left out. */
  closed: (name: string) => `${name} may not be read`,
  closedCosts: (name: string, cost: string) => `${name} may not be read: ${cost}`,
  costs: {
    release_unnamed: 'the release of Open WebUI is not known',
    own_chats_counted: 'chats that the server made for itself count as those of a person',
    usage_by_document: 'tokens of answers come from the chats alone',
    damage_stays: 'what a damaged conversation lost is not found again',
    files_untold: 'a language model is not told the names of some files and tools',
    origin_unknown: 'conversations imported from elsewhere may be counted',
    no_groups: 'there are no figures by group',
    groups_not_nested: 'members of a group do not count in the groups above it',
    nobody_in_groups: 'nobody is in a group',
    ratings_by_document: 'ratings of deleted answers are not counted',
    no_channels: 'answers of models in channels are not counted',
    base_model_unknown: 'the model behind an assistant is not known',
    tools_as_other: 'tools that are not Open WebUI’s own count as other',
    nothing_readable: 'without it nothing can be read',
  },
  filtered: (table: string) =>
    `Rows of ${table} may be hidden by row-level security, as if they were not there`,
  notAllRead:
    '<b>Not all of Open WebUI is read.</b> <code>cogniforce db check openwebui</code> says what an administrator can do.',
});
