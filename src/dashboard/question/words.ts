/** Every word of the page, in one language. */
export interface Words {
  /** Locale of dates and figures. */
  readonly locale: string;
  readonly language: string;
  readonly question: string;
  readonly baseline: string;
  readonly demonstration: string;
  readonly demonstrationMore: string;
  readonly yourTask: string;
  readonly taskClasses: Readonly<Record<string, string>>;
  readonly asks: (count: number) => string;
  readonly zone: (zone: string) => string;
  readonly openConversation: string;
  readonly newTab: string;
  readonly choices: string;
  /** On the buttons, in the order of the minutes. */
  readonly shortMinutes: readonly string[];
  /** In a sentence, in the same order. */
  readonly longMinutes: readonly string[];
  readonly wouldNotHaveDone: string;
  readonly wouldNotHint: string;
  readonly use: string;
  readonly rights: (until: string) => string;
  readonly seenBefore: string;
  readonly send: string;
  readonly sending: string;
  readonly decline: string;
  readonly voluntary: string;
  readonly elsewhere: string;
  readonly ofAnotherBrowser: string;
  readonly takeBack: string;
  readonly choose: string;
  readonly thanks: string;
  readonly yourAnswer: string;
  readonly estimate: string;
  readonly range: string;
  readonly rangeNote: string;
  readonly noEstimate: string;
  readonly calibrates: string;
  readonly keptOnly: string;
  readonly change: string;
  readonly keep: string;
  readonly changeUntil: (until: string) => string;
  readonly scale: string;
  readonly declined: string;
  readonly declinedMore: string;
  readonly answerAfterAll: string;
  readonly erased: string;
  readonly erasedMore: string;
  readonly answerAgain: string;
  readonly unknown: string;
  readonly unknownMore: string;
  readonly closed: string;
  readonly closedMore: string;
  readonly offline: string;
  readonly offlineMore: string;
  readonly failed: string;
  readonly failedMore: (reference: string) => string;
  readonly tooMany: (seconds: number) => string;
  readonly tryAgain: string;
  readonly loading: string;
}

const ENGLISH: Words = {
  locale: 'en-IE',
  language: 'en',
  question: 'Without AI, how long would this have taken you?',
  baseline:
    'With your usual tools and a search engine, up to the same result. A rough answer is a good one.',
  demonstration: 'Demonstration data.',
  demonstrationMore: 'This task is invented.',
  yourTask: 'Your task in Open WebUI',
  taskClasses: {
    lookup: 'looking something up',
    summarise: 'summarising a text',
    translate: 'translating',
    edit: 'editing a text',
    draft: 'drafting a text',
    code_new: 'writing code',
    code_debug: 'finding a fault in code',
    data: 'data and analysis',
    plan: 'planning or deciding',
    other: 'something else',
  },
  asks: (count) => (count === 1 ? 'one message of yours' : `${count} messages of yours`),
  zone: (zone) => `time zone ${zone}`,
  openConversation: 'Look at the conversation in Open WebUI',
  newTab: 'opens in a new tab',
  choices: 'Your answer',
  shortMinutes: ['0 min', '2 min', '5 min', '15 min', '30 min', '1 h', '2 h', '4 h or more'],
  longMinutes: [
    'no time at all',
    '2 minutes',
    '5 minutes',
    '15 minutes',
    '30 minutes',
    '1 hour',
    '2 hours',
    '4 hours or more',
  ],
  wouldNotHaveDone: 'I would not have done it',
  wouldNotHint: '“I would not have done it” counts as value, with no time saved.',
  use: 'Your answer is stored without any text, under a keyed pseudonym instead of your name, and is used to calibrate the estimates.',
  rights: (until) =>
    `Single answers are shown to nobody but you, in this browser; you can change yours until ${until} and erase it at any time.`,
  seenBefore:
    'Since you have seen the estimate, a changed answer is kept but does not calibrate others.',
  send: 'Agree and send',
  sending: 'Sending',
  decline: 'I do not want to answer',
  voluntary: 'Answering is voluntary. Whether you did is shown to nobody.',
  elsewhere:
    'Answered before, in another browser? Only that one can change the answer or take it back.',
  ofAnotherBrowser:
    'No answer of this browser is stored. Only the browser that answered can change the answer or take it back; where it is gone, ask whoever sent you the link to erase it.',
  takeBack: 'Take my answer back',
  choose: 'Choose one of the answers first.',
  thanks: 'Thank you, your answer is stored',
  yourAnswer: 'Your answer',
  estimate: 'Estimate without AI',
  range: '80% range',
  rangeNote: 'In eight of ten such cases the truth lies within it.',
  noEstimate: 'There is no estimate for this task.',
  calibrates: 'It helps to bring all estimates nearer to what work really takes.',
  keptOnly: 'It is kept but does not calibrate others, since you had seen the estimate.',
  change: 'Change my answer',
  keep: 'Keep it as it is',
  changeUntil: (until) => `You can change it until ${until} and erase it at any time.`,
  scale: 'Minutes, on a scale where each step is about four times the last.',
  declined: 'Noted: no answer',
  declinedMore: 'Nothing is stored of you. There is nothing more to do.',
  answerAfterAll: 'Answer after all',
  erased: 'Your answer is erased',
  erasedMore: 'The next run computes the figures without it.',
  answerAgain: 'Answer anew',
  unknown: 'There is no question under this link',
  unknownMore: 'Check that the whole link was opened, to its last character.',
  closed: 'The time for this question is over',
  closedMore:
    'What one recalls fades, so a question takes answers for seven days. If you have given one, it counts; you can still erase it.',
  offline: 'No connection to Cogniforce',
  offlineMore: 'Nothing is lost. This page tries again when the connection is back.',
  failed: 'That did not work',
  failedMore: (reference) =>
    `Nothing was stored. Try again; if it stays, name the reference ${reference} to your administrator.`,
  tooMany: (seconds) => `Too many requests come from your network. Try again in ${seconds} s.`,
  tryAgain: 'Try again',
  loading: 'The question is loading',
};

const GERMAN: Words = {
  locale: 'de',
  language: 'de',
  question: 'Wie lange hätten Sie dafür ohne KI gebraucht?',
  baseline:
    'Mit Ihren üblichen Werkzeugen und einer Suchmaschine, bis zum selben Ergebnis. Eine grobe Antwort ist eine gute.',
  demonstration: 'Vorführdaten.',
  demonstrationMore: 'Diese Aufgabe ist erfunden.',
  yourTask: 'Ihre Aufgabe in Open WebUI',
  taskClasses: {
    lookup: 'etwas nachschlagen',
    summarise: 'einen Text zusammenfassen',
    translate: 'übersetzen',
    edit: 'einen Text überarbeiten',
    draft: 'einen Text entwerfen',
    code_new: 'Code schreiben',
    code_debug: 'einen Fehler im Code suchen',
    data: 'Daten und Auswertung',
    plan: 'planen oder entscheiden',
    other: 'etwas anderes',
  },
  asks: (count) => (count === 1 ? 'eine Nachricht von Ihnen' : `${count} Nachrichten von Ihnen`),
  zone: (zone) => `Zeitzone ${zone}`,
  openConversation: 'Die Unterhaltung in Open WebUI ansehen',
  newTab: 'öffnet einen neuen Tab',
  choices: 'Ihre Antwort',
  shortMinutes: [
    '0 Min.',
    '2 Min.',
    '5 Min.',
    '15 Min.',
    '30 Min.',
    '1 Std.',
    '2 Std.',
    'ab 4 Std.',
  ],
  longMinutes: [
    'gar keine Zeit',
    '2 Minuten',
    '5 Minuten',
    '15 Minuten',
    '30 Minuten',
    '1 Stunde',
    '2 Stunden',
    '4 Stunden oder mehr',
  ],
  wouldNotHaveDone: 'Ich hätte es nicht gemacht',
  wouldNotHint: '„Ich hätte es nicht gemacht“ zählt als Nutzen, aber nicht als gesparte Zeit.',
  use: 'Ihre Antwort wird ohne jeden Text gespeichert, unter einem verschlüsselten Pseudonym statt Ihres Namens, und dient dazu, die Schätzungen anzupassen.',
  rights: (until) =>
    `Einzelne Antworten sieht niemand außer Ihnen, in diesem Browser; ändern können Sie Ihre bis ${until}, löschen jederzeit.`,
  seenBefore:
    'Weil Sie die Schätzung gesehen haben, wird eine geänderte Antwort behalten, passt aber andere Schätzungen nicht an.',
  send: 'Zustimmen und senden',
  sending: 'Wird gesendet',
  decline: 'Ich möchte nicht antworten',
  voluntary: 'Die Antwort ist freiwillig. Ob Sie geantwortet haben, sieht niemand.',
  elsewhere:
    'Schon in einem anderen Browser geantwortet? Nur dort lässt sich die Antwort ändern oder zurücknehmen.',
  ofAnotherBrowser:
    'Von diesem Browser ist keine Antwort gespeichert. Ändern oder zurücknehmen lässt sich eine Antwort nur in dem Browser, der sie gegeben hat; gibt es ihn nicht mehr, bitten Sie, wer Ihnen den Link geschickt hat, sie zu löschen.',
  takeBack: 'Meine Antwort zurücknehmen',
  choose: 'Wählen Sie zuerst eine der Antworten.',
  thanks: 'Danke, Ihre Antwort ist gespeichert',
  yourAnswer: 'Ihre Antwort',
  estimate: 'Schätzung ohne KI',
  range: '80-%-Bereich',
  rangeNote: 'In acht von zehn solchen Fällen liegt die Wahrheit darin.',
  noEstimate: 'Für diese Aufgabe gibt es keine Schätzung.',
  calibrates: 'Sie hilft, alle Schätzungen dem näher zu bringen, was Arbeit wirklich dauert.',
  keptOnly:
    'Sie wird behalten, passt aber andere Schätzungen nicht an, weil Sie die Schätzung schon gesehen hatten.',
  change: 'Meine Antwort ändern',
  keep: 'So lassen',
  changeUntil: (until) => `Ändern können Sie sie bis ${until}, löschen jederzeit.`,
  scale: 'Minuten, auf einer Skala, auf der jeder Schritt etwa das Vierfache des vorigen ist.',
  declined: 'Vermerkt: keine Antwort',
  declinedMore: 'Von Ihnen ist nichts gespeichert. Sie müssen nichts weiter tun.',
  answerAfterAll: 'Doch antworten',
  erased: 'Ihre Antwort ist gelöscht',
  erasedMore: 'Der nächste Lauf berechnet die Zahlen ohne sie.',
  answerAgain: 'Neu antworten',
  unknown: 'Unter diesem Link gibt es keine Frage',
  unknownMore: 'Prüfen Sie, ob der ganze Link geöffnet wurde, bis zum letzten Zeichen.',
  closed: 'Die Zeit für diese Frage ist vorbei',
  closedMore:
    'Erinnerung verblasst, deshalb kann eine Frage sieben Tage lang beantwortet werden. Haben Sie geantwortet, so zählt das; löschen können Sie es weiterhin.',
  offline: 'Keine Verbindung zu Cogniforce',
  offlineMore: 'Nichts ist verloren. Diese Seite versucht es wieder, wenn die Verbindung da ist.',
  failed: 'Das hat nicht geklappt',
  failedMore: (reference) =>
    `Gespeichert wurde nichts. Versuchen Sie es noch einmal; bleibt es so, nennen Sie Ihrer Administration die Kennung ${reference}.`,
  tooMany: (seconds) =>
    `Aus Ihrem Netz kommen zu viele Anfragen. Versuchen Sie es in ${seconds} s noch einmal.`,
  tryAgain: 'Noch einmal versuchen',
  loading: 'Die Frage wird geladen',
};

/** The words of the first language that there are words of, else English. Input: as `navigator.languages`. */
export function wordsFor(languages: readonly string[]): Words {
  const known = [ENGLISH, GERMAN];
  for (const language of languages) {
    const [base] = language.toLowerCase().split('-', 1);
    const words = known.find((each) => each.language === base);
    if (words !== undefined) return words;
  }
  return ENGLISH;
}
