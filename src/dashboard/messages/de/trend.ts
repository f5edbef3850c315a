import type { Messages } from '../messages.ts';
import { ended, german } from './german.ts';

/** "pro Tag": with the share that it moved by. */
const per = { day: 'pro Tag', week: 'pro Woche' };
const places = (step: keyof typeof per, count: number) =>
  step === 'day'
    ? german.plural(count, { one: '# Tag', other: '# Tage' })
    : german.plural(count, { one: '# Woche', other: '# Wochen' });

export const trend: Messages['trend'] = {
  title: 'Gesparte Zeit nach Tagen',
  waiting: 'Die Tageszahlen werden berechnet.',
  missing: 'die Tageszahlen',

  tooShort: 'Zu kurz, um eine Entwicklung zu zeigen',
  noChange: 'Keine deutliche Veränderung',
  timesAsMuch: (step, times, since) =>
    `Die gesparte Zeit ${per[step]} liegt seit dem ${since} im Mittel etwa beim ${times}-Fachen`,
  percentMore: (step, percent, since) =>
    `Die gesparte Zeit ${per[step]} liegt seit dem ${since} im Mittel etwa ${percent} höher`,
  percentLess: (step, percent, since) =>
    `Die gesparte Zeit ${per[step]} liegt seit dem ${since} im Mittel etwa ${percent} niedriger`,
  more: (step, since) => `Die gesparte Zeit ${per[step]} liegt seit dem ${since} im Mittel höher`,
  less: (step, since) =>
    `Die gesparte Zeit ${per[step]} liegt seit dem ${since} im Mittel niedriger`,
  noWeek: 'Dafür fehlt eine ganze Woche',
  noneYet: 'Von diesen Tagen ist noch nichts veröffentlicht',
  onlyLater: 'Diese Tage zählen zusammen mit späteren',
  noFigures: 'Keine Zahlen in diesen Tagen',
  sub: (step, solid, zone) =>
    `Gesparte Zeit ${per[step]}. Durchgezogen: ${solid}. Gepunktet: erwartet. Blasses Band: wahrscheinlicher Bereich (8 von 10 Fällen). Tage der Zeitzone ${zone}.`,
  together: {
    day: 'Zusammen veröffentlichte Tage sind mit ihrem Mittel gezeichnet.',
    week: 'Zusammen veröffentlichte Tage zählen in der Woche, in der sie enden.',
  },

  drawn: (step, from, to) => `Gesparte Zeit ${per[step]} vom ${from} bis zum ${ended(to)}`,
  highest: {
    day: (day, amount) => `Am meisten am ${day}: ${ended(amount)}`,
    week: (day, amount) => `Am meisten in der Woche ab ${day}: ${ended(amount)}`,
    'days together': (days, amount) => `Am meisten ${days}: im Mittel ${amount} am Tag.`,
    'weeks together': (days, amount) => `Am meisten ${days}: im Mittel ${amount} in der Woche.`,
  },
  lowest: {
    day: (day, lost) => `Am wenigsten am ${day}: ${ended(lost)}`,
    week: (day, lost) => `Am wenigsten in der Woche ab ${day}: ${ended(lost)}`,
    'days together': (days, lost) => `Am wenigsten ${days}: im Mittel ${lost} am Tag.`,
    'weeks together': (days, lost) => `Am wenigsten ${days}: im Mittel ${lost} in der Woche.`,
  },
  lost: (amount) => `${amount} verloren`,
  latest: {
    day: (day, amount, range) => `Zuletzt: ${day}, ${amount} (wahrscheinlicher Bereich ${range}).`,
    week: (day, amount, range) =>
      `Zuletzt: Woche ab ${day}, ${amount} (wahrscheinlicher Bereich ${range}).`,
  },
  noData: (step, count) => `Ohne Daten: ${places(step, count)}.`,
  notEstimated: (step, count) => `Nicht geschätzt: ${places(step, count)}.`,
  later: 'Die letzten Tage zählen zusammen mit späteren.',
  notWhole: 'Angebrochene Wochen sind weggelassen.',

  gap: {
    'no data': 'keine Daten',
    'not yet': 'noch nicht veröffentlicht',
    later: 'mit späteren Tagen',
    'not estimated': 'nicht geschätzt',
    'not whole': 'angebrochen',
  },
  gapMore: {
    'no data': 'keine Daten',
    'not yet': 'folgt mit dem nächsten Tag, an dem genügend Personen KI nutzen',
    later: 'zusammen mit späteren Tagen veröffentlicht',
    'not estimated': 'nicht geschätzt',
    'not whole': 'in diesem Zeitraum keine ganze Woche',
  },
  weekOf: (day) => `Woche ab ${day}`,
  people: 'Aktive Personen',
  atLeast: (figure) => `mindestens ${figure}`,
  saved: 'Gesparte Zeit',
  average: { day: 'Im Mittel am Tag', week: 'Im Mittel in der Woche' },

  read: { day: 'Das Bild Tag für Tag lesen', week: 'Das Bild Woche für Woche lesen' },
  showTable: 'Tabelle zeigen',
  tableName: 'Dieselben Zahlen als Tabelle',
  step: { day: 'Tag', week: 'Woche' },
  conversations: 'Unterhaltungen',
  inUnit: (name, unit) => `${name}, ${unit}`,
  notKnown: 'nicht bekannt',

  annotations: 'Anmerkungen',
  annotationKinds: { rollout: 'Einführung', training: 'Schulung', other: 'Anmerkung' },
  annotation: (kind, text) => `${kind}: ${text}`,
  markNamed: (number) => `Anmerkung ${number}`,
  marked: (count) =>
    german.plural(count, {
      one: '# Anmerkung ist markiert und steht unten.',
      other: '# Anmerkungen sind markiert und stehen unten.',
    }),
};
