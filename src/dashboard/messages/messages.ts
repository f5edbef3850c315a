import type { adoptionWords } from '../../metrics/adoption/words.ts';
import type { costWords } from '../../metrics/cost/words.ts';
import type { crossingsWords } from '../../metrics/crossings/words.ts';
import type { trendWords } from '../../metrics/daily-trend/words.ts';
import type { groupsWords } from '../../metrics/groups/words.ts';
import type { ratingsWords } from '../../metrics/ratings/words.ts';
import type { sensitivityWords } from '../../metrics/sensitivity/words.ts';
import type { spendingWords } from '../../metrics/spending/words.ts';
import type {
  beforeWords,
  calibrationTexts,
  coverageWords,
  leadWords,
  summaryWords,
} from '../../metrics/summary/words.ts';
import type { peopleWords } from '../../metrics/user-breakdown/words.ts';
import type { valueWords } from '../../metrics/value/words.ts';
import type { workWords } from '../../metrics/work/words.ts';
import type { chartWords } from '../../ui/charts/words.ts';
import type { claimWords } from '../../ui/claim-words.ts';
import type { classesWords } from '../../ui/classes/words.ts';
import type { failureNotes, failureWords } from '../../ui/failures/words.ts';
import type { pageWords } from '../../ui/figures-page/words.ts';
import type { formatWords } from '../../ui/format/words.ts';
import type { partsWords } from '../../ui/parts/words.ts';
import type { rangeWords } from '../../ui/range/words.ts';
import type { runWords } from '../../ui/runs/words.ts';
import type { Language, Translation } from '../../ui/words/language.ts';
import type { methodWords } from '../pages/method-words.ts';
import type { titles, unknownWords } from '../pages/words.ts';
import type { questionsWords } from '../panels/words.ts';
import type { questionWords } from '../question/words.ts';
import type { backfillWords, leftOutWords, nightsWords, pastRunsWords } from '../runs/words.ts';
import type { entryWords } from '../settings/entry-words.ts';
import type { settingsWords } from '../settings/words.ts';
import type { shellWords } from '../shell/words.ts';
import type { signInWords } from '../sign-in/words.ts';

/**
 * Every part of the page's words, by its name: what a language translates. English stands in the `words.ts` of each folder; a
 * new one is a line here. Types alone, so that a page loads only the parts that it shows.
 */
interface Parts {
  readonly parts: typeof partsWords;
  readonly format: typeof formatWords;
  readonly charts: typeof chartWords;
  readonly claim: typeof claimWords;
  readonly classes: typeof classesWords;
  readonly range: typeof rangeWords;
  readonly runs: typeof runWords;
  readonly failures: typeof failureWords;
  readonly failureNotes: typeof failureNotes;
  readonly figuresPage: typeof pageWords;
  readonly cost: typeof costWords;
  readonly trend: typeof trendWords;
  readonly ratings: typeof ratingsWords;
  readonly sensitivity: typeof sensitivityWords;
  readonly spending: typeof spendingWords;
  readonly before: typeof beforeWords;
  readonly lead: typeof leadWords;
  readonly summary: typeof summaryWords;
  readonly calibration: typeof calibrationTexts;
  readonly coverage: typeof coverageWords;
  readonly people: typeof peopleWords;
  readonly value: typeof valueWords;
  readonly work: typeof workWords;
  readonly groups: typeof groupsWords;
  readonly adoption: typeof adoptionWords;
  readonly crossings: typeof crossingsWords;
  readonly pages: typeof titles;
  readonly unknownPage: typeof unknownWords;
  readonly pastRuns: typeof pastRunsWords;
  readonly nights: typeof nightsWords;
  readonly leftOut: typeof leftOutWords;
  readonly backfills: typeof backfillWords;
  readonly method: typeof methodWords;
  readonly questions: typeof questionsWords;
  readonly question: typeof questionWords;
  readonly settings: typeof settingsWords;
  readonly entries: typeof entryWords;
  readonly shell: typeof shellWords;
  readonly signIn: typeof signInWords;
}

/** All texts of a language: one that is missing, or that no page has, is an error of types. */
export type Messages = { readonly [Part in keyof Parts]: Translation<Parts[Part]> };

/** The parts that each entry of the page shows; a reader is sent no others. */
interface PartsOf {
  readonly dashboard: Exclude<keyof Parts, 'question'>;
  readonly question: 'question';
}

/** The two entries of the page. */
export type Entry = keyof PartsOf;

/** A language as an entry speaks it: all of the parts that it shows, and none of them in part. */
export type Spoken<Of extends Entry> = Language & {
  readonly texts: Pick<Messages, PartsOf[Of]>;
};
