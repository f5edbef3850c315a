import { defineDomain, type RepositoriesOf } from '../../data/index.ts';
import { adoptions } from './adoption/index.ts';
import { adoption } from './repositories/adoption.ts';
import { aggregates } from './repositories/aggregates.ts';
import { allowance } from './repositories/allowance.ts';
import { annotations } from './repositories/annotations.ts';
import { backfills } from './repositories/backfills.ts';
import { book } from './repositories/book.ts';
import { calibration } from './repositories/calibration.ts';
import { callMatches } from './repositories/call-matches.ts';
import { days } from './repositories/days.ts';
import { enrichment } from './repositories/enrichment.ts';
import { estimatePairs } from './repositories/estimate-pairs.ts';
import { facts } from './repositories/facts.ts';
import { failures } from './repositories/failures.ts';
import { families } from './repositories/families.ts';
import { goneRecords } from './repositories/gone-records.ts';
import { groups } from './repositories/groups.ts';
import { invoices } from './repositories/invoices.ts';
import { journal } from './repositories/journal.ts';
import { loggedCalls } from './repositories/logged-calls.ts';
import { made } from './repositories/made.ts';
import { nights } from './repositories/nights.ts';
import { otherCosts } from './repositories/other-costs.ts';
import { outsideUsage } from './repositories/outside-usage.ts';
import { questions } from './repositories/questions.ts';
import { runLease } from './repositories/run-lease.ts';
import { runs } from './repositories/runs.ts';
import { sessions } from './repositories/sessions.ts';
import { settingChanges } from './repositories/setting-changes.ts';
import { settings } from './repositories/settings.ts';
import { signInTries } from './repositories/sign-in-tries.ts';
import { spending } from './repositories/spending.ts';
import { storedDays } from './repositories/stored-days.ts';
import { topics } from './repositories/topics.ts';
import { usage } from './repositories/usage.ts';
import { tables } from './tables/index.ts';
import { withheld } from './withheld.ts';

/** What Cogniforce computed: ours to migrate and to write. */
export const cogniforce = defineDomain({
  name: 'cogniforce',
  schema: 'managed',
  tables,
  withheld,
  // A backup that is put back must bring nobody back who has signed out since, nor a run that went on when it was made.
  transient: ['session', 'sign_in_try', 'run_lease'],
  migrations: new URL('./migrations/', import.meta.url),
  adopts: adoptions,
  repositories: (db, tools) => ({
    adoption: adoption(db),
    aggregates: aggregates(db),
    allowance: allowance(db),
    annotations: annotations(db),
    backfills: backfills(db),
    book: book(db),
    calibration: calibration(db),
    callMatches: callMatches(db),
    days: days(db),
    enrichment: enrichment(db),
    estimatePairs: estimatePairs(db),
    facts: facts(db),
    failures: failures(db),
    families: families(db),
    goneRecords: goneRecords(db),
    questions: questions(db),
    groups: groups(db),
    invoices: invoices(db),
    journal: journal(db),
    loggedCalls: loggedCalls(db),
    made: made(db),
    nights: nights(db),
    otherCosts: otherCosts(db),
    outsideUsage: outsideUsage(db),
    runLease: runLease(db, tools),
    runs: runs(db),
    sessions: sessions(db),
    settings: settings(db),
    settingChanges: settingChanges(db),
    signInTries: signInTries(db, tools),
    topics: topics(db),
    storedDays: storedDays(db),
    usage: usage(db),
    spending: spending(db),
  }),
});

/** Everything that can be asked of this database and told to it. */
export type CogniforceRepositories = RepositoriesOf<typeof cogniforce>;
