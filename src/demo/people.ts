import { type CalendarDay, workdayFrom } from './calendar.ts';
import { groups } from './groups.ts';
import type { Random } from './random.ts';
import type { Language } from './texts/words.ts';

/** Somebody who has an account; invented, as everything here. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Index into `groups`. */
  readonly group: number;
  readonly isAdmin: boolean;
  readonly language: Language;
  /** Epoch seconds. */
  readonly accountSince: number;
  /** First and last day of use, indices into the calendar; null: the account was never used. */
  readonly use: { readonly from: number; readonly to: number } | null;
  /** Relative to others; 1 is usual. */
  readonly eagerness: number;
  /** Tried it for some weeks and hardly came back. */
  readonly loseInterest: boolean;
  /** Days of holiday or illness. */
  readonly absent: ReadonlySet<number>;
  readonly habits: Habits;
}

/** Shares in [0, 1]. */
export interface Habits {
  readonly thanks: number;
  readonly rates: number;
  readonly followsUp: number;
  readonly folders: readonly string[];
}

const firstNames =
  'Adele Anton Asta Bela Birte Carlo Celia Dario Edda Elif Emre Enno Fanny Fiete Franka Gesa Gino Hanno Hedda Henrike Ida Ilka Imre Jakob Janne Jasper Joris Jule Kalle Karla Kira Lasse Leni Levin Lina Lotte Luis Malin Marek Mattis Merle Mika Milo Nele Niko Noemi Onno Oskar Pia Quirin Ragna Ronja Runa Silas Smilla Tarek Thea Tilda Viggo Yara'.split(
    ' ',
  );
const lastNames =
  'Ahrendt Bachmayr Behling Bornholt Brinkhus Czerny Dahlke Deichmann Ebersbach Eickhoff Engelke Fassbinder Feddersen Fenske Gerlitz Grabow Grothe Hagedorn Hartung Havemann Helmke Hilgert Ippen Jansky Jessen Kaltwasser Kersting Klaasen Knoche Kroll Kuhnert Lammers Lehnhoff Lindner Lorenzen Machnik Mertin Mollath Nagy Neubert Nissen Ohlsen Osterloh Paschke Petermann Quast Rademacher Riemann Rohloff Sandvik Schilling Stollberg Tiede Ullmer Vogeler Wiesner Winkels Zander Zeidler Zoller'.split(
    ' ',
  );
const folderNames = [
  'Customers',
  'Drafts',
  'Ideas',
  'Reports',
  'Code',
  'Learning',
  'Trade fair',
  'To do',
  'Texts',
  'Numbers',
  'Private notes',
  'Projekte',
];

/** Of 60: those who never come, try it briefly, and leave the organisation. */
const NEVER = 5;
const CURIOUS = 5;
const LEAVERS = 4;
const PILOTS = 9;

/** The day of the training: an ordinary workday some five months in, but not around the year's end. */
export function trainingDay(calendar: readonly CalendarDay[]): CalendarDay {
  const quiet = ({ day }: CalendarDay) => day.slice(5) >= '12-10' || day.slice(5) < '01-12';
  const from = calendar.findIndex((day) => day.index >= 145 && !quiet(day));
  return workdayFrom(calendar, from) ?? (calendar[145] as CalendarDay);
}

/** Everybody, group after group. */
export function peopleOf(random: Random, calendar: readonly CalendarDay[]): Person[] {
  const first = shuffled(firstNames, random);
  const last = shuffled(lastNames, random);
  const seats = groups.flatMap(({ size }, group) => Array.from({ length: size }, () => group));
  const order = shuffled(
    seats.map((_, index) => index),
    random,
  );
  const training = trainingDay(calendar).index;
  return seats.map((group, index) => {
    const rank = order[index] ?? index;
    const name = `${first[index]} ${last[index]}`;
    const use = useOf(rank, training, calendar.length, random);
    return {
      id: random.uuid(),
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@ellerbek.example`,
      group,
      isAdmin: rank === NEVER + CURIOUS,
      language: random.chance(0.36) ? 'de' : 'en',
      accountSince: accountSince(use, calendar, random),
      use,
      eagerness: Math.min(3.2, Math.max(0.15, random.lognormal(0.9, 0.65))),
      loseInterest: rank >= NEVER && rank < NEVER + CURIOUS,
      absent: absences(calendar, random),
      habits: {
        thanks: random.next() * 0.4,
        rates: random.chance(0.3) ? 0.2 + random.next() * 0.2 : 0.01 + random.next() * 0.06,
        followsUp: 0.35 + random.next() * 0.35,
        folders: random.chance(0.45) ? random.sample(folderNames, random.int(1, 4)) : [],
      },
    };
  });
}

/**
 * When somebody begins and ends. A pilot begins at once, then it spreads slowly, and the training brings most of the
 * others. Input: a rank that everybody has once.
 */
function useOf(rank: number, training: number, days: number, random: Random): Person['use'] {
  if (rank < NEVER) return null;
  const leaves = rank >= 60 - LEAVERS;
  const to = leaves ? random.int(210, days - 25) : days - 1;
  const place = rank - NEVER - CURIOUS;
  if (place < 0) return { from: random.int(20, days - 90), to };
  if (place < PILOTS) return { from: random.int(0, 8), to };
  if (place < PILOTS + 14 || leaves) return { from: random.int(10, training - 10), to };
  if (place < PILOTS + 33)
    return { from: training + Math.min(40, Math.floor(random.lognormal(4, 1.1))), to };
  return { from: random.int(training + 20, days - 40), to };
}

/** Accounts of the beginning are older than the year; later ones are made shortly before the first use. */
function accountSince(
  use: Person['use'],
  calendar: readonly CalendarDay[],
  random: Random,
): number {
  const from = use === null ? random.int(0, 200) : use.from;
  const morning = (calendar[from] as CalendarDay).noon - random.int(11_000, 15_000);
  return from < 12 ? morning - random.int(1, 40) * 86_400 : morning - random.int(0, 3) * 86_400;
}

/** Two or three weeks in summer, a week at another time, and now and then an illness. */
function absences(calendar: readonly CalendarDay[], random: Random): Set<number> {
  const absent = new Set<number>();
  const leave = (from: number, days: number) => {
    for (let day = from; day < from + days; day++) absent.add(day);
  };
  const summer = calendar.findIndex(({ day }) => day.slice(5) === '07-01');
  leave(summer + random.int(0, 55), random.int(12, 21));
  leave(random.int(0, 355), 7);
  for (let spell = random.int(0, 3); spell > 0; spell--)
    leave(random.int(0, 360), random.int(2, 7));
  return absent;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.int(0, i);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
