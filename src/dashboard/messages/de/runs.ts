import type { Messages } from '../messages.ts';
import { conversations, german, releases } from './german.ts';

const { plural, series } = german;

const estimated = (count: number) =>
  plural(count, { one: '# Unterhaltung geschätzt', other: '# Unterhaltungen geschätzt' });
const failed = (count: number) =>
  plural(count, {
    one: '# misslungen (Zahl wie vorher)',
    other: '# misslungen (Zahlen wie vorher)',
  });
const requests = (count: number) => plural(count, { one: '# Anfrage', other: '# Anfragen' });
const about = (count: string) => `etwa ${count} Unterhaltungen`;

export const runs: Messages['runs'] = {
  title: 'Läufe',
  waiting: 'Der Stand der Läufe wird abgefragt.',
  missing: 'der Stand der Läufe',
  holds: 'Die Zahlen sind nicht betroffen.',
  sub: 'Ein Lauf liest, was sich in Open WebUI geändert hat, und berechnet daraus die Zahlen; geschrieben wird dort nie.',

  going: 'Eine Aktualisierung läuft',
  none: 'Noch kein Lauf',
  failed: 'Der letzte Lauf ist gescheitert',
  interrupted: 'Der letzte Lauf wurde unterbrochen',
  upToDate: 'Aktuell, nichts Neues',
  upToDateAsOf: (time) => `Aktuell, Stand ${time}`,

  looking: 'Es wird nach Änderungen gesucht',
  progress: ({ done, total, left }) => {
    const part = `${done} von ${conversations(total)}`;
    return left === null ? part : `${part}, noch etwa ${left}`;
  },
  asking: (progress) =>
    `Gezeigt sind die Zahlen nach festen Regeln. Ein Modell wird gefragt: ${progress}`,
  begun: 'Die Aktualisierung hat begonnen',
  percentDone: (percent) => `Aktualisierung: ${percent} erledigt`,
  progressName: 'Gelesene Unterhaltungen',
  canClose: 'Sie können diese Seite schließen: Der Lauf geht weiter.',

  now: 'Jetzt aktualisieren',
  starting: 'Wird gestartet',
  untilEnded: 'Eine Aktualisierung läuft.',
  alreadyGoing: 'Eine Aktualisierung läuft schon; hier ist zu sehen, wie weit sie ist.',
  notStarted: 'Der Lauf wurde nicht gestartet.',
  blocked: {
    offline: 'Erst wieder möglich, wenn Cogniforce antwortet.',
    'own down': 'Erst wieder möglich, wenn die Datenbank von Cogniforce antwortet.',
    'own read-only':
      'Erst wieder möglich, wenn in die Datenbank von Cogniforce geschrieben werden kann.',
    'source down': 'Erst wieder möglich, wenn die Datenbank von Open WebUI antwortet.',
  },

  last: 'Letzter Lauf',
  noneYet: 'noch keiner',
  took: 'Dauer',
  conversations: 'Unterhaltungen',
  counts: ({ read, unchanged, failed }) =>
    `${read === '0' ? 'wenige oder keine' : `etwa ${read}`} gelesen, ${unchanged} unverändert, ${failed} misslungen`,
  modelAsked: 'Frage an das Modell',
  asked: ({ estimated: done, failed: not, left, requests: sent, cost }) =>
    series([
      estimated(done),
      ...(not > 0 ? [failed(not)] : []),
      ...(left === null ? [] : [left]),
      requests(sent),
      cost ?? 'Kosten nicht bekannt',
    ]),
  left: (count, cost) => (cost === null ? `${count} offen` : `${count} offen (etwa ${cost})`),
  next: 'Nächster Lauf',
  nonePlanned: 'keiner geplant',
  waitsForDatabase: 'wartet auf die Datenbank',
  source: 'Quelle',
  sourceOf: (release) => `Open WebUI ${releases(release)}, wird nur gelesen`,
  unknownRelease: 'unbekannte Version',
  unknownReleaseAt: (revision) => `unbekannte Version, Revision ${revision}`,
  method: 'Methode',
  versionAndMethod: (version, estimator) => `${version}, ${estimator}`,
  model: 'Modell',
  modelAt: (name, host) =>
    `${name}, gefragt bei ${host}: Dorthin gehen geschwärzte Zusammenfassungen von Unterhaltungen`,

  done: ({ when, took, read, failed: not }) =>
    series([
      when,
      ...(took === null ? [] : [took]),
      read === 0 ? 'wenige Unterhaltungen oder keine' : `etwa ${conversations(read)}`,
      `${not} misslungen`,
    ]),
  ended: ({ when, took, status }) => series([when, ...(took === null ? [] : [took]), status]),
  status: {
    running: 'läuft',
    completed: 'abgeschlossen',
    failed: 'gescheitert',
    interrupted: 'unterbrochen',
  },

  footLast: (run) => `<b>Letzter Lauf</b> ${run}`,
  footNext: (when) => `<b>Nächster</b> ${when}`,
  footMethod: (method) => `<b>Methode</b> ${method}`,
  footVersion: (version) => `<b>Cogniforce</b> ${version}`,

  closed: (name) => `${name} darf nicht gelesen werden`,
  closedCosts: (name, cost) => `${name} darf nicht gelesen werden: ${cost}`,
  costs: {
    release_unnamed: 'die Version von Open WebUI ist nicht bekannt',
    own_chats_counted: 'Chats, die der Server für sich selbst führt, zählen wie die einer Person',
    usage_by_document: 'die Token der Antworten stammen allein aus den Chats',
    damage_stays: 'was in einer beschädigten Unterhaltung fehlt, wird nicht wiedergefunden',
    files_untold: 'die Namen mancher Dateien und Werkzeuge erfährt ein Sprachmodell nicht',
    origin_unknown: 'anderswoher übernommene Unterhaltungen zählen möglicherweise mit',
    no_groups: 'es gibt keine Zahlen nach Gruppen',
    groups_not_nested: 'Mitglieder einer Gruppe zählen nicht in den Gruppen darüber',
    nobody_in_groups: 'niemand gehört zu einer Gruppe',
    ratings_by_document: 'Bewertungen gelöschter Antworten zählen nicht',
    no_channels: 'Antworten von Modellen in Kanälen zählen nicht',
    base_model_unknown: 'das Modell hinter einem Assistenten ist nicht bekannt',
    tools_as_other: 'Werkzeuge, die nicht von Open WebUI selbst sind, zählen als andere',
    nothing_readable: 'ohne das ist nichts lesbar',
  },
  filtered: (table) =>
    `Zeilen von ${table} verbirgt vielleicht eine Zeilenberechtigung (row-level security), als gäbe es sie nicht`,
  notAllRead:
    '<b>Nicht alles von Open WebUI wird gelesen.</b> <code>cogniforce db check openwebui</code> sagt, was die Administration tun kann.',
};

export const pastRuns: Messages['pastRuns'] = {
  title: 'Frühere Läufe',
  waiting: 'Die früheren Läufe werden abgefragt.',
  missing: 'die früheren Läufe',
  none: 'Noch ist kein Lauf zu Ende',
  allWell: (runs) =>
    plural(runs, {
      one: 'Der letzte Lauf wurde abgeschlossen',
      other: 'Alle der letzten # Läufe wurden abgeschlossen',
    }),
  notAll: (failed, runs) => `${failed} der letzten ${runs} Läufe wurden nicht abgeschlossen`,
  sub: 'Die neuesten zuerst. Zum Schutz der Personen sind die Anzahlen gerundet; genau stehen sie im Terminal: <code>cogniforce runs</code>',
  when: 'Beginn',
  by: 'Gestartet durch',
  took: 'Dauer',
  read: 'Gelesen',
  failed: 'Misslungen',
  cost: 'Modellkosten',
  end: 'Ende',
  requestedBy: {
    start: 'den Start',
    schedule: 'den Zeitplan',
    api: 'eine Person hier',
    command: 'einen Befehl',
    backfill: 'neu ausgewertete Tage',
  },
  unknown: 'nicht bekannt',
  few: 'wenige oder keine',
  notAsked: 'keines gefragt',
};

export const nights: Messages['nights'] = {
  title: 'Geplante Läufe',
  none: 'Noch war kein Lauf geplant',
  allWell: (nights) =>
    plural(nights, {
      one: 'Der letzte geplante Lauf hat stattgefunden',
      other: 'Alle der letzten # geplanten Läufe haben stattgefunden',
    }),
  notAll: (missing, nights) =>
    plural(missing, {
      one: `# der letzten ${nights} geplanten Läufe fand nicht zu seiner Zeit statt`,
      other: `# der letzten ${nights} geplanten Läufe fanden nicht zu ihrer Zeit statt`,
    }),
  sub: 'Einen ausgefallenen Lauf holt der nächste nach: Nichts ist verloren.',
  when: 'Geplant für',
  state: 'Was daraus wurde',
  states: {
    waiting: 'wartet',
    running: 'läuft',
    completed: 'erledigt',
    missed: 'ausgefallen',
  },
  madeGood: (time) => `nachgeholt, ${time}`,
  tries: (tries) => plural(tries, { one: '# Versuch', other: '# Versuche' }),
  nextTry: (time) => `nächster Versuch ${time}`,
  because: (state, why) => series([state, why]),
};

export const leftOut: Messages['leftOut'] = {
  title: 'Ausgelassene Unterhaltungen',
  waiting: 'Die ausgelassenen Unterhaltungen werden abgefragt.',
  missing: 'was ausgelassen ist',
  none: 'Alle Unterhaltungen waren lesbar',
  some: (count) => `Etwa ${count} Unterhaltungen waren nicht lesbar oder nicht zu schätzen`,
  noneMore: 'In den Zahlen fehlt nichts, weil es nicht lesbar war.',
  sub: 'Sie zählen nirgends mit oder behalten die Zahl nach festen Regeln. Sonst ist nichts betroffen.',
  reason: 'Grund',
  count: 'Unterhaltungen, etwa',
  next: 'Nächster Versuch',
  kinds: {
    unreadable: 'nicht lesbar',
    unestimated: 'keine Schätzung des Modells',
  },
  unestimated: {
    malformed: 'Antworten ohne brauchbare Form',
    inconsistent: 'Zahlen, die einander widersprechen',
    cut: 'abgeschnittene Antworten',
    refused: 'vom Modell abgelehnt',
    nothing_to_send: 'nichts, was gesendet werden darf',
    redaction_failed: 'nichts wurde gesendet: Personenbezogene Daten ließen sich nicht entfernen',
    failed: 'keine Antwort',
    llm_unavailable: 'keine Antwort',
  },
  rule: 'Nach fünf Minuten, dann dreimal im Abstand von einem Tag, danach erst, wenn sie sich ändern.',
  which: 'Welche Unterhaltungen das sind, zeigt nur das Terminal: <code>cogniforce failures</code>',
  retry: 'Noch einmal lesen',
  retrying: 'Wird angefragt',
  retried: 'Der nächste Lauf liest sie noch einmal.',
  notRetried: 'Das ist nicht geschehen.',
};

export const backfills: Messages['backfills'] = {
  title: 'Tage neu auswerten',
  waiting: 'Die Tage, die neu ausgewertet werden, werden abgefragt.',
  missing: 'die Tage, die neu ausgewertet werden',
  going: (days) => `${days}: wird gerade neu ausgewertet`,
  sub: 'Nach einer neuen Methode oder mit einem anderen Modell. Veröffentlichte Zahlen bleiben, wie sie sind; der Unterschied kommt zu den nächsten Tagen hinzu.',
  quote: 'Was wäre nötig?',
  quoting: 'Wird ermittelt',
  begin: 'Beginnen',
  beginning: 'Wird gestartet',
  notBegun: 'Das wurde nicht gestartet.',
  whole: (days) => `${days} (Tage, die zusammen veröffentlicht sind)`,
  takes: ({ days, count, time }) =>
    `${days}: ${count === null ? 'Zahl der Unterhaltungen nicht bekannt' : about(count)}, ${time === null ? 'Dauer noch nicht bekannt' : `etwa ${time}`}.`,
  asks: ({ model, count, usd, most }) =>
    usd === null
      ? `${model} wird zu ${about(count)} gefragt; was das kostet, ist nicht bekannt.`
      : `${model} wird zu ${about(count)} gefragt, für etwa ${usd}, höchstens ${most ?? usd}.`,
  asksNone: 'Es wird kein Modell gefragt.',
  list: 'Neu ausgewertete Tage',
  days: 'Tage',
  progress: 'Fortschritt',
  cost: 'Modellkosten',
  state: 'Zustand',
  states: {
    going: 'läuft',
    paused: 'angehalten',
    cancelled: 'abgebrochen',
    completed: 'erledigt',
  },
  percent: (share) => `${share} erledigt`,
  notTold: 'keine Angabe',
  notKnown: 'nicht bekannt',
  pausedBy: (code) => `angehalten: ${code}`,
  verbs: {
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    cancel: 'Abbrechen',
  },
  verbOf: (verb, days) => `${verb}: ${days}`,
};
