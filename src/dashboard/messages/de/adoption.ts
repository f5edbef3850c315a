import { NBSP } from '../../../ui/words/formatter.ts';
import type { Messages } from '../messages.ts';
import { german } from './german.ts';

export const adoption: Messages['adoption'] = {
  title: 'Verbreitung',
  waiting: 'Es wird nachgesehen, wie viele Personen KI nutzen.',
  missing: 'die Verbreitung',

  quarter: (number, year) => `Q${number} ${year}`,
  quarters: (from, to) => `${from} bis ${to}`,
  atLeast: (people) => `≥${NBSP}${people}`,
  notSaid: 'keine Angabe',

  notYet: 'Wie viele Personen KI nutzen, lässt sich noch nicht sagen',
  waitingSince: (since, least) =>
    `Daten gibt es seit dem ${since}; zu sehen sind sie mit dem ersten ganzen Monat, in dem mindestens ${least} Personen KI genutzt haben.`,
  noneBy: (day) => `Bis zum ${day} war kein ganzer Monat zu Ende.`,
  nothingYet: (least) =>
    `Noch ist nichts veröffentlicht: Zahlen gibt es ab den ersten Tagen, an denen mindestens ${least} Personen KI genutzt haben.`,
  tooFew: (month) => `Zu wenige Personen nutzten KI, um ihre Zahl zu nennen, ${month}`,
  weeklyOf: ({ least, accounts, month }) =>
    german.plural(accounts, {
      one: `Mindestens ${least} von # Konto nutzt KI wöchentlich, ${month}`,
      other: `Mindestens ${least} von # Konten nutzen KI wöchentlich, ${month}`,
    }),
  weekly: (least, month) => `Mindestens ${least} Personen nutzen KI wöchentlich, ${month}`,
  activeOf: ({ least, accounts, month }) =>
    german.plural(accounts, {
      one: `Mindestens ${least} von # Konto nutzte KI, ${month}`,
      other: `Mindestens ${least} von # Konten nutzten KI, ${month}`,
    }),
  active: (least, month) => `Mindestens ${least} Personen nutzten KI, ${month}`,
  steps: 'Vom Konto zur Gewohnheit',
  stepsSub:
    'Personen im letzten ganzen Monat, abgerundet. Jede Stufe ist ein Teil der Stufe davor.',
  accounts: 'Haben ein Konto',
  tried: 'Haben KI ausprobiert',
  activeInMonth: 'Im Monat genutzt',
  weeklyStep: 'Wöchentlich: in mindestens 3 der letzten 4 Wochen',
  alwaysStep: 'Jede Woche: in allen 4',
  notStarted: (most, accounts) =>
    `Höchstens ${most} von ${accounts} Konten haben KI noch nie genutzt.`,
  share: 'Anteil an den Konten, mindestens',
  people: 'Personen, mindestens',
  drawn: 'Im Bild',
  step: 'Stufe',
  roundedDown: (step) =>
    `Personenzahlen sind auf ein Vielfaches von ${step} abgerundet und sagen nie „alle“; Konten sind genau gezählt.`,
  exactly: 'Die Zahlen sind genau, da alle zugestimmt haben, gezeigt zu werden.',

  spread: 'Wie oft Personen KI nutzen',
  spreadSub: (month) =>
    `Personen nach aktiven Tagen, ${month}. Jede Zeile ist ein Teil der Zeile darüber.`,
  spreadNone: 'Zu wenige Personen, um Gruppen zu unterscheiden.',
  days: 'Aktive Tage',
  daysOrMore: (days) => german.plural(days, { one: 'ab # Tag', other: 'ab # Tagen' }),
  stickiness: (low, high) =>
    `An einem durchschnittlichen Tag nutzen ${low} bis ${high} der Personen des Monats KI (DAU/MAU, mit Wochenenden).`,
  stickinessIs: (share) =>
    `An einem durchschnittlichen Tag nutzen ${share} der Personen des Monats KI (DAU/MAU, mit Wochenenden).`,
  stickinessFrom: (people) =>
    `Wie viele an einem durchschnittlichen Tag dabei sind, steht hier ab ${people} Personen.`,

  cohorts: 'Wer dabeibleibt',
  stay: ({ many, all }) =>
    german.plural(all, {
      one: `In ${many} von # Gruppe von Neuen nutzt noch mindestens die Hälfte KI`,
      other: `In ${many} von # Gruppen von Neuen nutzt noch mindestens die Hälfte KI`,
    }),
  cohortsSub:
    'Personen, die in denselben Quartalen begannen, mindestens zehn zusammen, und ob die Hälfte von ihnen KI in den Quartalen danach nutzte.',
  cohortsNone: (least) =>
    `Zu sehen ab zwei Gruppen von mindestens ${least} Personen, die in denselben Quartalen begannen.`,
  began: 'Beginn',
  later: (quarters) =>
    german.plural(quarters, { one: '# Quartal später', other: '# Quartale später' }),
  halfOrMore: 'mindestens die Hälfte',
  underHalf: 'unter der Hälfte',
  notYetOver: 'noch nicht zu Ende',

  firstUse: 'Vom Konto zur ersten Nutzung',
  firstUseOf: ({ cohort, least }) => `Von mindestens ${least} Personen, Beginn ${cohort}`,
  firstUseNone: 'Zu wenige Personen, oder es ist nicht bekannt, wann ihre Konten entstanden.',
  firstUseWithin: 'Erste Nutzung',
  within: (days) => german.plural(days, { one: 'Binnen # Tag', other: 'Binnen # Tagen' }),
  sameDay: 'Am Tag, an dem das Konto entstand',

  comings: 'Neu, pausiert und wieder da',
  startedLast: (least, quarter) => `Mindestens ${least} Personen begannen in ${quarter}`,
  startedFew: (quarter) => `In ${quarter} begannen wenige Personen oder keine`,
  noQuarter: 'Wer begann und wer pausierte, lässt sich noch nicht sagen',
  noQuarterWhy: 'Zu sehen mit dem ersten ganzen Quartal.',
  comingsSub:
    'Personen nach Quartalen, abgerundet. Pausiert: im Quartal davor genutzt, in diesem nicht. Wieder da: nach einem Quartal ohne Nutzung.',
  ofQuarter: 'Quartal',
  started: 'Begonnen',
  paused: 'Pausiert',
  back: 'Wieder da',
  triedUntil: 'Bisher ausprobiert',
  fewOrNone: (least) =>
    `–: weniger als ${least} Personen, oder zu nahe daran, um es zu unterscheiden.`,

  activePeople: 'Aktive Personen',
  activeSub:
    'Mindestens so viele Personen nutzten KI in jeder ganzen Woche oder jedem ganzen Monat.',
  activeLast: (least, days) => `Mindestens ${least} Personen waren aktiv, ${days}`,
  activeFew: (days) => `Wie viele Personen aktiv waren, ist nicht angegeben, ${days}`,
  period: 'Woche oder Monat',

  groups: 'Nach Gruppen',
  groupsSub: (month) =>
    `Gruppen, die genannt werden dürfen, ${month}: ihre Mitglieder, und wie viele davon in der stärksten Woche oder im Monat aktiv waren.`,
  groupsNone: 'Keine Gruppe wird genannt: Jede würde etwas über zu wenige Personen sagen.',
  group: 'Gruppe',
  members: 'Mitglieder',
  groupActive: 'Aktiv, mindestens',
};

export const people: Messages['people'] = {
  title: 'Personen',
  waiting: 'Es wird nachgesehen, wie viele Personen aktiv waren.',
  missing: 'die Zahl der Personen',

  activeOf: ({ least, accounts, days }) =>
    german.plural(accounts, {
      one: `Mindestens ${least} von # Konto war aktiv, ${days}`,
      other: `Mindestens ${least} von # Konten waren aktiv, ${days}`,
    }),
  active: (least, days) =>
    german.plural(least, {
      one: `Mindestens # Person war aktiv, ${days}`,
      other: `Mindestens # Personen waren aktiv, ${days}`,
    }),
  notSaid: (days) => `Wie viele Personen aktiv waren, ist nicht angegeben, ${days}`,
  none: 'Wie viele Personen aktiv waren, lässt sich noch nicht sagen',
  whyNoList:
    'Es gibt keine Liste von Personen: Was eine einzelne getan hat, wird nirgends veröffentlicht, denn es geht um ein Werkzeug und nicht um die Leistung von Beschäftigten.',
  agreed:
    'Die Personen haben zugestimmt, aufgeführt zu werden, unter Pseudonymen, die jedes Quartal wechseln; Anzahlen und Minuten stehen in Schritten.',
  tableName: 'Personen nach Pseudonym',
  pseudonym: 'Pseudonym',
  conversations: 'Unterhaltungen',
  saved: 'Gespart',
  notEstimated: 'nicht geschätzt',

  lead: (least) => `<b>≥${NBSP}${least}</b> Personen`,
  leadOf: (least, accounts) =>
    german.plural(accounts, {
      one: `<b>≥${NBSP}${least}</b> von # Konto`,
      other: `<b>≥${NBSP}${least}</b> von # Konten`,
    }),
  share: 'Anteil, mindestens',
  accounts: 'Konten',
  accountsUnknown: 'nicht bekannt, solange die Datenbank von Open WebUI nicht antwortet',
  days: 'Tage',
  daysOrMore: (days, month) =>
    german.plural(days, {
      one: `An mindestens # Tag, ${month}`,
      other: `An mindestens # Tagen, ${month}`,
    }),
  roundedDown: (step) =>
    `Auf ein Vielfaches von ${step} abgerundet. Ob die übrigen Konten aktiv waren, ist damit nicht gesagt.`,
};
