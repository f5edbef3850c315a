import type { Messages } from '../messages.ts';
import { ended, german } from './german.ts';

const { plural } = german;

export const work: Messages['work'] = {
  title: 'Arbeit',
  waiting: 'Die Arten von Arbeit werden zusammengezählt.',
  missing: 'die Arten von Arbeit',

  notYet: 'Wofür KI genutzt wird, lässt sich noch nicht sagen',
  notSaid: (days) => `Wofür KI genutzt wird, ist nicht angegeben (${days}): keine Art ist genannt`,
  mostly: ({ kind, share, days }) =>
    `Die meiste Zeit entfällt auf ${kind}: ${share} der Zeit mit KI, ${days}`,
  sub: 'Die Zeit mit KI ist gemessen; die Art der Arbeit und die gesparte Zeit sind geschätzt.',

  byKind: 'Nach Art der Arbeit',
  byOutcome: 'Nach dem Ergebnis',
  byPart: 'Nach Tageszeit',
  kind: 'Art der Arbeit',
  outcome: 'Ergebnis',
  part: 'Tageszeit',
  people: 'Personen, mindestens',
  conversations: 'Unterhaltungen',
  drawn: 'Anteil an der Zeit mit KI',
  withAi: 'Mit KI',
  saved: 'Gespart, wahrscheinlicher Bereich',
  others: 'Alle übrigen',
  noRow:
    'In diesen Tagen ist nichts davon genannt: Jede Zeile würde etwas über zu wenige Personen sagen.',
  mostlyOthers: (share) =>
    `Für eine Tabelle ist zu wenig genannt: ${share} der Zeit mit KI entfallen auf Arten von Arbeit, die wenige Personen hatten.`,

  outcomes: {
    done: 'erledigt',
    partly: 'zum Teil erledigt',
    no: 'nicht erledigt',
    unclear: 'unklar',
  },
  parts: {
    0: 'Nacht, bis 6 Uhr',
    1: 'Vormittag, 6 bis 12 Uhr',
    2: 'Nachmittag, 12 bis 18 Uhr',
    3: 'Abend, ab 18 Uhr',
  },
};

const crossed = {
  group_kind: 'Arten von Arbeit nach Gruppen',
  group_model: 'Modelle nach Gruppen',
  model_kind: 'Arten von Arbeit nach Modell',
};

export const crossings: Messages['crossings'] = {
  waiting: 'Die Tabelle wird zusammengezählt.',
  notYet: {
    group_kind: `${crossed.group_kind}: noch keine Angabe`,
    group_model: `${crossed.group_model}: noch keine Angabe`,
    model_kind: `${crossed.model_kind}: noch keine Angabe`,
  },
  title: crossed,
  missing: crossed,
  row: { group_kind: 'Gruppe', group_model: 'Gruppe', model_kind: 'Modell' },
  found: (title, days) => `${title}, ${days}`,
  sub: 'Zeit mit KI, soweit genügend Personen sie hatten. Ein leeres Feld heißt: keine, oder in „alle übrigen“ enthalten.',
  noCell:
    'In diesen Tagen ist nichts davon genannt: Jedes Feld würde etwas über zu wenige Personen sagen.',
  mostlyOthers: (share) =>
    `Für eine Tabelle ist zu wenig genannt: ${share} der Zeit mit KI liegen in Feldern, die wenige Personen hatten.`,
  others: (amount, share) => `Alle übrigen: ${amount}, ${share} der Zeit mit KI.`,
  largest: (drawn, all) => `Gezeigt sind die ${drawn} größten von ${all} Feldern.`,
};

export const groups: Messages['groups'] = {
  title: 'Gruppen',
  waiting: 'Die Gruppen werden zusammengezählt.',
  missing: 'die Gruppen',

  notYet: 'Zu den Gruppen lässt sich noch nichts sagen',
  none: 'Open WebUI hat keine Gruppen mit Mitgliedern',
  noneNamed: (days) => `Keine Gruppe darf gezeigt werden, ${days}`,
  noneNamedMore: (known, least) =>
    plural(known, {
      one: `Es gibt # Gruppe. Gezeigt wird eine, wenn mindestens ${least} ihrer Personen und ebenso viele aller anderen KI genutzt haben.`,
      other: `Es gibt # Gruppen. Gezeigt wird eine, wenn mindestens ${least} ihrer Personen und ebenso viele aller anderen KI genutzt haben.`,
    }),
  most: ({ group, time, days }) => `${group} nutzte KI am meisten: ${time}, ${days}`,
  sub: 'Wer mehreren Gruppen angehört, zählt in jeder. Die Zeit mit KI ist gemessen; die gesparte Zeit ist geschätzt.',

  group: 'Gruppe',
  people: 'Personen, mindestens',
  conversations: 'Unterhaltungen',
  drawn: 'Zeit mit KI, im Bild',
  withAi: 'Mit KI',
  saved: 'Gespart, wahrscheinlicher Bereich',
  cost: 'Modellkosten',
  median: 'Median der Gruppen',
  medianOf: (count) => plural(count, { one: '# Gruppe', other: '# Gruppen' }),
  withoutName: 'Gruppe ohne Namen',
  inGroup: (name) => `in ${name}`,
  more: (size) => `▲ ${size}`,
  less: (size) => `▼ ${size}`,
  same: 'wie davor',
  change: 'Veränderung',
  comparedWith: (days) =>
    `▲ und ▼: gegenüber ${days}, sofern eine Gruppe in beiden Zeiträumen durchgehend gezeigt ist.`,
  notAll: (shown, known) => `${shown} von ${known} Gruppen dürfen gezeigt werden.`,
  open: (name) => `${name}, Woche für Woche oder Monat für Monat`,

  one: 'Eine Gruppe',
  oneMissing: 'die Gruppe',
  choose:
    'Wählen Sie in der Tabelle eine Gruppe, um sie Woche für Woche oder Monat für Monat zu sehen.',
  unknown: 'Zu dieser Adresse gehört keine Gruppe.',
  all: 'Alle Gruppen',
  oneTitle: ({ group, time, days }) => `${group}: ${time} mit KI, ${days}`,
  oneUnsaid: (group) => `${group}: in den neuesten Tagen nicht gezeigt`,
  oneSub:
    'Jede Zeile ist eine ganze Woche oder ein ganzer Monat. In Zeilen ohne Zahlen nutzten zu wenige Personen KI, um die Gruppe zu zeigen.',
  days: 'Tage',
  notShown: 'nicht gezeigt',
  savedAs: 'Gespart',
};

const areUp = (count: number) =>
  plural(count, { one: '# Bewertung ist positiv', other: '# Bewertungen sind positiv' });

export const ratings: Messages['ratings'] = {
  title: 'Bewertungen nach Modell',
  waiting: 'Die Bewertungen werden gezählt.',
  missing: 'die Bewertungen',

  notYet: 'Wie Antworten bewertet wurden, lässt sich noch nicht sagen',
  notSaid: (days) => `Wie Antworten bewertet wurden, ist nicht angegeben, ${days}`,
  share: (share, count) => `${share} von ${areUp(count)}`,
  best: ({ model, share, ratings: count }) =>
    `${model} ist am besten bewertet: ${share} von ${areUp(count)}`,
  sub: (days) =>
    `Anteil „Daumen hoch“ an den bewerteten Antworten, ${ended(days)} Strich: der Anteil. Blass: wahrscheinlicher Bereich (8 von 10 Fällen), breiter bei weniger Bewertungen. Wer bewertet, ist nicht zufällig ausgewählt.`,
  subWaiting: 'Anteil „Daumen hoch“ an den bewerteten Antworten, nach Modell.',

  tooFew: (least) => `Weniger als ${least} Personen haben eine Antwort bewertet, oder niemand.`,
  model: 'Modell',
  drawn: 'Im Bild',
  up: 'Positiv',
  shareUp: 'Anteil positiv',
  range: 'Wahrscheinlicher Bereich',
  all: 'Alle Modelle',
  upOf: (up, all) => `${up} von ${all}`,
  noModel: 'Zu wenige Personen haben ein einzelnes Modell bewertet, um seinen Anteil zu nennen.',
  otherModels: (models) =>
    plural(models, {
      one: 'Zu # weiteren Modell fehlt die Angabe: Zu wenige Personen haben es bewertet.',
      other: 'Zu # weiteren Modellen fehlt die Angabe: Zu wenige Personen haben sie bewertet.',
    }),
};
