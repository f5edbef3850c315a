import type { Messages } from '../messages.ts';
import { ended, german, releases } from './german.ts';

const withAiBefore = 'Die Zeit mit KI ist die Zeit zwischen den Nachrichten ohne die Pausen';
const withAiAfter = 'dazu das Schreiben der ersten Frage und das Lesen der letzten Antwort.';
const overlapping = 'Unterhaltungen einer Person, die sich überschneiden, werden einmal gezählt.';
const weeks =
  'Wochen beginnen am Montag. Ein Tag, an dem zu wenige Personen KI nutzen, wird zusammen mit dem nächsten gezeigt und zählt dort, wo dieser endet. Wochen haben denselben Fehler gemeinsam: Die unteren Enden vieler Wochen ergeben zusammen etwa das untere Ende des Ganzen, und mehr Wochen machen es nicht genauer.';
const everywhere =
  'Das gilt für alle Tage, Tabellen, Dateien und Antworten der API zusammen, und auch gegenüber jemandem, der weiß, wer wann womit gearbeitet hat.';

export const method: Messages['method'] = {
  lead: 'Gesparte Zeit ist, was die Arbeit ohne KI gedauert hätte, <b>abzüglich der Zeit, die sie mit KI gedauert hat</b>. Der zweite Teil ist größtenteils gemessen, der erste geschätzt, und jede Zahl sagt, wie sicher sie ist.',

  counted: {
    title: 'Was gezählt wird',
    tasks:
      'Eine Unterhaltung wird in Arbeitsaufgaben zerlegt. Für jede Aufgabe werden die Minuten geschätzt, die eine fachkundige Person ohne KI bräuchte, um zu dem zu kommen, was die Unterhaltung ergab, nicht zu dem, was verlangt war. Eine gescheiterte oder aufgegebene Aufgabe zählt halb oder gar nicht; die Zeit, die sie gekostet hat, zählt trotzdem. Eine Ersparnis kann also negativ sein und wird dann auch so gezeigt und addiert.',
    withAi: `${withAiBefore}, ${withAiAfter} Für jede Frage kommt ein Zuschlag für die Zeit neben dem Chat hinzu; die Antworten der Befragten berichtigen ihn. ${overlapping}`,
    withAiOf: (pauses, allowance) =>
      `${withAiBefore} von mehr als ${pauses} Minuten, ${withAiAfter} Für jede Frage kommt ein Zuschlag von ${allowance} Minuten für die Zeit neben dem Chat hinzu, bis die Antworten der Befragten ihn berichtigen. ${overlapping}`,
    zero: 'Als null gezählt: Plauderei und Aufgaben, an denen das Modell scheiterte oder die es ablehnte.',
    half: 'Halb: Aufgaben, die nur zum Teil gelangen, die jemand abbrach oder von denen sich nichts sagen lässt.',
    unknown:
      'Nicht geschätzt: unbekannt. Das geht in keine Summe ein und wird eigens gezählt. Ebenso eine Unterhaltung, deren Nachrichten keine Zeiten haben: Wie lange sie mit KI dauerte, ist nicht bekannt.',
    leftOut:
      'Ausgelassen: Lernen; Privates; Kopien (eine Nachricht gehört zu der Unterhaltung, in der sie zuerst gesendet wurde); anderswoher übernommene Unterhaltungen, die begannen, bevor es das Konto gab; leere. Automatische Abläufe und was Open WebUI für sich selbst fragt, sind niemandes Arbeit.',
    shared:
      'Schreiben mehrere Personen in einer Unterhaltung, gehört jeder Beitrag der Person, die ihn schrieb; das Warten auf andere ist niemandes Zeit.',
    deleted:
      'In Open WebUI gelöschte Unterhaltungen zählen hier weiter, es sei denn, ANALYTICS_DELETED_CHATS=forget löscht sie.',
    cap: 'Einer Person werden für einen Tag höchstens 8 Stunden ohne KI angerechnet.',
  },

  missing: {
    title: 'Was in keiner Datenbank steht',
    why: 'Open WebUI speichert nicht alles, was Modelle für Menschen tun. Was es nicht speichert, lässt sich nicht zählen; Token und Kosten sind hier also Mindestwerte, meist deutlich unter dem Verbrauch. In einem Versuch standen 77 bis 88 % aller Token in keiner Datenbank.',
    streams:
      'Modelle, die ihre Antwort fortlaufend senden, sofern ihre Fähigkeit „Nutzung“ (Usage) nicht eingeschaltet ist; von Haus aus ist sie es nicht. Sie schalten sie in Open WebUI ein: Administrationsbereich, Einstellungen, Modelle, Stift neben dem Modell, Fähigkeiten, Nutzung. Ab dann haben Antworten ihre Token.',
    titles: 'Titel, Schlagwörter, Anschlussfragen und Suchen, um die Open WebUI ein Modell bittet.',
    temporary: 'Temporäre Chats, Sprachanrufe und Aufrufe der API, die zu keinem Chat gehören.',
    channels:
      'Token von Antworten in Kanälen und von zusammengeführten Antworten: Sie zählen als Antworten, ihre Token sind unbekannt.',
    deleted: 'Nachrichten und Chats, die gelöscht wurden, bevor ein Lauf sie gesehen hat.',
    log: 'Ein Teil davon steht in einer Datei: Ab 0.12.4 kann Open WebUI für jeden Aufruf eines Modells eine Zeile in sein Audit-Log schreiben. Setzen Sie dort <code>AUDIT_LOG_LEVEL=METADATA</code> und <code>AUDIT_EXCLUDED_PATHS=/chats,/folders</code> und hier <code>OPENWEBUI_AUDIT_LOG</code> auf den Pfad der Datei <code>audit.log</code>. Ab dann zeigt die Seite Token und Kosten von API-Aufrufen, temporären Chats und Kanälen. Von einer Zeile werden Zeit, Person (als Pseudonym), Modell, Token und der Ort der Frage behalten. Auch das sind Mindestwerte: Titel, Schlagwörter, Sprachanrufe und automatische Abläufe stehen in diesem Log ebenfalls nicht.',
  },

  sure: {
    title: 'Wie sicher die Zahl ist',
    errors:
      'Aus einem Chat geht hervor, welche Aufgabe größer ist, aber nicht, wie viele Minuten sie dauert. Es gibt also zwei Fehler: Jede Schätzung streut, was sich bei vielen ausgleicht; und die Höhe kann für alle zugleich falsch sein, was sich nie ausgleicht. Ein dritter ist der Fehler der Minuten neben dem Chat: die Hälfte des eingestellten Wertes, für alle Fragen zugleich. Der wahrscheinliche Bereich umfasst alle drei: In acht von zehn Fällen liegt die Wahrheit darin.',
    answers:
      'Die Antworten der Befragten berichtigen die Höhe insgesamt. Zu jeder zwanzigsten erledigten Aufgabe wird gefragt, zufällig und bevor die Schätzung zu sehen ist: Wie lange hätten Sie dafür ohne KI gebraucht? Antworten verschieben die Schätzungen jeder Methode nach oben oder unten, jede Methode für sich, und zeigen, wie weit eine einzelne danebenliegt. Von einer Person zählen fünf Antworten oder ein Zwanzigstel aller Antworten. Neue Antworten wirken erst, wenn so viele Personen geantwortet haben, wie die kleinste Gruppe hat; so lässt sich keine einzelne Antwort errechnen. Die Antwort, die Aufgabe wäre nicht gemacht worden, senkt die Summe.',
    states:
      'Unter 10 Antworten ist die Zahl grob, unter 30 vorläufig. Genannt wird dann die Summe der wahrscheinlichsten Werte, hier „vorsichtig“, denn sie lag bei etwa der Hälfte der Wahrheit, wo die Wahrheit bekannt ist. Ab 30 Antworten wird das untere Ende des Bereichs genannt: „mindestens“. Liegt es nicht über null, ist keine Ersparnis nachweisbar. „Typischer Fehler ×1,6“ heißt, dass die Hälfte der Antworten höchstens um diesen Faktor von einer Schätzung abwich, die ohne sie entstand.',
    people:
      'Menschen antworten nicht genau. Entwicklerinnen und Entwickler, deren Zeit gemessen wurde, hatten ohne KI ein Fünftel mehr Zeit erwartet, als sie brauchten. Antworten alle so, ist der erwartete Wert um ein Fünftel zu hoch; das untere Ende des Bereichs lässt genau dafür Platz, gleich wie viele Antworten es gibt.',
    confidence:
      'Die Verlässlichkeit sagt, wie viele von 100 einzelnen Schätzungen bis auf einen Faktor zwei stimmen. Ohne Antworten ist sie niedrig, und das ist ehrlich: Eine Summe ist nur so weit sicherer als ihre Teile, wie die Höhe insgesamt sicher ist.',
    use: 'Die Zahl beschreibt die Nutzung eines Werkzeugs. Sie darf nicht verwendet werden, um eine Person zu beurteilen, Personen zu vergleichen oder Stellen zu planen: Sie sagt nicht, wofür die gesparte Zeit genutzt wurde.',
  },

  value: {
    title: 'Was es wert ist',
    how: 'Gesparte Zeit mal Kosten einer Arbeitsstunde mal Anteil der gesparten Zeit, der zu nützlicher Arbeit wird. Den Stundensatz legen Sie fest (<code>ANALYTICS_HOURLY_RATE</code>, nach Gruppen <code>ANALYTICS_HOURLY_RATES</code>); ohne ihn gibt es keinen Betrag. Der Anteil ist die Hälfte, wenn Sie keinen anderen setzen (<code>ANALYTICS_RECAPTURE_SHARE</code>): Veröffentlichte Werte reichen von fast 100 % bei Fließbandarbeit bis 50 % oder weniger im Marketing; angenommen ist der kleinste davon.',
    range:
      'Der Bereich ist der der gesparten Zeit, mit allen ihren Fehlern. Stundensatz und Anteil gelten als gegeben: Sie sind Entscheidungen, und eine falsche steckt nicht im Bereich.',
    groups:
      'Wer mehreren Gruppen angehört, zählt in jeder; Gruppen ergeben zusammen also nicht die Gesamtsumme. Die Zeilen sind von ganzen Wochen oder Monaten, in gerundeten Werten. Eine Gruppe, die klein ist oder eine kleine verraten würde, hat keine Zeile.',
    costs:
      'Token kosten, was die Preisliste sagt oder was Sie setzen. Antworten ohne Token und Modelle ohne Preis sind unbekannt und nie kostenlos; solange es sie gibt, steht hier kein Wert nach allen Kosten, sondern was nach den bekannten Kosten bleibt.',
    rate: 'Die Summe wird mit einem Stundensatz bewertet. Haben Gruppen eigene Sätze, ist es deren Mittel: Jeder zählt mit seinem Anteil an der Zeit ohne KI, alle anderen mit dem allgemeinen Satz. Der Satz einer Gruppe ohne Zeile wird nicht verwendet, da er die Minuten weniger Personen verraten könnte.',
    notMoney:
      'Es ist der Wert von Zeit, kein Geld auf dem Konto: Die Lohnkosten ändern sich nicht, und ob die Zeit gut genutzt wurde, steht nicht in diesen Zahlen.',
  },

  rounding: {
    title: 'Wie Zahlen gerundet werden',
    rules:
      'Unterhaltungen und Nachrichten sind genau gezählt; „mindestens“ oder ≥ steht vor einer Anzahl, zu der manche Tage nichts sagen. Personenzahlen sind auf ein Vielfaches der kleinsten Gruppe abgerundet. Schätzungen haben zwei geltende Ziffern, unter 100 Minuten in Minuten, darüber in Stunden. Die Enden eines Bereichs sind von der Mitte weg gerundet; ein Bereich ist also nie enger, als er sein sollte. Tabellen nach Gruppe oder Modell sind von ganzen Wochen oder Monaten und werden beim Schreiben gerundet; ihre Zeilen müssen zusammen nicht die Gesamtsumme ergeben. Die API und die CSV-Datei enthalten, was geschrieben wurde, nicht weiter gerundet.',
    days: `Tage sind die der Zeitzone Ihrer Organisation, ${weeks}`,
    daysIn: (zone) => `Tage sind die der Zeitzone ${zone}, ${weeks}`,
  },

  privacy: {
    title: 'Datenschutz',
    kept: 'Die Datenbank von Open WebUI wird so geöffnet, dass in sie nicht geschrieben werden kann. Keine Nachricht wird kopiert. Innerhalb von Cogniforce sind Personen Prüfsummen, die mit einem geheimen Schlüssel gebildet sind; was eine einzelne Person getan hat, wird nirgends gezeigt, weder mit Namen noch unter einem Pseudonym.',
    promise: `<b>Jede gezeigte Summe, und jede, die sich aus Gezeigtem errechnen lässt, handelt von mindestens so vielen Personen, wie die kleinste Gruppe hat, oder von keiner.</b> ${everywhere}`,
    promiseOf: (least) =>
      `<b>Jede gezeigte Summe, und jede, die sich aus Gezeigtem errechnen lässt, handelt von mindestens ${least} Personen oder von keiner.</b> ${everywhere}`,
    promiseOfNone:
      '<b>ANALYTICS_MINIMUM_GROUP ist 1: Summen können von einer einzigen Person handeln.</b> Was dieser Abschnitt über Summen sagt, gilt ab 2.',
    once: 'Zahlen werden einmal geschrieben und ändern sich nie. Die Zahlen eines Tages werden geschrieben, wenn genügend Personen darin sind; bis dahin warten sie und werden zusammen mit dem nächsten Tag geschrieben. Gruppen, Modelle und Arten von Arbeit werden einmal für eine ganze Woche oder einen ganzen Monat geschrieben, in gerundeten Werten und nur, wo das über niemanden etwas sagt: Was klein ist oder etwas Kleines verraten würde, steckt in „alle übrigen“. Was später gefunden oder berichtigt wird, geht in die nächsten Zahlen ein.',
    possible: 'Was möglich bleibt:',
    guesses:
      'Vermutungen. Ein Durchschnitt mal eine Zahl von Personen, oder eine bekannte Zahl von Chats mal eine übliche Dauer, kann dem nahekommen, was jemand getan hat. Keine Summe sagt es.',
    closed:
      'Dass die Zahlen eines Tages zu sehen sind, sagt, dass genügend Personen da waren; dass sie warten, sagt, dass es noch nicht genügend waren. Ebenso bei einer Gruppe oder einem Modell mit oder ohne Zeile.',
    whole: 'Was für eine ganze, ausreichend große Gruppe gilt, wird von ihr gezeigt.',
    known:
      'Wer die Werte anderer kennt oder mit ihnen gemeinsam handelt, kann sie abziehen: Mit jeder dieser Personen handelt eine Summe von einer weniger.',
    counts:
      'Die Zahlen von Personen, von Fragen und von nicht lesbaren Unterhaltungen sind keine solchen Summen: Sie sind gerundet und nie für frei wählbare Tage angegeben.',
    database:
      'Wer die eigene Datenbank von Cogniforce lesen kann, sieht Zeilen einzelner Personen unter ihren Prüfsummen. Die Seite, die API und die Dateien zeigen sie nicht.',
  },

  connect: {
    title: 'Ihr Open WebUI anbinden',
    how: 'Setzen Sie <code>DATABASE_URL</code> auf die Datenbank, die Ihr Open WebUI verwendet, und starten Sie Cogniforce neu. Sie wird nur gelesen; die Zahlen kommen in eine eigene Datenbank.',
    sqlite: 'SQLite: <code>DATABASE_URL=sqlite:////pfad/zu/webui.db</code>',
    postgres:
      'PostgreSQL: <code>DATABASE_URL=postgresql://leser:…@host:5432/openwebui</code>, am besten mit einer Rolle, die nur lesen darf',
    found:
      'Eine Datei <code>data/webui.db</code> neben Cogniforce wird ohne Einstellung gefunden. Vorführdaten und echte Daten werden nie gemischt.',
  },

  versions: {
    title: 'Versionen',
    cogniforce: 'Cogniforce',
    method: 'Methode',
    methodOf: (version, estimator) => `${version}, ${estimator}`,
    openwebui: 'Open WebUI',
    unknownRelease: 'unbekannte Version',
    withRevision: (release, revision) => `${releases(release)}, Revision ${revision}`,
  },
};

export const sensitivity: Messages['sensitivity'] = {
  title: 'Was wäre, wenn',
  waiting: 'Die Zahl wird mit anderen Annahmen berechnet.',
  missing: 'was andere Annahmen ergäben',

  notPublished: 'Was wäre, wenn: Von diesen Tagen ist nichts veröffentlicht',
  nothing: 'Was wäre, wenn: Die gesparte Zeit dieser Tage ist nicht geschätzt',
  findings: {
    none: 'Was wäre, wenn: andere Annahmen, und was sich daraus ergäbe',
    idle_gap: 'Was wäre, wenn: Am meisten hängt an den Pausen, die mitzählen',
    off_chat: 'Was wäre, wenn: Am meisten hängt an der Arbeit neben dem Chat',
    done: 'Was wäre, wenn: Am meisten hängt daran, was eine erledigte Aufgabe zählt',
    partly: 'Was wäre, wenn: Am meisten hängt daran, was eine zum Teil erledigte Aufgabe zählt',
    no: 'Was wäre, wenn: Am meisten hängt daran, was eine gescheiterte Aufgabe zählt',
    unclear: 'Was wäre, wenn: Am meisten hängt daran, was eine unklare Aufgabe zählt',
    level: 'Was wäre, wenn: Am meisten hängt an der Höhe der Zeiten ohne KI',
  },
  sub: (days) =>
    `Gesparte Zeit (${days}), wenn eine Annahme anders wäre und alle übrigen blieben, wie sie sind.`,
  allowanceAsSet: (minutes, range) =>
    `Neben dem Chat: ${minutes} Minuten je Frage, wie eingestellt, wahrscheinlich ${range}; das steckt in jedem Bereich.`,
  allowanceByAnswers: (minutes, answers, range) =>
    german.plural(answers, {
      one: `Neben dem Chat: ${minutes} Minuten je Frage nach # Antwort, wahrscheinlich ${range}; das steckt in jedem Bereich.`,
      other: `Neben dem Chat: ${minutes} Minuten je Frage nach # Antworten, wahrscheinlich ${range}; das steckt in jedem Bereich.`,
    }),
  outcomesOf: (period) =>
    `Was eine Aufgabe zählt, ist mit dem gerechnet, was aus Aufgaben wurde, ${ended(period)}`,
  outcomesWait:
    'Was eine Aufgabe zählt, ist mit dem ersten ganzen Monat zu sehen, in dem genügend Personen beteiligt waren.',
  notSaidMore: '„Keine Angabe“: In diesen Tagen kam das bei zu wenigen Personen vor.',

  move: 'Eine Annahme nach der anderen verschieben',
  noSaving: (between) => `keine Ersparnis nachweisbar: zwischen ${between}`,
  beside: german.series,
  aloud: ({ value, headline, beside }) => `${value}: ${headline}, ${beside}`,
  if: 'Wenn',
  likely: 'Wahrscheinlicher Bereich',
  change: 'Veränderung',
  names: {
    idle_gap: 'Eine Pause im Chat zählt bis zu',
    off_chat: 'Arbeit neben dem Chat, je Frage',
    done: 'Eine erledigte Aufgabe zählt',
    partly: 'Eine zum Teil erledigte Aufgabe zählt',
    no: 'Eine nicht erledigte Aufgabe zählt',
    unclear: 'Eine unklare Aufgabe zählt',
    level: 'Alle Zeiten ohne KI, mal',
    recapture: 'Von der gesparten Zeit wird nützliche Arbeit',
  },
  asSet: 'wie eingestellt',
  notSaid: 'keine Angabe',
  noChange: 'keine Veränderung',
};
