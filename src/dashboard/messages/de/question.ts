import type { Messages } from '../messages.ts';
import { german } from './german.ts';

/** Every text of the question page. */
export const question: Messages['question'] = {
  question: 'Wie lange hätten Sie dafür ohne KI gebraucht?',
  baseline:
    'Mit Ihren üblichen Werkzeugen und einer Suchmaschine, bis zum selben Ergebnis. Eine grobe Antwort ist eine gute.',
  demonstration: 'Vorführdaten.',
  demonstrationMore: 'Diese Aufgabe ist erfunden.',
  yourTask: 'Ihre Aufgabe in Open WebUI',
  taskClasses: {
    lookup: 'Etwas nachschlagen',
    summarise: 'Zusammenfassung eines Textes',
    translate: 'Übersetzung',
    edit: 'Einen Text überarbeiten',
    draft: 'Einen Text entwerfen',
    code_new: 'Code schreiben',
    code_debug: 'Einen Fehler im Code suchen',
    data: 'Daten und Auswertung',
    plan: 'Planen oder entscheiden',
    other: 'Etwas anderes',
  },
  task: (kind, asks) => {
    const wrote = german.plural(asks, {
      one: '# Nachricht von Ihnen',
      other: '# Nachrichten von Ihnen',
    });
    return kind === null ? wrote : `${kind}; ${wrote}`;
  },
  zone: (zone) => `(Zeitzone ${zone})`,
  openConversation: 'Die Unterhaltung in Open WebUI ansehen',
  newTab: '(öffnet einen neuen Tab)',
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
  withAi: 'Und mit KI, alles zusammen?',
  withAiHint:
    'Was Sie in der Unterhaltung und daneben getan haben: lesen, prüfen, einarbeiten. Die Angabe ist freiwillig.',
  notSaid: 'Kann ich nicht sagen',
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
  range: 'Wahrscheinlicher Bereich',
  rangeNote: 'In acht von zehn solchen Fällen liegt die Wahrheit darin.',
  comparison: ({ answer, estimate, range }) =>
    `Ihre Antwort: ${answer}. Schätzung ohne KI: ${estimate}; wahrscheinlicher Bereich: ${range}.`,
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
  offlineFault: 'Keine Verbindung zu Cogniforce.',
  offlineMore: 'Nichts ist verloren. Diese Seite versucht es wieder, wenn die Verbindung da ist.',
  failed: 'Das hat nicht geklappt',
  failedMore: (reference) =>
    `Gespeichert wurde nichts. Versuchen Sie es noch einmal; bleibt es so, nennen Sie Ihrer Administration die Kennung ${reference}.`,
  tooMany: (seconds) =>
    `Aus Ihrem Netz kommen zu viele Anfragen. Versuchen Sie es in ${seconds} s noch einmal.`,
  tryAgain: 'Noch einmal versuchen',
  loading: 'Die Frage wird geladen',
  brand: 'Cogniforce',
  titleOf: (title) => `${title} · Cogniforce`,
};
