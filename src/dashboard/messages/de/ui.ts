import { NBSP } from '../../../ui/words/formatter.ts';
import type { Messages } from '../messages.ts';
import { answers, conversations, ended, german, people } from './german.ts';

export const parts: Messages['parts'] = {
  loading: 'Wird geladen',
  failed: (what) => `Nicht geladen: ${what}.`,
  noConnection: 'Keine Verbindung zu Cogniforce.',
  comesBack: 'Die Zahlen kommen von selbst wieder, sobald es antwortet.',
  unreadable: 'Die Antwort des Servers ist nicht lesbar.',
  tryOrLook: 'Versuchen Sie es noch einmal; bleibt es so, sehen Sie in das Log von Cogniforce.',
  tryAgain: 'Noch einmal versuchen',
  reference: (reference) => `Kennung <code>${reference}</code>`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  menu: (name) => `${name}: `,
  othersHold: 'Die übrigen Zahlen der Seite sind nicht betroffen.',
  save: {
    label: 'Speichern',
    name: 'Dieser Abschnitt',
    pageName: 'Diese Zahlen',
    table: 'Tabelle (CSV)',
    workbook: 'Arbeitsmappe (XLSX)',
    png: 'Bild (PNG)',
    svg: 'Bild (SVG)',
    finance: 'Blatt für die Finanzabteilung (XLSX)',
    allTables: 'Alle Tabellen (CSV)',
    allJson: 'Alle Tabellen (JSON)',
    saving: 'Wird gespeichert …',
    failed: 'Das Speichern ist misslungen. Versuchen Sie es noch einmal.',
  },
  source: (period) => `Quelle: Cogniforce, ${period}`,
  invented: 'Vorführung: Diese Zahlen sind erfunden.',
};

export const format: Messages['format'] = {
  notKnown: 'nicht bekannt',
  notEstimated: 'nicht geschätzt',
  never: 'nie',
  minutes: (figure) => `${figure}${NBSP}min`,
  hours: (figure) => `${figure}${NBSP}h`,
  seconds: (figure) => `${figure}${NBSP}s`,
  minuteSign: 'min',
  hourSign: 'h',
  together: (larger, smaller) => `${larger} ${smaller}`,
  range: (low, high) => `${low} bis ${high}`,
  between: (low, high) => `${low} und ${high}`,
  smallCounts: ['Kein', 'Ein', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'],
  people,
  days: (count) => german.plural(count, { one: '# Tag', other: '# Tage' }),
  conversations,
  answers,
  onDay: (day) => `Am ${day}`,
  inMonth: (month) => `Im ${month}`,
  fromTo: (from, to) => `Vom ${from} bis ${to}`,
  yesterday: (time) => `gestern ${time}`,
  tomorrow: (time) => `morgen ${time}`,
  namedDay: (day) => day,
  dayAndTime: (day, time) => `${day}, ${time}`,
};

export const charts: Messages['charts'] = {
  reading: (title, rows) =>
    [title, ...rows.map(({ name, value }) => `${name}: ${value}`)].join(', '),
};

export const claim: Messages['claim'] = {
  name: { 'at least': 'Mindestens', conservative: 'Vorsichtig' },
  solid: { 'at least': 'mindestens', conservative: 'vorsichtige Schätzung' },
  claimed: {
    'at least': (amount) => `mindestens ${amount}`,
    conservative: (amount) => `etwa ${amount}`,
  },
  label: {
    'at least': (amount) => `mindestens ${amount}`,
    conservative: (amount) => `vorsichtig: ${amount}`,
  },
  expected: (amount) => `etwa ${amount}`,
  low: (amount) => `ab ${amount}`,
  high: (amount) => `bis ${amount}`,
  expectedName: 'Erwartet',
  rangeName: 'Wahrscheinlicher Bereich',
  caption: ({ claimed, range, expected }) =>
    `Angegeben: ${claimed}. Wahrscheinlicher Bereich (8 von 10 Fällen): ${range}. Erwartungswert: etwa ${ended(expected)}`,
};

export const classes: Messages['classes'] = {
  headed: (heading, days) => `${heading}, ${days}`,
  waiting: (since, least) =>
    `Daten gibt es seit dem ${since}; zu sehen sind sie mit der ersten ganzen Woche oder dem ersten ganzen Monat, in denen mindestens ${least} Personen beteiligt waren.`,
  noneBy: (day) => `Bis zum ${day} war keine Woche und kein Monat mit genügend Personen zu Ende.`,
  nothingYet: (least) =>
    `Noch ist nichts veröffentlicht: Zahlen gibt es ab den ersten Tagen, an denen mindestens ${least} Personen KI genutzt haben.`,
  ofWeeks: (named, all) => `${named} von ${all} Wochen`,
  ofMonths: (named, all) => `${named} von ${all} Monaten`,
  ofPeriods: (named, all) => `${named} von ${all} Zeiträumen`,
  sumsOfWeeks: (count) =>
    german.plural(count, {
      one: 'Eine ganze Woche, in gerundeten Werten: Die Zeilen müssen zusammen nicht die Gesamtsumme ergeben.',
      other:
        '# ganze Wochen, in gerundeten Werten: Die Zeilen müssen zusammen nicht die Gesamtsumme ergeben.',
    }),
  sumsOfMonths: (count) =>
    german.plural(count, {
      one: 'Ein ganzer Monat, in gerundeten Werten: Die Zeilen müssen zusammen nicht die Gesamtsumme ergeben.',
      other:
        '# ganze Monate, in gerundeten Werten: Die Zeilen müssen zusammen nicht die Gesamtsumme ergeben.',
    }),
  sumsOfPeriods: (count) =>
    german.plural(count, {
      one: 'Eine ganze Woche oder ein ganzer Monat, in gerundeten Werten: Die Zeilen müssen zusammen nicht die Gesamtsumme ergeben.',
      other:
        '# ganze Wochen oder Monate, in gerundeten Werten: Die Zeilen müssen zusammen nicht die Gesamtsumme ergeben.',
    }),
  atLeast: (amount) => `≥${NBSP}${amount}`,
  notSaid: 'keine Angabe',
  kinds: {
    chit_chat: 'Plauderei',
    lookup: 'Nachschlagen',
    summarise: 'Zusammenfassungen',
    translate: 'Übersetzungen',
    edit: 'Überarbeiten von Texten',
    draft: 'Entwerfen von Texten',
    code_new: 'Schreiben von Code',
    code_debug: 'Fehlersuche im Code',
    data: 'Daten und Auswertung',
    plan: 'Planen und Entscheiden',
    other: 'Anderes',
  },
};

export const range: Messages['range'] = {
  names: {
    last_7_days: 'Letzte 7 Tage',
    last_28_days: 'Letzte 28 Tage',
    last_12_months: 'Letzte 12 Monate',
    this_week: 'Diese Woche',
    last_week: 'Letzte Woche',
    this_month: 'Dieser Monat',
    last_month: 'Letzter Monat',
    this_quarter: 'Dieses Quartal',
    last_quarter: 'Letztes Quartal',
    this_year: 'Dieses Jahr',
    last_year: 'Letztes Jahr',
    all: 'Seit Beginn',
  },
  shown: 'Gezeigte Tage',
  comparedWith: 'Verglichen mit',
  compare: {
    before: 'Mit dem Zeitraum davor',
    year: 'Mit dem Vorjahr',
    none: 'Kein Vergleich',
  },
  fromDay: (day) => `ab ${day}`,
  before: {
    day: 'Der Tag davor',
    month: 'Der Monat davor',
    quarter: 'Das Quartal davor',
    year: 'Das Jahr davor',
  },
  after: {
    day: 'Der Tag danach',
    month: 'Der Monat danach',
    quarter: 'Das Quartal danach',
    year: 'Das Jahr danach',
  },
  daysBefore: (days) => german.plural(days, { one: 'Der Tag davor', other: 'Die # Tage davor' }),
  daysAfter: (days) => german.plural(days, { one: 'Der Tag danach', other: 'Die # Tage danach' }),
  noDataThere: (step) => `${step}: dort gibt es keine Daten`,
  choose: 'Tage wählen …',
  chooseTitle: 'Tage wählen',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  wrongOrder: 'Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.',
  show: 'Diese Tage zeigen',
  cancel: 'Abbrechen',
};
