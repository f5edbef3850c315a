import type { Messages } from '../messages.ts';
import { german, releases } from './german.ts';

export const pages: Messages['pages'] = {
  overview: 'Übersicht',
  adoption: 'Verbreitung',
  work: 'Arbeit',
  models: 'Modelle',
  groups: 'Gruppen',
  runs: 'Läufe',
  settings: 'Einstellungen',
  method: 'Methode',
  unknown: 'Diese Seite gibt es nicht',
};

export const unknownPage: Messages['unknownPage'] = {
  why: 'Die Adresse nennt eine Seite, die Cogniforce nicht hat: Vielleicht enthält sie einen Tippfehler oder gehört zu einer anderen Version.',
  back: 'Zur Übersicht',
};

export const shell: Messages['shell'] = {
  brand: 'Cogniforce',
  titleOf: (page) => `${page} · Cogniforce`,
  noServerYet: 'Cogniforce hat noch nicht geantwortet.',
  skip: 'Zum Inhalt springen',
  demonstration: 'Vorführung',
  demonstrationData: 'Vorführdaten.',
  invented: 'Alle Personen, Gruppen und Zahlen hier sind erfunden.',
  connect: 'Ihr Open WebUI anbinden',
  pages: 'Seiten',
  page: 'Seite',
  signedInAs: 'Angemeldet als Administrator',
  notKept: 'Nur bis zum Neustart von Cogniforce: In seine Datenbank kann nicht geschrieben werden',
  sums: 'Nur Summen über mehrere Personen',
  sumsOf: (least) => `Nur Summen über mindestens ${least} Personen`,
  singlePeople: 'Einzelne Personen werden unter Pseudonym gezeigt',
  signOut: 'Abmelden',
  signOutFailed: 'Das Abmelden ist misslungen. Versuchen Sie es noch einmal.',
  theme: 'Darstellung:',
  themes: { system: 'System', light: 'hell', dark: 'dunkel' },
};

export const signIn: Messages['signIn'] = {
  title: 'Anmelden',
  greeting:
    'Wie viel KI genutzt wird und wie viel Arbeitszeit sie spart – mit der Unsicherheit jeder Zahl.',
  demonstration: 'Das Passwort steht im Terminal, in dem die Vorführung läuft.',
  unreachable: 'Cogniforce antwortet nicht. Sobald es antwortet, geht es hier von selbst weiter.',
  notCopied: 'Nachrichten werden nicht kopiert',
  sums: 'Nur Summen über mehrere Personen',
  onlyRead: 'Die Daten von Open WebUI werden nur gelesen',
  password: 'Passwort',
  passwordHint:
    'Festgelegt in <code>ANALYTICS_PASSWORD</code>. Ist dort keines gesetzt, wurde eines beim ersten Start erzeugt und einmal im Terminal gezeigt.',
  submit: 'Anmelden',
  submitting: 'Anmeldung läuft',
  noServer:
    'Cogniforce antwortet nicht. Prüfen Sie, ob es läuft, und versuchen Sie es noch einmal.',
  unreadable: 'Die Antwort des Servers ist nicht lesbar. Sehen Sie in das Log von Cogniforce.',
  wrong: 'Falsches Passwort.',
  wrongLeft: (tries, inWords) =>
    german.plural(tries, {
      one: `Falsches Passwort. ${inWords} Versuch bleibt bis zu einer Pause.`,
      other: `Falsches Passwort. ${inWords} Versuche bleiben bis zu einer Pause.`,
    }),
  wrongWait: (wait) => `Falsches Passwort. Der nächste Versuch ist in ${wait} möglich.`,
  tooMany: (wait) => `Zu viele Versuche. Der nächste ist in ${wait} möglich.`,
  pauseOver: 'Die Pause ist vorbei: Versuchen Sie es noch einmal.',
};

export const figuresPage: Messages['figuresPage'] = {
  figures: 'Zahlen',
  theFigures: 'die Zahlen',
  nothingLost: 'Open WebUI ist nicht betroffen, und nichts ist verloren.',
  computing: 'Die Zahlen dieser Tage werden berechnet.',
  updating: 'Wird geladen; gezeigt sind noch die Zahlen davor',
  printed: (days, asOf, zone) =>
    `${days}, Stand ${asOf} (${zone}). Die gesparte Zeit ist eine Schätzung: ohne KI minus mit KI; in 8 von 10 Fällen liegt die Wahrheit im wahrscheinlichen Bereich. Wie sie entsteht, steht auf der Seite „Methode“.`,
  updatingAsOf: (time) => `Wird geladen; gezeigt sind noch die Zahlen davor, Stand ${time}`,

  noneIn: (period) => `${period} gibt es keine Zahlen.`,
  noneYetIn: (period) => `${period} gibt es noch keine Zahlen.`,
  notByItself: (period) => `${period} ist nichts für sich allein veröffentlicht.`,
  withLaterDays: 'Es steckt in den Zahlen der folgenden Tage.',
  nothingYet: 'Noch ist nichts veröffentlicht.',
  fromFirstDays: (least) =>
    german.plural(least, {
      one: 'Zahlen gibt es ab den ersten Tagen, an denen mindestens # Person KI genutzt hat.',
      other: 'Zahlen gibt es ab den ersten Tagen, an denen mindestens # Personen KI genutzt haben.',
    }),
  available: (from, to) => `Daten gibt es vom ${from} bis zum ${to}.`,
  newest: (newest, following) => {
    const verb = following.length === 1 ? 'folgt' : 'folgen';
    return `Neueste Zahlen: ${newest} – ${german.list(following)} ${verb} mit dem nächsten Tag, an dem genügend Personen KI nutzen.`;
  },
  newestSince: (newest) =>
    `Neueste Zahlen: ${newest} – die Tage danach folgen mit dem nächsten Tag, an dem genügend Personen KI nutzen.`,
  showAll: 'Alle Tage seit Beginn zeigen',

  firstUse: 'Drei Schritte bis zu den ersten Zahlen',
  firstUseMore:
    'Der erste Lauf liest jede Unterhaltung einmal und sagt, wie lange er braucht; spätere lesen nur, was sich geändert hat.',
  step: { done: 'erledigt', now: 'jetzt', later: 'später', failed: 'misslungen' },
  stepFound: 'Die Datenbank von Open WebUI ist gefunden',
  stepRun: 'Der erste Lauf liest jede Unterhaltung',
  stepFigures: 'Die Zahlen sind da',
  stepFiguresMore:
    'Diese Seite zeigt sie von selbst. Open WebUI wird nur gelesen, und keine Nachricht wird kopiert.',
  noAnswerYet: 'Sie hat noch nicht geantwortet.',
  release: (release) => `Open WebUI ${releases(release)}.`,
  releaseUnknown: 'Diese Version ist hier nicht bekannt, hat aber alles Nötige.',

  keys: 'Tasten',
  keyBefore: 'Der Zeitraum davor',
  keyAfter: 'Der Zeitraum danach',
  keyCompare: 'Mit dem Nächsten vergleichen: Zeitraum davor, ein Jahr davor, nichts',
  keyTable: 'Tabelle zeigen oder verbergen',
  keyList: 'Diese Liste',
  keysAct: 'Einzelne Tasten wirken',
  close: 'Schließen',

  state: 'Zustand der Zahlen',
  figuresAsOf: (time) => `Stand der Zahlen: ${time}.`,
  sourceAway: (since) => `Die Datenbank von Open WebUI antwortet nicht (seit ${since}).`,
  sourceAwayComplete: 'Die gezeigten Tage waren vorher vollständig, ihre Summen gelten also.',
  sourceAwayMore:
    'Bis sie antwortet, fehlen die Zahl der Konten und neue Unterhaltungen. Nichts ist verloren; der nächste Lauf holt es nach.',
  readOnly: (since) => `Es kann nichts geschrieben werden (seit ${since}).`,
  readOnlyMore:
    'Die Zahlen gelten. Neue Unterhaltungen werden nicht ausgewertet und keine Antworten angenommen, bis in die Datenbank von Cogniforce geschrieben werden kann.',
  otherAway: (domain, since) => `Die Datenbank ${domain} antwortet nicht (seit ${since}).`,
  otherAwayMore: 'Keine Zahl auf dieser Seite hängt davon ab.',
  offline: 'Keine Verbindung.',
  offlineMore:
    'Cogniforce antwortet dieser Seite nicht. Was zu sehen ist, bleibt; danach geht es von selbst weiter.',
  tryNow: 'Jetzt versuchen',
  trying: 'Versuch läuft',
  noAnswerNow: 'noch keine Antwort',
  nextTry: (wait) => `nächster Versuch in ${wait}`,

  preparing: 'Die Datenbank von Cogniforce wird vorbereitet.',
  preparingMore: 'Die Zahlen kommen von selbst.',
  unavailable: 'Die Zahlen sind nicht verfügbar. Open WebUI ist nicht betroffen.',
  unavailableMore: (since) =>
    `Die eigene Datenbank von Cogniforce antwortet seit ${since} nicht. Sobald sie antwortet, kommen die Zahlen von selbst wieder.`,
  lastKnown: (sentence) => `Zuletzt bekannt: ${sentence}`,
  lastKnownAsOf: (time, sentence) => `Zuletzt bekannt, Stand ${time}: ${sentence}`,
};

export const questions: Messages['questions'] = {
  title: 'Fragen an die Beschäftigten',
  missing: 'die Fragen',
  sub: '„Wie lange hätten Sie dafür ohne KI gebraucht?“ – gefragt wird zufällig nach erledigten Aufgaben. Nur Antworten machen den Bereich enger.',
  links:
    'Senden Sie jeder Person ihren Link. Wer welchen bekommt, zeigt <code>cogniforce questions --recipients</code>. Wer was geantwortet hat, sieht niemand.',
  hidden: (least) => `Antworten sind verborgen: Es wurden weniger als ${least} Personen gefragt`,
  fewer: (least) => `Bisher weniger als ${least} Antworten`,
  toState: {
    provisional: (have, from) => `${have} von ${from} Antworten für eine erste Kalibrierung`,
    calibrated: (have, from) => `${have} von ${from} Antworten für eine volle Kalibrierung`,
  },
  calibrate: (count) =>
    german.plural(count, {
      one: '# Antwort kalibriert die Schätzungen',
      other: '# Antworten kalibrieren die Schätzungen',
    }),
  withMore: (found, waiting) => `${found}; ${waiting} weitere warten auf andere`,
  firstNext: 'Der nächste Lauf fragt nach den ersten erledigten Aufgaben.',
  nobodyAsked: 'Es wird niemand mehr gefragt: ANALYTICS_QUESTION_SHARE ist 0.',
  asked: ({ asked, open, answered }) =>
    german.plural(asked, {
      one: `# Frage gestellt: mindestens ${open} offen, ${answered} beantwortet.`,
      other: `# Fragen gestellt: mindestens ${open} offen, ${answered} beantwortet.`,
    }),
  askedHidden: (asked, least) =>
    german.plural(asked, {
      one: `# Frage gestellt. Was daraus wurde, ist verborgen: Es wurden weniger als ${least} Personen gefragt.`,
      other: `# Fragen gestellt. Was daraus wurde, ist verborgen: Es wurden weniger als ${least} Personen gefragt.`,
    }),
  steps: (by) => `Zum Schutz der Personen ändern sich diese Zahlen in Schritten von ${by}.`,
};
