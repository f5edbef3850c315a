import type { Messages } from '../messages.ts';
import { answers, conversations, ended, german } from './german.ts';

const { plural, series } = german;

/** In the dative: every sentence that has a period before in it wants that. */
export const before: Messages['before'] = {
  the: (days) => plural(days, { one: 'dem Tag davor', other: 'den # Tagen davor' }),
  in: {
    days: (days) => `in ${days}`,
    day: (day) => `am ${day}`,
    dates: (dates) => `in der Zeit ${dates}`,
    period: (period) => `im ${period}`,
  },
  onTheDayBefore: 'am Tag davor',
  none: 'Keine früheren Daten zum Vergleich',
  noneOfYear: 'Keine Daten von vor einem Jahr zum Vergleich',
  notYet: 'Verglichen wird, sobald alle diese Tage veröffentlicht sind',
};

export const lead: Messages['lead'] = {
  nothingYet: (period) => `${period} ist noch nichts veröffentlicht.`,
  notSaid: ({ period, conversations: count, atLeast }) =>
    atLeast
      ? `${period} gab es <b>mindestens ${conversations(count)}</b>. Die gesparte Zeit ist nicht veröffentlicht.`
      : `${period} gab es <b>${conversations(count)}</b>. Die gesparte Zeit ist nicht veröffentlicht.`,
  noSaving: ({ period, between }) =>
    `${period} ist <b>noch keine Ersparnis nachweisbar</b>: zwischen ${between} Arbeitszeit.`,
  atLeast: ({ period, amount }) =>
    `${period} hat KI <b>mindestens ${amount}</b> Arbeitszeit gespart.`,
  cautious: ({ period, amount, between }) =>
    `${period} hat KI <b>ungefähr ${amount}</b> Arbeitszeit gespart (vorsichtige Schätzung; wahrscheinlich zwischen ${between}).`,
  cautiousOrNone: ({ period, amount, between }) =>
    `${period} hat KI <b>ungefähr ${amount}</b> Arbeitszeit gespart (vorsichtige Schätzung; wahrscheinlich zwischen ${between}, vielleicht also nichts).`,
  asMuch: (inBefore) => `Das ist etwa so viel wie ${ended(inBefore)}`,
  asMuchPerDay: (inBefore) => `Das ist je Arbeitstag etwa so viel wie ${ended(inBefore)}`,
  morePerDay: (size, inBefore) =>
    `Das sind je Arbeitstag <b>${size} mehr</b> als ${ended(inBefore)}`,
  lessPerDay: (size, inBefore) =>
    `Das sind je Arbeitstag <b>${size} weniger</b> als ${ended(inBefore)}`,
  more: (size, inBefore) => `Das sind <b>${size} mehr</b> als ${ended(inBefore)}`,
  less: (size, inBefore) => `Das sind <b>${size} weniger</b> als ${ended(inBefore)}`,
};

export const summary: Messages['summary'] = {
  savedIn: (period) => `Gesparte Arbeitszeit, ${period}`,
  solid: { 'at least': 'mindestens', conservative: 'vorsichtige Schätzung' },
  noSavingBetween: 'noch keine Ersparnis nachweisbar: zwischen',
  notPublished: 'nicht veröffentlicht',
  notPublishedMore: 'Die in diesen Tagen gesparte Zeit ist nicht für sich allein veröffentlicht.',
  notOfThese: 'Für diese Tage nicht veröffentlicht',
  ownDays: (days) => `In diesem Zeitraum veröffentlichte Tage: ${ended(days)}`,
  whatThisMeans: 'Was das bedeutet',
  capped: (days) =>
    plural(days, {
      one: '# Tag einer Person auf 8 h gekürzt',
      other: '# Tage einzelner Personen auf 8 h gekürzt',
    }),

  sameMeasure: (amount, inBefore) =>
    `<num>${amount}</num> ${inBefore} <quiet>mit demselben Maß</quiet>`,
  moved: (change, before) => `<num>${change} gegenüber</num> ${before}`,
  movedPerDay: (change, before) => `<num>${change}</num> je Arbeitstag gegenüber ${before}`,
  unchangedSince: (before) => `<num>unverändert</num> gegenüber ${before}`,
  unchangedPerDay: (before) => `<num>unverändert</num> je Arbeitstag gegenüber ${before}`,
  surer: '(die Veränderung ist genauer bekannt als die Summe)',
  beforeAndSurer: (amount) =>
    `(davor ${amount}; die Veränderung ist genauer bekannt als die Summe)`,

  keyFigures: (period) => `Kennzahlen, ${period}`,
  countBefore: (count, inBefore) => `${count} ${inBefore}`,
  unchanged: 'unverändert',
  countMovedPerDay: (change, before, count) =>
    `${change} je Arbeitstag gegenüber ${before} (${count})`,
  unchangedADay: 'je Arbeitstag unverändert',
  countMoved: (change, before, count) => `${change} gegenüber ${before} (${count})`,

  conversations: 'Unterhaltungen',
  counted: 'Gezählt, nicht geschätzt',
  countedBy: {
    day: 'Gezählt, nicht geschätzt, nach Tagen',
    week: 'Gezählt, nicht geschätzt, nach Wochen',
  },
  withMessages: (counted, messages, atLeast) => {
    const said = plural(messages, { one: '# Nachricht', other: '# Nachrichten' });
    return atLeast ? `${counted}. Mindestens ${said}` : `${counted}. ${said}`;
  },

  timeSaved: 'Gesparte Zeit',
  covers: (count) =>
    plural(count, {
      one: 'Aus etwa # Unterhaltung mit Schätzung',
      other: 'Aus etwa # Unterhaltungen mit Schätzung',
    }),
  rangeOf: (range, expected) =>
    `Wahrscheinlicher Bereich (8 von 10 Fällen) ${range}, erwartet etwa ${ended(expected)}`,
  atLeast: (amount) => `<small>mindestens</small> ${amount}`,
  noSaving: 'noch keine Ersparnis nachweisbar',
  cautious: 'vorsichtige Schätzung',

  savedPer: 'Gespart je Unterhaltung',
  withAndWithout: (without, withAi) => `${without} ohne KI, ${withAi} mit KI`,
  averageLow: (count) =>
    plural(count, {
      one: 'Mittel aus etwa # geschätzten Unterhaltung, unteres Ende des Bereichs',
      other: 'Mittel aus etwa # geschätzten Unterhaltungen, unteres Ende des Bereichs',
    }),
  averageCautious: (count) =>
    plural(count, {
      one: 'Mittel aus etwa # geschätzten Unterhaltung, vorsichtig',
      other: 'Mittel aus etwa # geschätzten Unterhaltungen, vorsichtig',
    }),

  people: 'Aktive Personen',
  ofAccounts: (people, accounts) =>
    `<small>mindestens</small> ${people} <small>von ${accounts}</small>`,
  ofUnknownAccounts: (people) =>
    `<small>mindestens</small> ${people} <small>von <unknown>unbekannt vielen</unknown></small>`,
  accounts: (count) => plural(count, { one: '# Konto', other: '# Konten' }),
  accountsUnknown: 'Die Zahl der Konten ist nicht verfügbar',
  wroteIn: (days) => `Konten, die mindestens eine Nachricht geschrieben haben, ${days}`,
  peopleWait:
    'Zu sehen mit der ersten ganzen Woche oder dem ersten ganzen Monat, in denen genügend Personen beteiligt sind',

  confidence: 'Verlässlichkeit',
  ofHundred: (count) => `${count} <small>von 100</small>`,
  confidenceMore: 'Einzelne Schätzungen, die bis auf einen Faktor zwei stimmen',
};

export const calibration: Messages['calibration'] = {
  calibrated: (count, error) =>
    error === null
      ? `Kalibriert: ${answers(count)}`
      : `Kalibriert: ${answers(count)}, typischer Fehler ${error}`,
  provisional: (count) => `Vorläufig: ${answers(count)}, kalibriert ab 30`,
  rough: 'Grob: noch keine Antworten darauf, wie lange Arbeit wirklich dauert',
  roughSome: (count) => `Grob: ${answers(count)}, erste Kalibrierung ab 10`,
  roughPart: (share, methods) =>
    `Grob: noch keine Antworten zu den ${share}, die ${german.list(methods)} geschätzt sind`,
  textAlone: 'Grob: allein aus dem Text geschätzt',
  noAnswers: 'noch keine Antworten',
  ofMethod: (count, error) =>
    error === null ? answers(count) : `${answers(count)}, typischer Fehler ${error}`,
  by: (estimator) =>
    ({ heuristic: 'nach festen Regeln', llm: 'von einem Sprachmodell' })[estimator],
  byModel: (model) => `von ${model}`,
  allByRule: 'Nach festen Regeln geschätzt, ohne Sprachmodell.',
  allBy: (method) => `Geschätzt ${method}.`,
  mix: 'Wie geschätzt wird, nach Anteil an der Zeit ohne KI',
};

export const coverage: Messages['coverage'] = {
  title: 'Wie Unterhaltungen zählen',
  titleOf: (days) => `Wie Unterhaltungen zählen, ${days}`,
  share: {
    exactly: (share) => `<b>${share}</b> der beruflichen Unterhaltungen haben eine Schätzung`,
    atLeast: (share) =>
      `<b>Mindestens ${share}</b> der beruflichen Unterhaltungen haben eine Schätzung`,
  },
  partOf: (some, all) => `etwa ${some} von ${all}`,
  waits: (since) =>
    `Daten gibt es seit dem ${since}. Dies ist mit dem ersten ganzen Monat zu sehen, in dem genügend Personen beteiligt sind.`,
  onlyTotal: (count) =>
    plural(count, {
      one: '# Unterhaltung. Veröffentlicht ist nur die Gesamtzahl.',
      other: '# Unterhaltungen. Veröffentlicht ist nur die Gesamtzahl.',
    }),
  ownPeriod:
    'Für ganze Wochen oder Monate, in gerundeten Anzahlen: Sie müssen zusammen nicht die Zahlen des Zeitraums ergeben.',
  part: {
    counted: 'Zeit gespart oder gekostet',
    zero: 'Als null gezählt',
    unestimated: 'Keine Schätzung, also nicht in der Summe',
    'left out': 'Ausgelassen',
    other: 'Alle übrigen, nicht einzeln gezeigt',
  },
  withReasons: (name, reasons) => `${name}: ${series(reasons)}`,
  reasonAndCount: (reason, count) => `${reason} ${count}`,
  conversations: 'Unterhaltungen',
  bar: (all, parts) => `Von ${conversations(all)}: ${series(parts)}.`,

  reasons: {
    failed: 'vom Modell nicht geschafft oder abgelehnt',
    small_talk: 'Plauderei',
    no_times: 'Zeiten unbekannt',
    learning: 'Lernen',
    personal: 'privat',
    copy: 'Kopien',
    import: 'anderswoher übernommen',
    empty: 'leer',
  },
  unreadable: {
    broken_tree: 'Nachrichten ohne lesbare Reihenfolge',
    source_failed: 'von der Datenbank nicht herausgegeben',
    too_large: 'zu groß',
    document_null: 'ohne Inhalt',
    not_json: 'beschädigter Inhalt',
    not_an_object: 'beschädigter Inhalt',
    no_messages: 'beschädigter Inhalt',
    no_owner: 'ohne Eigentümer',
    no_time: 'ohne jede Zeit',
    not_storable: 'nicht speicherbar',
    analysis_failed: 'nicht auswertbar',
  },
  cannotBeRead: (count, reasons) =>
    plural(count, {
      one: `Etwa # Unterhaltung seit Beginn ist nicht lesbar: ${series(reasons)}.`,
      other: `Etwa # Unterhaltungen seit Beginn sind nicht lesbar: ${series(reasons)}.`,
    }),
  inNoCount: (count) =>
    plural(count, {
      one: 'Etwa # davon zählt nirgends mit.',
      other: 'Etwa # davon zählen nirgends mit.',
    }),
  asTheyWere: (count) =>
    plural(count, {
      one: 'Etwa # davon zählt so, wie sie war, als sie noch lesbar war.',
      other: 'Etwa # davon zählen so, wie sie waren, als sie noch lesbar waren.',
    }),
};
