import type { Messages } from '../messages.ts';

export const settings: Messages['settings'] = {
  lead: 'Womit die Zahlen berechnet werden und woher es kommt. Die <b>Umgebung hat Vorrang</b>: Was dort gesetzt ist, lässt sich hier nicht ändern.',
  waiting: 'Die Einstellungen werden gelesen.',
  missing: 'die Einstellungen',
  holds: 'Die Zahlen sind nicht betroffen.',

  ratesTitle: 'Stundensätze und Anteile',
  ratesSub:
    'Sie wirken beim Lesen der Zahlen: Eine Änderung ist sofort zu sehen, auch für vergangene Monate, und ändert nichts Gespeichertes.',
  fixedTitle: 'Nur in der Umgebung zu ändern',
  fixedSub:
    'Änderungen brauchen einen Neustart. Sie gelten für das, was ab dann ausgewertet oder veröffentlicht wird.',

  names: {
    ANALYTICS_HOURLY_RATE: 'Stundensatz',
    ANALYTICS_HOURLY_RATES: 'Stundensätze nach Gruppen',
    ANALYTICS_RECAPTURE_SHARE: 'Anteil, der zu Arbeit wird',
    ANALYTICS_USD_RATE: 'Ein US-Dollar',
    ANALYTICS_MONTHLY_BUDGET: 'Monatsbudget',
    ANALYTICS_MODEL_PRICES: 'Eigene Preise für Token',
    ANALYTICS_PROCESSING_TIMEZONE: 'Zeitzone',
    ANALYTICS_MINIMUM_GROUP: 'Kleinste Gruppe',
    ANALYTICS_PEOPLE: 'Datenschutzmodus',
    cost: 'Monatliche Kosten',
    invoice: 'Rechnung',
    annotation: 'Anmerkung',
  },
  explains: {
    ANALYTICS_HOURLY_RATE: 'Volle Kosten einer Arbeitsstunde mit ihrer Währung, etwa 60 EUR',
    ANALYTICS_HOURLY_RATES:
      'Für Gruppen mit anderem Satz, in derselben Währung, etwa {"Vertrieb": 75}',
    ANALYTICS_RECAPTURE_SHARE:
      'Teil der gesparten Zeit, der zu nützlicher Arbeit wird, von 0 bis 1',
    ANALYTICS_USD_RATE:
      'Sein Wert in der Währung des Stundensatzes, etwa 0.92; die Preise der Token sind in Dollar',
    ANALYTICS_MONTHLY_BUDGET:
      'Was Modelle, Lizenzen und Geräte in einem Monat kosten dürfen, etwa 2000 EUR. Es wird nichts angehalten: Die Seite „Modelle“ vergleicht.',
    ANALYTICS_MODEL_PRICES:
      'Dollar je Million Token, nach Modell; andere Modelle kosten, was die mitgelieferte Liste sagt. Antworten behalten den Preis des Tages, an dem sie veröffentlicht wurden: Ein neuer Preis zählt ab dann und wird deshalb nicht hier geändert.',
    ANALYTICS_PROCESSING_TIMEZONE: 'Wann ein Tag beginnt und endet',
    ANALYTICS_MINIMUM_GROUP: 'Jede Zahl handelt von mindestens so vielen Personen',
    ANALYTICS_PEOPLE: 'aggregates: nur Summen über Personen; pseudonymous: auch einzelne Personen',
  },
  sources: {
    environment: 'In der Umgebung gesetzt',
    page: 'Hier gesetzt',
    default: 'Vorgabe',
  },
  setHereAt: (moment) => `Hier gesetzt, ${moment}`,
  notSet: 'Nicht gesetzt',
  notUsed: (reason) => `Was hier gesetzt wurde, wird nicht verwendet: ${reason}`,
  change: 'Ändern',
  changeOf: (name) => `Ändern: ${name}`,
  newValue: 'Neuer Wert',
  preview: 'Wirkung zeigen',
  save: 'Speichern',
  reset: 'Vorgabe verwenden',
  saved: (name) => `Gespeichert: ${name}. Ab jetzt gilt das für alle Zahlen.`,
  expects: (text) => `Erwartet: ${text}`,
  effect: (days, before, after) =>
    `${days}: jetzt ${before} wert, mit diesem Wert ${after} (vor Kosten).`,
  effectCosts: (before, after) =>
    `Bekannte Modellkosten: jetzt ${before}, mit diesem Wert ${after}.`,
  atLeast: (amount) => `mindestens ${amount}`,
  roughly: (amount) => `ungefähr ${amount}`,
  noWorth: 'unbekannt viel',

  changesTitle: 'Änderungen',
  changesList: 'Liste der Änderungen',
  changesSub:
    'Die letzten 100, neueste zuerst. Was in der Umgebung geändert wird, hinterlässt keine Zeile.',
  noChanges: 'Hier wurde noch nichts geändert.',
  when: 'Wann',
  what: 'Was',
  before: 'Vorher',
  after: 'Nachher',
  by: 'Von',
  actors: { administrator: 'Seite', operator: 'Terminal' },
  nothing: 'nichts gesetzt',
};

export const entries: Messages['entries'] = {
  waiting: 'Die Einträge werden gelesen.',
  missing: 'die Einträge',

  costsTitle: 'Lizenzen und Geräte',
  costsSub:
    'Kosten, die keine Token sind, mit einem Betrag je Monat. Die Seite „Modelle“ zählt sie zu den Kosten.',
  costsList: 'Liste der Kosten',
  noCosts: 'Noch ist nichts eingetragen.',
  label: 'Wofür',
  amount: 'Betrag',
  eachMonth: 'Je Monat',
  currency: 'Währung',
  fromMonth: 'Erster Monat',
  toMonth: 'Letzter Monat; leer: läuft weiter',
  months: 'Monate',
  since: (month) => `seit ${month}`,
  between: (from, to) => `${from} bis ${to}`,
  addCost: 'Kosten eintragen',
  changeCost: 'Kosten speichern',
  cancel: 'Abbrechen',
  change: (name) => `Ändern: ${name}`,
  changeShort: 'Ändern',
  remove: (name) => `Entfernen: ${name}`,
  removeShort: 'Entfernen',
  actions: 'Ändern oder entfernen',

  invoicesTitle: 'Rechnungen für Modelle',
  invoicesSub:
    'Was Anbieter in Rechnung gestellt haben. Die Seite „Modelle“ vergleicht es mit dem, was hier bekannt ist.',
  invoicesList: 'Liste der Rechnungen',
  noInvoices: 'Noch ist keine Rechnung eingetragen.',
  provider: 'Anbieter',
  month: 'Monat',
  addInvoice: 'Rechnung speichern',

  annotationsTitle: 'Anmerkungen',
  annotationsSub:
    'Was eine Kurve erklärt: Nummern im Bild der Übersicht, darunter eine Liste. Alle, die sich anmelden können, lesen sie; schreiben Sie keine Namen von Personen hinein.',
  annotationsList: 'Liste der Anmerkungen',
  noAnnotations: 'Noch ist keine Anmerkung eingetragen.',
  fromDay: 'Erster Tag',
  toDay: 'Letzter Tag; leer: derselbe',
  days: 'Tage',
  kind: 'Art',
  kinds: { rollout: 'Einführung', training: 'Schulung', other: 'Anderes' },
  text: 'Text, höchstens 120 Zeichen',
  what: 'Was',
  addAnnotation: 'Anmerkung eintragen',
};
