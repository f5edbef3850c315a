import type { Messages } from '../messages.ts';
import { conversations } from './german.ts';

const serverOf = (host?: string) =>
  host === undefined ? 'Der Server des Modells' : `Der Server des Modells (${host})`;
const goesOn = 'Starten Sie dann eine Aktualisierung: Sie macht dort weiter, wo diese endete.';

/** Every failure that the server gives a code of. */
export const failures: Messages['failures'] = {
  CONFIG_INVALID: {
    what: ({ variable }) =>
      variable === undefined
        ? 'Eine Einstellung fehlt oder ist falsch.'
        : `Die Einstellung ${variable} ist falsch.`,
    remedy: 'Vergleichen Sie die Einstellungen mit .env.example.',
  },
  DATABASE_UNREACHABLE: {
    what: 'Die Datenbank antwortet nicht.',
    remedy: 'Prüfen Sie, ob die Datenbank läuft und ihre URL stimmt.',
  },
  DATABASE_REFUSED: {
    what: 'Die Datenbank lässt Cogniforce nicht hinein.',
    remedy: 'Prüfen Sie Benutzer, Passwort und Rechte der Datenbank.',
  },
  DATABASE_LOCKED: {
    what: 'Ein anderes Programm hält die Datenbank.',
    remedy: 'Versuchen Sie es gleich noch einmal.',
  },
  DATABASE_FULL: {
    what: 'Der Datenträger der Datenbank ist voll.',
    remedy: 'Machen Sie Speicherplatz frei.',
  },
  DATABASE_READ_ONLY: {
    what: 'In die Datenbank kann nicht geschrieben werden.',
    remedy:
      'Machen Sie die Datei und ihren Ordner beschreibbar (PostgreSQL: Rolle und Server müssen schreiben dürfen).',
  },
  DATABASE_VANISHED: {
    what: 'Die Datenbank ist verschwunden; an ihrer Stelle wird keine neue angelegt.',
    remedy:
      'Binden Sie ihr Volume ein, berichtigen Sie ihre URL, oder spielen Sie eine Sicherung ein. Ohne ihre Zahlen neu beginnen: cogniforce db create',
  },
  DATABASE_UNREADABLE: {
    what: 'Die Datenbank ist beschädigt, oder die Datei ist keine.',
    remedy: 'Prüfen Sie die Datei und ihren Datenträger, oder spielen Sie eine Sicherung ein.',
  },
  DATABASE_FAILED: {
    what: 'Die Datenbank hat eine Anweisung abgelehnt.',
    remedy: 'Rufen Sie auf: cogniforce db check. Findet es nichts, melden Sie diesen Fehler.',
  },
  SCHEMA_BEHIND: {
    what: 'Die Datenbank ist älter als diese Version von Cogniforce.',
    remedy: 'Rufen Sie auf: cogniforce db upgrade',
  },
  SCHEMA_UNKNOWN: {
    what: 'Diese Version von Cogniforce kennt das Schema der Datenbank nicht.',
    remedy: 'Nehmen Sie die Version, die es angelegt hat, oder eine neuere.',
  },
  SCHEMA_ADOPTABLE: {
    what: 'Ein anderes Programm hat diese Datenbank angelegt; Cogniforce kann ihre Zeilen übernehmen.',
    remedy: 'Sichern Sie die Datenbank, dann rufen Sie auf: cogniforce db adopt',
  },
  SCHEMA_FOREIGN: {
    what: 'Die Datenbank gehört einem anderen Programm.',
    remedy: 'Prüfen Sie, ob die URL die richtige Datenbank nennt.',
  },
  SOURCE_INCOMPLETE: {
    what: ({ conversations: count = 0 }) =>
      count === 0
        ? 'Ein Teil der Datenbank von Open WebUI war nicht lesbar.'
        : `${conversations(count)} von Open WebUI nicht lesbar; alle anderen wurden gelesen.`,
    remedy:
      'Der nächste Lauf versucht es wieder. Bleibt es so, prüfen Sie die Datenbank von Open WebUI.',
  },
  AUDIT_LOG_UNREADABLE: {
    what: 'Das Audit-Log von Open WebUI war nicht lesbar; alles andere wurde gelesen.',
    remedy: 'Lassen Sie den Benutzer, unter dem Cogniforce läuft, die Datei lesen.',
  },
  MIGRATION_INVALID: {
    what: 'Die Revisionen der Datenbank widersprechen einander, oder eine ist misslungen.',
    remedy: 'Sehen Sie in das Log von Cogniforce: Es nennt die Revision.',
  },
  DATA_LOSS: {
    what: ({ table }) =>
      table === undefined
        ? 'Eine Aktualisierung würde gespeicherte Werte löschen, und das hat niemand erlaubt.'
        : `Eine Aktualisierung würde Werte der Tabelle ${table} löschen, und das hat niemand erlaubt.`,
    remedy:
      'Sichern Sie die Datenbank, dann rufen Sie auf: cogniforce db upgrade --allow-data-loss',
  },
  REVISION_EDITED: {
    what: 'Eine Revision wurde geändert, nachdem sie angewandt war.',
    remedy: 'Stellen Sie die Revision wieder her, und schreiben Sie die Änderung als eine neue.',
  },
  SCHEMA_DRIFT: {
    what: 'Die Tabellen der Datenbank sind nicht die, die Cogniforce angelegt hat.',
    remedy: 'Rufen Sie auf: cogniforce db check',
  },
  SALT_CHANGED: {
    what: 'ANALYTICS_SALT ist nicht der Wert, mit dem diese Datenbank angelegt wurde.',
    remedy: 'Setzen Sie ANALYTICS_SALT auf den früheren Wert.',
  },
  DEMONSTRATION_MIXED: {
    what: 'Vorführdaten und echte Daten kämen in eine Datenbank.',
    remedy: 'Nennen Sie in COGNIFORCE_DATABASE_URL eine andere Datenbank.',
  },
  RUN_IN_PROGRESS: {
    what: 'Eine Aktualisierung läuft schon.',
    remedy: 'Warten Sie, bis sie zu Ende ist.',
  },
  RUN_TAKEN_OVER: {
    what: 'Der Prozess dieser Aktualisierung endete oder gab kein Lebenszeichen.',
    remedy: 'Nichts ist verloren: Die nächste macht mit dem weiter, was gespeichert ist.',
  },
  LLM_KEY_MISSING: {
    what: 'Der Schlüssel für das Sprachmodell fehlt.',
    remedy: 'Setzen Sie ANALYTICS_OPENAI_API_KEY.',
  },
  LLM_UNAUTHORIZED: {
    what: ({ host }) => `${serverOf(host)} lehnt den Schlüssel ab.`,
    remedy: 'Prüfen Sie ANALYTICS_OPENAI_API_KEY, und ob sein Konto das Modell nutzen darf.',
  },
  LLM_MODEL_UNKNOWN: {
    what: ({ host, model }) => `${serverOf(host)} kennt das Modell ${model ?? ''} nicht.`,
    remedy:
      'Prüfen Sie ANALYTICS_MODEL und ANALYTICS_OPENAI_API_BASE_URL (endet meistens mit /v1).',
  },
  LLM_QUOTA_EXHAUSTED: {
    what: ({ host }) =>
      host === undefined
        ? 'Das Konto beim Anbieter des Modells hat kein Guthaben mehr.'
        : `Das Konto bei ${host} hat kein Guthaben mehr.`,
    remedy: `Laden Sie es auf. ${goesOn}`,
  },
  LLM_UNREACHABLE: {
    what: ({ host }) => `${serverOf(host)} antwortet nicht oder scheitert jedes Mal.`,
    remedy: `Prüfen Sie, ob er läuft. ${goesOn}`,
  },
  LLM_UNAVAILABLE: {
    what: ({ host }) => `${serverOf(host)} hat eine Anfrage nicht beantwortet.`,
    remedy: 'Nichts ist zu tun: Die nächste Aktualisierung fragt wieder.',
  },
  LLM_REQUEST_REFUSED: {
    what: ({ host }) => `${serverOf(host)} hat eine Anfrage abgelehnt.`,
    remedy: 'Prüfen Sie, ob das Modell Chat Completions dieser Länge annimmt.',
  },
  LLM_ANSWERS_UNUSABLE: {
    what: ({ model, conversations: count }) =>
      count === undefined
        ? `Die Antworten des Modells ${model ?? ''} sind nicht zu gebrauchen.`
        : `Das Modell ${model ?? ''} gab keine brauchbare Schätzung für ${conversations(count)}; alle Zahlen bleiben, wie sie waren.`,
    remedy:
      'Nennen Sie in ANALYTICS_MODEL ein Modell, das in JSON antwortet. Werden Antworten abgeschnitten, erhöhen Sie ANALYTICS_MAX_TOKENS.',
  },
  LLM_PRICE_UNKNOWN: {
    what: ({ model }) =>
      `Es gibt ein Budget, und der Preis des Modells ${model ?? ''} ist nicht bekannt.`,
    remedy:
      'Setzen Sie ANALYTICS_MODEL_PRICES; ein eigenes Modell kostet {"input": 0, "output": 0}.',
  },
  LLM_BUDGET_REACHED: {
    what: 'Das Budget für das Sprachmodell ist verbraucht.',
    remedy:
      'Erhöhen Sie ANALYTICS_MAX_COST_PER_RUN_USD oder ANALYTICS_MAX_COST_PER_DAY_USD, oder aktualisieren Sie später wieder.',
  },
  SOURCE_RESTING: {
    what: 'Die Datenbank von Open WebUI wird nur zu anderen Stunden des Tages gelesen.',
    remedy: 'Warten Sie auf diese Stunden, oder ändern Sie ANALYTICS_READ_HOURS.',
  },
  REQUEST_INVALID: {
    what: 'Der Server versteht einen Teil der Anfrage nicht.',
    remedy: 'Laden Sie diese Seite neu.',
  },
  ADDRESS_TOO_LONG: { what: 'Die Adresse ist zu lang.', remedy: 'Laden Sie die Seite neu.' },
  HEADERS_TOO_LARGE: {
    what: 'Der Browser schickt mit jeder Anfrage zu viel mit.',
    remedy: 'Löschen Sie die Cookies dieser Seite.',
  },
  REQUEST_TOO_SLOW: {
    what: 'Die Anfrage ist nicht rechtzeitig angekommen.',
    remedy: 'Versuchen Sie es mit einer besseren Verbindung noch einmal.',
  },
  EXPECTATION_UNKNOWN: {
    what: 'Etwas auf dem Weg zum Server verlangt, was er nicht kann.',
    remedy: 'Versuchen Sie es ohne Proxy.',
  },
  METHOD_NOT_ALLOWED: {
    what: 'Das tut der Server an dieser Adresse nicht.',
    remedy: 'Laden Sie die Seite neu.',
  },
  REQUEST_TOO_LARGE: { what: 'Die Anfrage ist zu groß.', remedy: 'Senden Sie weniger auf einmal.' },
  MEDIA_TYPE_UNKNOWN: {
    what: 'Die Anfrage ist kein JSON.',
    remedy: 'Laden Sie diese Seite neu.',
  },
  UNAUTHENTICATED: { what: 'Sie sind abgemeldet.', remedy: 'Melden Sie sich wieder an.' },
  PASSWORD_WRONG: {
    what: 'Falsches Passwort.',
    remedy:
      'Nehmen Sie das Passwort aus ANALYTICS_PASSWORD oder das beim ersten Start ausgegebene.',
  },
  SERVER_BUSY: {
    what: 'Der Server ist mit anderen Anfragen beschäftigt.',
    remedy: 'Versuchen Sie es gleich noch einmal.',
  },
  QUESTION_TOO_SLOW: {
    what: 'Die Zahlen zu berechnen hat zu lange gedauert.',
    remedy: 'Wählen Sie weniger Tage, oder versuchen Sie es zu einer ruhigeren Zeit.',
  },
  TOO_MANY_REQUESTS: {
    what: 'In einer Minute kamen zu viele Anfragen.',
    remedy: 'Versuchen Sie es in einer Minute noch einmal.',
  },
  ORIGIN_FOREIGN: {
    what: 'Die Anfrage kam von der Seite einer anderen Website.',
    remedy: 'Öffnen Sie Cogniforce unter seiner eigenen Adresse.',
  },
  HOST_FOREIGN: {
    what: 'Der Server antwortet nicht auf diesen Hostnamen.',
    remedy:
      'Öffnen Sie ihn unter seiner Adresse, oder tragen Sie den Namen in ANALYTICS_ALLOWED_HOSTS ein.',
  },
  SETTING_UNKNOWN: {
    what: 'Diese Einstellung gibt es nicht.',
    remedy: 'Laden Sie die Seite neu.',
  },
  SETTING_FIXED: {
    what: ({ variable = 'Diese Einstellung' }) =>
      `${variable} lässt sich nur in der Umgebung ändern.`,
    remedy: 'Ändern Sie sie dort oder in .env, und starten Sie Cogniforce neu.',
  },
  SETTING_INVALID: {
    what: ({ variable = 'Die Einstellung' }) => `${variable} nimmt diesen Wert nicht an.`,
    remedy: 'Was erwartet wird, steht in der Zeile darunter.',
  },
  ENTRY_UNKNOWN: {
    what: 'Diesen Eintrag gibt es nicht mehr: Jemand hat ihn entfernt.',
    remedy: 'Laden Sie die Seite neu.',
  },
  QUESTION_UNKNOWN: {
    what: 'Zu diesem Link gehört keine Frage.',
    remedy: 'Prüfen Sie, ob der ganze Link geöffnet wurde, bis zum letzten Zeichen.',
  },
  QUESTION_CLOSED: {
    what: 'Diese Frage nimmt keine Antwort mehr an.',
    remedy: 'Es ist nichts zu tun.',
  },
  BACKFILL_IN_PROGRESS: {
    what: 'Es werden gerade andere Tage neu ausgewertet.',
    remedy: 'Warten Sie, bis das beendet ist, oder brechen Sie es ab.',
  },
  BACKFILL_DAYS_UNPUBLISHED: {
    what: 'Von diesen Tagen ist noch nichts veröffentlicht.',
    remedy:
      'Wählen Sie frühere Tage, oder führen Sie im Terminal aus: cogniforce backfill --from TAG --to TAG',
  },
  BACKFILL_UNKNOWN: {
    what: 'Diese Tage stehen nicht mehr in der Liste.',
    remedy: 'Laden Sie diese Seite neu.',
  },
  BACKFILL_ENDED: {
    what: 'Das ist schon beendet.',
    remedy: 'Beginnen Sie es für dieselben Tage von Neuem, falls es noch gewünscht ist.',
  },
  QUESTION_ANSWERED: {
    what: 'Die Frage wurde in einem anderen Browser beantwortet.',
    remedy:
      'Ändern Sie die Antwort dort, oder lassen Sie sie von dem löschen, der den Link geschickt hat.',
  },
  RECEIPT_MISSING: {
    what: 'Dieser Browser hat keine Antwort auf die Frage gegeben.',
    remedy:
      'Nehmen Sie sie dort zurück, oder lassen Sie sie von dem löschen, der den Link geschickt hat.',
  },
  PEOPLE_NOT_SHOWN: {
    what: 'Einzelne Personen und Unterhaltungen werden hier nicht gezeigt.',
    remedy: 'Sehen Sie sich stattdessen die Summen an.',
  },
  NOT_FOUND: {
    what: 'Unter dieser Adresse gibt es nichts.',
    remedy: 'Laden Sie diese Seite neu.',
  },
  INTERNAL: {
    what: 'Cogniforce hat einen Fehler gemacht.',
    remedy: 'Sehen Sie in sein Log, und melden Sie den Fehler mit der Kennung.',
  },
};

export const failureNotes: Messages['failureNotes'] = {
  causes: {
    ECONNREFUSED: 'Unter ihrer Adresse nimmt nichts Verbindungen an.',
    ENOTFOUND: 'Der Name ihres Hosts ist nicht bekannt.',
    EAI_AGAIN: 'Der Name ihres Hosts ist nicht bekannt.',
    EHOSTUNREACH: 'Es gibt keinen Weg zu ihrem Host.',
    ENETUNREACH: 'Es gibt keinen Weg zu ihrem Host.',
    ETIMEDOUT: 'Sie hat nicht rechtzeitig geantwortet.',
    ECONNRESET: 'Sie hat die Verbindung geschlossen.',
    ENOSPC: 'Der Datenträger ist voll.',
    '28P01': 'Benutzer oder Passwort ist falsch.',
    '28000':
      'Sie lässt diesen Benutzer von hier nicht hinein oder verlangt Verschlüsselung (sslmode=require).',
    '3D000': 'Es gibt keine Datenbank dieses Namens.',
    '42501': 'Ein Recht fehlt.',
    '53300': 'Sie hat keine Verbindung mehr frei.',
    '57014': 'Eine Anweisung dauerte länger, als sie darf.',
    '57P03': 'Sie startet oder fährt herunter.',
  },
  asLogged: 'Wie es im Log steht (Englisch)',
};
