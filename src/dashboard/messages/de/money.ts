import type { Messages } from '../messages.ts';
import { answers, ended, german, people } from './german.ts';

export const cost: Messages['cost'] = {
  title: 'Kosten nach Modell',
  waiting: 'Die Kosten werden berechnet.',
  missing: 'die Kosten',

  notPublished: 'Was die Modelle in diesen Tagen kosteten, ist nicht veröffentlicht',
  notKnownTitle: 'Was die Modelle kosteten, ist nicht bekannt',
  costs: (amount) => `Die Modelle kosteten ${amount}`,
  costsAtLeast: (amount, unknown) =>
    `Die Modelle kosteten mindestens ${amount} (bei ${unknown} der Antworten sind die Kosten unbekannt)`,
  costsAtLeastOnly: (amount) => `Die Modelle kosteten mindestens ${amount}`,
  sub: (currency) =>
    `Token, gezählt; Kosten in ${currency} nach Listenpreisen oder nach denen in ANALYTICS_MODEL_PRICES. Modelle ohne Preis sind weggelassen und zählen nicht als kostenlos. Vieles steht in keiner Datenbank: siehe Methode.`,
  dollars: 'US-Dollar',

  used: (items) => `In diesen Tagen: ${ended(german.series(items))}`,
  answersOf: answers,
  answersOfAtLeast: (count) =>
    german.plural(count, { one: 'mindestens # Antwort', other: 'mindestens # Antworten' }),
  inputOf: (tokens) => `${tokens} Token Eingabe`,
  inputOfCached: (tokens, cached) => `${tokens} Token Eingabe (${cached} zwischengespeichert)`,
  outputOf: (tokens) => `${tokens} Token Ausgabe`,
  outputOfReasoning: (tokens, reasoning) =>
    `${tokens} Token Ausgabe (${reasoning} für Zwischenschritte)`,

  byModel: 'Nach Modell',
  byAssistant: 'Nach Assistent',
  model: 'Modell',
  assistant: 'Assistent',
  people: 'Personen, mindestens',
  answers: 'Antworten',
  input: 'Eingabe',
  output: 'Ausgabe',
  cost: 'Kosten',
  others: 'Alle übrigen',
  notKnown: 'nicht bekannt',
  reasons: {
    no_price: 'kein Preis bekannt',
    no_usage: 'keine Verbrauchsdaten',
    not_said: 'keine Angabe',
  },
  atLeast: (amount) => `mindestens ${amount}`,
  othersMore:
    'Alle übrigen: Modelle, die wenige Personen nutzten oder die ein solches verraten würden, und was die Zeilen darüber offenlassen.',
  assistantsMore: 'Ihre Antworten stecken auch in den Zeilen der Modelle darüber.',
  mostlyOthers: (days) =>
    `Für ${days} gibt es keine Tabelle nach Modell: Die meisten Antworten stammen von Modellen, die wenige Personen nutzten oder von denen kein Teil genannt werden darf.`,
  noneNamed: (days) =>
    `Für ${days} gibt es keine Tabelle nach Modell: Kein Modell darf genannt werden.`,

  outside: (calls, since) =>
    german.plural(calls, {
      one: `Außerhalb von Chats: mindestens # Aufruf laut Audit-Log von Open WebUI seit ${since}. Er ist in der Summe enthalten.`,
      other: `Außerhalb von Chats: mindestens # Aufrufe laut Audit-Log von Open WebUI seit ${since}. Sie sind in der Summe enthalten.`,
    }),
  outsideNotSaid: (since, least) =>
    `Aufrufe außerhalb von Chats (Audit-Log von Open WebUI, seit ${since}) sind für diese Tage nicht angegeben: Weniger als ${least} Personen machten welche, oder niemand.`,
  outsideUnknown: (since) =>
    `Aufrufe außerhalb von Chats sind seit ${since} bekannt, für diese Tage nicht.`,
  nothingLogged:
    'Aufrufe außerhalb von Chats sind noch nicht bekannt: Das Audit-Log von Open WebUI nannte keine. Siehe Methode.',
  logIsOff:
    'Nicht enthalten: Aufrufe der API, temporäre Chats und Token von Kanälen. Open WebUI (ab 0.12.4) kann sie protokollieren: Setzen Sie dort AUDIT_LOG_LEVEL und AUDIT_EXCLUDED_PATHS und hier OPENWEBUI_AUDIT_LOG. Siehe Methode.',
};

export const spending: Messages['spending'] = {
  title: 'Kosten nach Monat',
  waiting: 'Die Kosten der Monate werden zusammengezählt.',
  missing: 'die Kosten nach Monat',

  soFar: (month, amount) => `${month} bisher: ${amount}`,
  soFarOf: (month, amount, budget) => `${month} bisher: ${amount} bei einem Budget von ${budget}`,
  nothingSoFar: (month) => `${month}: Noch sind keine Kosten veröffentlicht`,
  sub: (currency) =>
    `In ${currency}: Token wie abgerechnet oder nach Preisliste, soweit veröffentlicht, und was auf der Seite „Einstellungen“ eingetragen ist. Es zählt der Monat, in dem eine Reihe veröffentlichter Tage endet.`,
  foreseen: (amount, range) =>
    `Geht es so weiter, sind es am Monatsende etwa ${amount} (wahrscheinlicher Bereich ${range}).`,
  within: 'Der ganze Bereich liegt im Budget.',
  above: 'Der ganze Bereich liegt über dem Budget.',
  around: 'Das Budget liegt im Bereich: Es kann reichen oder nicht.',
  rests: (passed, all) =>
    `Nach Arbeitstagen, Montag bis Freitag: ${passed} von ${all} sind veröffentlicht. Feiertage sind nicht bekannt.`,
  noForecast:
    'Noch keine Vorschau: Dafür müssen drei Arbeitstage dieses Monats veröffentlicht sein.',
  noBudget: 'Es ist kein Budget gesetzt. Das geht auf der Seite „Einstellungen“.',
  otherUnknown:
    'Eingetragen sind Kosten in einer Währung, deren Kurs nicht bekannt ist; deshalb gibt es keine Summe.',

  tableName: 'Kosten und Rechnungen nach Monat',
  month: 'Monat',
  models: 'Modelle',
  other: 'Lizenzen, Geräte',
  total: 'Summe',
  invoiced: 'Rechnungen für Modelle',
  difference: 'Unterschied',
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  partly: 'zum Teil',
  unknown: 'nicht bekannt',
  none: 'keine eingetragen',
  explains: (month) => `${month}: was den Unterschied erklären kann`,
  reasons: {
    not_all_published: 'Noch sind nicht alle Tage des Monats veröffentlicht.',
    without_price:
      'Manche Antworten haben keine Token oder keinen Preis; ihre Kosten fehlen in der Summe der Modelle.',
    not_recorded:
      'Titel, Schlagwörter, Suchen, temporäre Chats und Aufrufe der API stehen auf der Rechnung, aber meist in keinem Chat.',
    list_prices:
      'Token sind mit Listenpreisen bewertet: Rabatte, Guthaben und Steuern stehen nur auf der Rechnung.',
    estimates_apart:
      'Die Fragen an Modelle für Schätzungen sind für Wochen angegeben, die über den Monat hinausreichen; sie fehlen in der Summe der Modelle.',
  },
  enter: 'Lizenzen, Geräte, Rechnungen und Budget eintragen',
};

export const value: Messages['value'] = {
  title: 'Was es wert ist',
  waiting: 'Der Wert wird berechnet.',
  missing: 'der Wert',
  howMade: 'Wie er entsteht',

  worth: {
    'at least': (amount) => `Mindestens ${amount} wert`,
    conservative: (amount) => `Ungefähr ${amount} wert`,
  },
  afterAll: (worth) => `${worth}, nach allen Kosten`,
  afterKnown: (worth, costs) => `${worth}, nach ${costs} bekannten Modellkosten`,
  before: (worth) => `${worth}, vor Kosten`,
  noGain: (range) => `Noch kein Gewinn nachweisbar: ${range}`,
  noRate: 'Mit einem Stundensatz ist hier der Wert zu sehen',
  notPublished: 'Der Wert dieser Tage ist nicht veröffentlicht',
  notEstimated: 'Der Wert ist nicht geschätzt',
  sub: (solid) =>
    `Wert der gesparten Zeit. Kräftig: ${solid}. Strich: erwartet. Blass: wahrscheinlicher Bereich (8 von 10 Fällen); der Anteil, der zu Arbeit wird, und die Stundensätze gelten als gegeben.`,
  subMissing: 'Was die gesparte Zeit wert ist und was sie gekostet hat.',

  setRate:
    'Setzen Sie <code>ANALYTICS_HOURLY_RATE</code> auf die vollen Kosten einer Arbeitsstunde mit ihrer Währung, etwa <code>60 EUR</code>, und starten Sie Cogniforce neu. Wir nehmen nie einen an.',
  toSettings: 'Stundensatz eintragen',
  notPublishedMore: (least) =>
    `Zahlen gibt es für Tage, an denen mindestens ${people(least)} KI genutzt haben; von diesen Tagen gehört noch keiner dazu.`,
  notEstimatedMore: 'Keine Unterhaltung dieser Tage hat eine Schätzung.',

  accountName: 'Woraus sich der Wert ergibt',
  calculation: 'Rechnung',
  amount: 'Betrag',
  share: (share) => `${share} der gesparten Zeit`,
  atRate: (share, rate) => `${share} der gesparten Zeit, zu ${rate} je Stunde`,
  atMeanRate: (share, rate) =>
    `${share} der gesparten Zeit, zu ${rate} je Stunde, dem Mittel der geltenden Sätze`,
  tokens: 'Modellkosten, soweit bekannt',
  notIncluded: (unknown, count, withoutUsage) =>
    `Nicht enthalten: ${unknown} von ${answers(count)} (${withoutUsage} davon ohne oder ohne vollständige Verbrauchsdaten)`,
  notIncludedOf: (unknown, count) => `Nicht enthalten: ${unknown} von ${answers(count)}`,
  notIncludedAtLeast: (known) =>
    `Nicht enthalten: was es neben ${known} Antworten mit bekannten Kosten gibt`,
  notKnown: 'nicht bekannt',
  estimates: (days) => `Schätzungen durch ein Sprachmodell, in ganzen Wochen oder Monaten: ${days}`,
  estimatesAtMost: (days) =>
    `Schätzungen durch ein Sprachmodell, höchstens, in ganzen Wochen oder Monaten: ${days}`,
  leftAll: 'Nach allen Kosten',
  leftKnown: 'Nach bekannten Kosten',
  leftBefore: 'Vor Kosten',
  needsDollarRate: (currency) =>
    `Die Preise der Token sind in US-Dollar. Was sie in ${currency} sind, ist bekannt, sobald <code>ANALYTICS_USD_RATE</code> sagt, wie viel ein Dollar wert ist; bis dahin gibt es keinen Wert nach Kosten.`,

  unknownGroup: (group) =>
    `Für „${group}“ gibt es einen Stundensatz, aber keine Gruppe dieses Namens: Er wird nicht verwendet.`,
  rateOfUnnamed: (group) =>
    `Der Stundensatz von „${group}“ wird in diesen Tagen nicht verwendet: Eine Gruppe zählt mit ihrem eigenen Satz, wo sie genannt wird.`,

  groupsByTime: 'Gesparte Zeit nach Gruppen',
  groupsByValue: 'Nach Gruppen, vor Kosten',
  group: 'Gruppe',
  people: 'Personen, mindestens',
  bar: 'Balken',
  timeRange: 'Gesparte Zeit, wahrscheinlicher Bereich',
  valueRange: 'Wert, wahrscheinlicher Bereich',
  groupTokens: 'Token',
  withoutName: 'Ohne Namen',
  inGroup: (group) => `in ${group}`,
  atLeast: (amount) => `mindestens ${amount}`,
  groupsMore: 'Wer mehreren Gruppen angehört, zählt in jeder.',
  named: (named, count) =>
    german.plural(count, {
      one: `${named} von # Gruppe ist genannt: Die übrigen sind klein oder würden eine kleine verraten.`,
      other: `${named} von # Gruppen sind genannt: Die übrigen sind klein oder würden eine kleine verraten.`,
    }),
  noneNamed: (days, count) =>
    german.plural(count, {
      one: `Für ${days} gibt es keine Tabelle nach Gruppen: Die einzige Gruppe ist klein oder umfasst fast alle.`,
      other: `Für ${days} gibt es keine Tabelle nach Gruppen: Jede der # Gruppen ist klein oder würde eine kleine verraten.`,
    }),
};
