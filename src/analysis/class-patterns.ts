import type { TaskClass } from './facts.ts';

/**
 * What an ask is known by, in English, German, Hungarian, French and Spanish: patterns over folded text (lower case,
 * without accents). Each begins at the beginning of a word; an open end takes every ending.
 */
type Patterns = readonly string[];

const any = (...patterns: Patterns): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`);

const LANGUAGES =
  'english|german|french|spanish|italian|hungarian|dutch|polish|portuguese|chinese|japanese|russian|turkish|czech|ukrainian|romanian|englisch|deutsch|franzosisch|spanisch|italienisch|ungarisch|niederlandisch|polnisch|portugiesisch|russisch|turkisch|tschechisch|rumanisch|ukrainisch|angolra|nemetre|magyarra|franciara|spanyolra|olaszra|anglais|allemand|francais|espagnol|italien|ingles|aleman|frances|espanol|italiano';

/** The kinds of work without code, in the order in which they are tried: the first that matches is the class. */
export const CLASS_PATTERNS: readonly (readonly [TaskClass, RegExp])[] = [
  [
    'learn',
    any(
      String.raw`teach me\b`,
      String.raw`(?:want|would like|i'd like|trying|help me) (?:to )?(?:learn|study)\b`,
      String.raw`help me (?:to )?understand\b`,
      String.raw`quiz me\b|tutor me\b|eli5\b|homework\b|(?:study|cram) for\b|for my (?:exam|test|class)\b`,
      String.raw`explain .{0,80}\b(?:like|as if) (?:i|i'm|im|to a)\b|explain .{0,80}\b(?:simply|in plain words|to a beginner)\b`,
      String.raw`(?:out of|just|i am|i'm|im) curio|just wondering\b|fun fact`,
      String.raw`i don'?t understand\b|(?:give me an? )?introduction (?:to|into)\b|(?:the )?basics of\b`,
      String.raw`bring(?:e)? (?:mir|uns) .{0,60}\bbei\b|lehre mich\b|beibringen\b`,
      String.raw`(?:mochte|will|wurde gern\w*) .{0,60}\b(?:lernen|verstehen)\b|lernen fur\b|ich verstehe .{0,60}\bnicht\b`,
      String.raw`erklar\w* .{0,80}\b(?:einfach|wie einem|wie fur|fur anfanger|fur laien|fur dummies)`,
      String.raw`hausaufgabe|klausur|fur die prufung|aus neugier|interessehalber|nur aus interesse|frag(?:e)? mich ab\b`,
      String.raw`(?:die )?grundlagen (?:von|der|des)\b|(?:eine )?einfuhrung in\b`,
      String.raw`tanits\b|(?:meg)?tanulni\b|hazi feladat|vizsgara\b|kivancsi|nem ertem\b|magyarazd el .{0,60}\b(?:egyszeruen|kezdo|gyerek)`,
      String.raw`apprends[- ]moi|je (?:veux|voudrais) (?:apprendre|comprendre)\b|par curiosite\b`,
      String.raw`ensename\b|quiero (?:aprender|entender)\b|por curiosidad\b`,
    ),
  ],
  [
    'translate',
    any(
      String.raw`(?:re)?translat(?:e|ed|ing|ion)|how (?:do|would) (?:you|i|we) say\b.{0,80}\bin (?:${LANGUAGES})\b`,
      `(?:in|into|to) (?:${LANGUAGES})(?: please)?[.!:]?$`,
      String.raw`ubersetz|wie sagt man\b|(?:auf|ins|in) (?:${LANGUAGES})(?: bitte)?[.!:]?$`,
      '(?:le|at)?fordit|ford(?:its|itsd)|tradui[sret]|traduc|traduz',
    ),
  ],
  [
    'summarise',
    any(
      String.raw`summar(?:y|i[sz]e|i[sz]ing|ies)|tl;?dr\b|condense\b|boil .{0,40}\bdown\b|(?:key|main) (?:points|takeaways|messages)\b|sum up\b|the gist\b|minutes (?:of|from|out of)\b`,
      String.raw`zusammenfass|zusammengefasst|fasse?\b.{0,120}\bzusammen\b|kernaussag|kernpunkt|wichtigst\w* punkte|auf den punkt\b|protokoll (?:aus|von|schreiben|erstellen)\b|kurzfassung`,
      String.raw`osszefogla|foglal(?:d|ja|jad)\b|kivonat|lenyeg`,
      String.raw`resume[rz]?\b (?:ce|cet|cette|le|la|les|moi|este|esta|el|los|las)\b|resumez|resumen\b|resum(?:e|ir)\b (?:el|la|los|las|este|esta)\b|en resume\b|synthese|points cles\b|puntos clave\b`,
    ),
  ],
  [
    'edit',
    any(
      String.raw`proof-?read|re-?write|re-?phras|re-?word|paraphras|shorten|polish\b|spell(?:ing|check| check)|grammar|typos?\b|copy-?edit`,
      String.raw`(?:correct|improve|edit|revise|fix|check|tighten|smooth|simplify|clean up) (?:\w+ ){0,3}(?:text|wording|style|tone|mail|e-?mail|letter|paragraph|sentence|draft|english|german|language|message|note|cv|answer|post)`,
      String.raw`make (?:it|this|that|the (?:text|mail|e-?mail|letter)) (?:\w+ ){0,2}(?:shorter|longer|friendlier|clearer|simpler|formal|polite|professional|nicer|better|crisper)|(?:more|less) (?:formal|polite|friendly|professional)\b|sounds? (?:more|less|better|friendl)`,
      String.raw`korrigier|korrektur|korrekturles|umformulier|formulier\w* .{0,80}\bum\b|schreib\w* .{0,80}\bum\b|rechtschreib|grammatik|lektorier|tippfehler`,
      String.raw`(?:kurz|kurze|kurzer|freundlicher|formlicher|hoflicher|professioneller|sachlicher|verstandlicher|klarer)\b.{0,40}\b(?:machen|formulier|fassen|schreib)|(?:mach|mache)\b.{0,60}\b(?:kurzer|freundlicher|formeller|hoflicher|klarer|verstandlicher|sachlicher)|kurz(?:e|en)? .{0,20}\btext|verbesser\w* .{0,40}\b(?:text|stil|mail|formulierung|satz|brief|absatz)|uberarbeit`,
      '(?:ki)?javits|helyesiras|nyelvtan|fogalmazd (?:at|meg szebben)|atfogalmaz|atir|roviditsd|lektoral',
      String.raw`reformul|corrige[rz]?\b|raccourci|orthograph|reescrib|correg|ortograf|acorta`,
    ),
  ],
  [
    'data',
    any(
      String.raw`spreadsheet|excel\b|csv\b|pivot|pie chart|bar chart|charts?\b|histogram|statistic|dataset|data (?:set|analysis|table)|analy[sz](?:e|is|ing)\b|calculat|comput(?:e|ing)\b|average\b|median\b|standard deviation|percent(?:age)?\b|formulas?\b|regression|forecast|correlat|extrapolat|how many|how much .{0,60}\d|group (?:\w+ ){0,3}by\b|totals?\b|categori[sz]`,
      String.raw`tabell|kalkulation|diagramm|auswert|berechn|ausrechn|rechne\b|datenanalyse|datensatz|analysier|statistik|durchschnitt|mittelwert|prozent|formel|prognose|hochrechn|summier|kategorisier|gruppier|wie viele?\b`,
      'tablazat|(?:ki|meg)?szamol|szamits|kiszamit|adatelemz|elemez|elemzes|diagram|statisztik|atlag|szazalek|keplet',
      String.raw`calcul|tableau\b|tableur|analyse[rz]?\b|statistique|moyenne|graphique|pourcentage|hoja de calculo|datos\b|grafic|estadistic|promedio|porcentaje|analiz`,
    ),
  ],
  [
    'plan',
    any(
      String.raw`(?:make|create|draw up|write|need|draft|set up|give me) (?:\w+ ){0,3}(?:plan|schedule|agenda|road-?map|check-?list|itinerary|timeline|strategy)\b|plan (?:a|an|the|my|our|for)\b|planning\b|agenda\b|roadmap|schedule\b|itinerary|strategy\b|strateg|prioriti[sz]|brainstorm|ideas? for\b|pros and cons|trade-?offs?|decide\b|decision\b|compare\b|comparison\b|which (?:\w+ ){0,3}(?:should|would|is better)|should (?:i|we)\b|steps (?:to|for)\b|organi[sz]e\b|road ?map|recommend|suggest(?:ion)?s?\b|risks? (?:of|in|for)\b`,
      String.raw`plane?\b|planen|planung|ablaufplan|zeitplan|projektplan|fahrplan|tagesordnung|strategie|priorisier|brainstorm|ideen\b|vor-? und nachteile|abwagen|entscheid|vergleich|soll(?:te|ten)? (?:ich|wir)\b|checkliste|empfiehl|empfehl|vorschlag|vorschlage|schlag\w* .{0,40}\bvor\b|organisier|massnahmen`,
      String.raw`terv(?:et|ezd|ezz|ezes)?\b|utemez|napirend|strategia|dontes|dontsd|otlet|elonyok|hasonlitsd|javasol|ellenorzo ?lista|szervezd`,
      String.raw`planifi|planning\b|ordre du jour|strategie|idees? (?:pour|de)\b|avantages|decider|recommand|plan (?:de|para)\b|estrategia|ideas (?:para|de)\b|ventajas|decidir|recomiend`,
    ),
  ],
  [
    'draft',
    any(
      String.raw`(?:write|draft|compose|prepare|word|phrase|formulate|come up with|put together)\b|(?:create|make|generate|produce|need|give me) (?:\w+ ){0,4}(?:e-?mails?|mails?|letter|post|text|article|blog|speech|story|poem|haiku|report|proposal|slides?|presentation|slogan|headline|title|name|announcement|newsletter|invitation|description|survey|questions|template|caption|tweet|offer|manual|guide|faq)\b|reply to\b|answer to (?:this|the|a)\b|respond to\b|cover letter|job (?:ad|description|posting)|press release|out[- ]of[- ]office`,
      String.raw`schreib|verfass|entwurf|entwirf|entwerf|formulier|erstell|texte\b|antworte\b|antwort (?:auf|an)\b|anschreiben|stellenanzeige|pressemitteilung|einladung|abwesenheitsnotiz|rundmail`,
      String.raw`ir(?:d|j|jal|jon|junk|asd|na)\b|megir|fogalmaz|keszits|allits ossze|valaszolj|level(?:et)?\b|meghivo`,
      String.raw`ecri[sret]|redig|redact|repond[sre]|escrib|compon|prepara|responde\b`,
    ),
  ],
];

/** Words of programming. One of the first, or two of the second, are talk about code. */
export const CODE_WORDS = any(
  String.raw`python|javascript|typescript|java\b|kotlin|golang|rustc?\b|php\b|ruby\b|perl\b|matlab|c\+\+|c#|vba\b|html\b|css\b|sql\b|mysql|postgres|sqlite|mongodb|regex|regexp|regular expression|regularer? ausdruck|bash\b|powershell|shell script|cron(?:tab|job)?\b|docker|kubernetes|terraform|ansible|nginx|git\b|github|gitlab|npm\b|pip install|pytest|junit|unit[- ]?tests?|pandas|numpy|data ?frames?|django|flask|react\b|angular|node\.?js|fastapi|spring boot|\.net\b|api endpoint|rest api|graphql|json\b|yaml\b|xml\b|stack ?trace|traceback|exception\b|compiler|compile|refactor|debug|code\b|coding\b|codebase|source code|quellcode|programmcode|script\b|skript\b|makefile|dockerfile|algorithm|algorithmus|pull request|merge conflict|segfault|null ?pointer|undefined is not|syntax ?error|type ?error|kodot\b|kodom\b|forraskod|szkript|fuggvenyt\b`,
);

export const CODE_HINTS: readonly RegExp[] = [
  any(String.raw`functions?\b|funktion(?:en)?\b|fuggveny|fonction|funcion`),
  any(String.raw`methods?\b|methoden?\b|method ?name`),
  any(String.raw`class(?:es)?\b|klassen?\b|objects?\b`),
  any(String.raw`arrays?\b|lists?\b|dict(?:ionary|ionaries)?\b|tuples?\b|hash ?maps?\b|matrix\b`),
  any(String.raw`strings?\b|integers?\b|ints?\b|floats?\b|booleans?\b|none\b|null\b|bytes?\b`),
  any(String.raw`loops?\b|iterat|recursi|schleifen?\b|ciklus`),
  any(String.raw`variables?\b|parameters?\b|arguments?\b|variablen?\b|valtozo`),
  any(
    String.raw`returns?\b|print\b|import\b|parse|append|index(?:es)?\b|sort(?:s|ed|ing)?\b|cast\b`,
  ),
  any(
    String.raw`queries\b|query\b|database|datenbank|adatbazis|endpoint|api\b|backend|frontend|server\b`,
  ),
  any(String.raw`columns?\b|rows?\b|cols?\b|df\b`),
  any(String.raw`programm?(?:e|s)?\b|program(?:ming|mieren|ozz)|implement`),
];

/** Code itself, in the text as it was sent. Bounded repeats alone: hostile text must stay cheap. */
export const CODE_ITSELF =
  /```|~~~|^[ \t]{0,20}(?:def \w{1,60}\(|class \w{1,60}[:({]|(?:const|let|var) \w{1,60} ?=|(?:async )?function \w{0,60}\(|import \w|from \w{1,60} import |#include|public (?:static|class|void)|package \w|using \w|return\b.{0,80};|@\w{1,40}$|<\/?\w{1,20}>)|\b(?:select|delete)\b.{1,120}\bfrom \w|\b\w{1,60}_\w{1,60}\b.{0,3}[(=]|\b[a-zA-Z]\w{0,60}\(\)|\b\w{1,60}\(["'[]|[=!]==?[ '"]|=>|\{\s{0,20}\}/im;

/** The trace of a failure. */
export const ERROR_TRACE =
  /traceback \(most recent|^[ \t]{1,20}at [^\n(]{1,120}\([^\n)]{1,200}:\d|\b[A-Z]\w{0,40}(?:Error|Exception)\b\s{0,3}[:(]|^\s{0,20}File "[^"\n]{1,200}", line \d|\bsegmentation fault\b|\bcommand not found\b|\bfatal error\b|\berror [A-Z]{1,4}\d{3,5}\b|\bexit (?:code|status) [1-9]/im;

/** Something does not do what it should. */
export const FAULT = any(
  String.raw`errors?\b|exception|traceback|bugs?\b|buggy|debug|fix(?:es|ed|ing)?\b|broken|crash|fail(?:s|ed|ing|ure)?\b|doesn'?t work|does not work|not working|isn'?t working|won'?t (?:work|run|start|compile)|wrong\b|incorrect|why (?:is|does|do|am|are|isn'?t|doesn'?t|don'?t)\b|not (?:run|compil|return)|issue with|problem with|troubleshoot`,
  String.raw`fehler|ausnahme|funktioniert (?:\w+ ){0,2}nicht|geht (?:\w+ ){0,2}nicht|klappt (?:\w+ ){0,2}nicht|lauft (?:\w+ ){0,2}nicht|absturz|sturzt\b|kaputt|beheb|falsch|warum\b|wieso\b`,
  String.raw`hiba|hibat|nem mukodik|nem fut|elszall|javitsd|miert\b`,
  String.raw`erreur|ne (?:marche|fonctionne) pas|plante\b|bogue|pourquoi\b|fallo\b|no funciona|arregl|por que\b`,
);

/** A question about code that no code has to be written for. */
export const CODE_QUESTION = any(
  String.raw`explain\b|what (?:does|do|is|are)\b|what's\b|difference between\b|how (?:does|do|can|could|would|should|to)\b|is (?:there|it possible)\b|can (?:i|you tell|we)\b|when (?:should|would) (?:i|you|we) use\b|which\b`,
  String.raw`erklar|was (?:macht|ist|sind|bedeutet)\b|unterschied zwischen\b|wie (?:funktioniert|kann|mache?|geht|lasst|bekomme|finde)\b|gibt es\b|welche[rs]?\b`,
  String.raw`magyarazd|mit csinal\b|mi a kulonbseg\b|hogyan mukodik\b`,
  String.raw`expliqu|que fait\b|difference entre\b|explica|que hace\b|diferencia entre\b`,
);

/** Something is to be made: then it is no mere question. */
export const MAKE = any(
  String.raw`write|create|implement|generate|build|make\b|add\b|refactor|convert|give me (?:the )?code|schreib|erstell|implementier|bau\w*\b|fuge?\b|ird|irj|keszits|ecri|cree\b|escrib|crea\b`,
);
