import type { TaskClass } from './facts.ts';
import { oneOf } from './patterns.ts';

/*
 * What an ask is known by, in English, German, Hungarian, French and Spanish: patterns over folded text (lower case,
 * without accents).
 */

/** Matches at the beginning of a word; an open end takes every ending. */
export const any = (lines: string): RegExp => new RegExp(`\\b(?:${oneOf(lines)})`);

const LANGUAGES = oneOf(`
  english|german|french|spanish|italian|hungarian|dutch|polish|portuguese|chinese|japanese|russian
  turkish|czech|ukrainian|romanian|englisch|deutsch|franzosisch|spanisch|italienisch|ungarisch
  niederlandisch|polnisch|portugiesisch|russisch|turkisch|tschechisch|rumanisch|ukrainisch|angolra
  nemetre|magyarra|franciara|spanyolra|olaszra|anglais|allemand|francais|espagnol|italien|ingles
  aleman|frances|espanol|italiano
`);

/** The kinds of work without code, in the order in which they are tried: the first that matches is the class. */
export const CLASS_PATTERNS: readonly (readonly [TaskClass, RegExp])[] = [
  [
    'learn',
    any(String.raw`
      teach me\b|(?:want|would like|i'd like|trying|help me) (?:to )?learn\b
      help me (?:to )?understand\b|i want to understand\b
      i (?:don'?t|do not) (?:really |quite |fully )?understand (?!why|what|how|this|that|these|the|your|it\b)\w
      ich verstehe (?!(?:das|es|dies\w*|nicht|warum|wie|was|den|deine?\w*|diese\w*)\b)[^.?!]{1,40} nicht\b
      quiz me\b|tutor me\b|eli5\b|homework\b
      (?:study|studying|revise|cram)(?:ing)? for (?:an?|my|the|our) (?:\w+ )?(?:exam|test|class|quiz)\b
      for my (?:exam|class)\b
      explain .{0,80}\b(?:like|as if) (?:i|i'm|im|to a)\b
      explain .{0,80}\b(?:simply|in (?:plain|simple) words|to a beginner)\b
      out of curiosity\b|just curious\b|fun facts?\b
      give me an? (?:short )?introduction (?:to|into)\b|(?:learn|understand) the basics\b
      bringe? (?:mir|uns) .{0,60}\bbei\b|lehre mich\b|beibringen\b
      gib mir eine (?:kurze )?einfuhrung
      (?:mochte|will|wurde gern\w*) .{0,60}\b(?:lernen|verstehen)\b|lernen fur\b|hausaufgabe
      klausur|prufungsvorbereitung
      erklar\w* .{0,80}\b(?:einfach|wie einem|fur anfanger|fur laien|fur dummies)
      aus (?:reiner )?neugier|interessehalber|nur aus interesse|frage? mich ab\b
      tanits\b|(?:meg)?tanulni\b|hazi feladat|vizsgara\b|kivancsisagbol
      magyarazd el .{0,60}\b(?:egyszeruen|kezdo|gyerek)
      apprends[- ]moi|je (?:veux|voudrais) (?:apprendre|comprendre)\b|par curiosite\b
      ensename\b|quiero (?:aprender|entender)\b|por curiosidad\b
    `),
  ],
  [
    'translate',
    any(String.raw`
      (?:re)?translat(?:e|ed|ing|ion)
      how (?:do|would) (?:you|i|we) say\b.{0,80}\bin (?:${LANGUAGES})
      (?:in|into|to) (?:${LANGUAGES})(?: please)?[.!:]?$
      ^(?:now )?(?:in |into )?(?:${LANGUAGES})(?: version)? please\b
      ubersetz|wie sagt man\b|^(?:und |jetzt |bitte )*(?:auf|ins) (?:${LANGUAGES})
      (?:auf|ins|in) (?:${LANGUAGES})e?(?: bitte)?[.!:]?$
      (?:le|at)?fordit|ford(?:its|itsd)|tradui[sret]|traduc|traduz
    `),
  ],
  [
    'summarise',
    any(String.raw`
      summar(?:y|i[sz]e|i[sz]ing|ies)|tl;?dr\b|condense\b|boil .{0,40}\bdown\b
      (?:the|list|extract|what are) (?:\w+ ){0,2}(?:key|main) (?:points|takeaways|messages)\b
      sum up\b|the gist\b
      ^what (?:are|were) the (?:\w+ )?(?:decisions|open questions|action items|conclusions|outcomes)\b
      ^(?:was sind|welche sind) die (?:\w+ )?(?:entscheidungen|beschlusse|offenen fragen|ergebnisse)
      zusammenfass|zusammengefasst|fasse?\b.{0,120}\bzusammen\b|kernaussag|kernpunkt
      wichtigst\w* punkte|kurzfassung
      osszefogla|foglal(?:d|ja|jad)\b|kivonat|lenyeg
      resume[rz]?\b (?:ce|cet|cette|le|la|les|moi|este|esta|el|los|las)\b|resumez|resumen\b
      resum(?:e|ir)\b (?:el|la|los|las|este|esta)\b|en resume\b|synthese|points cles\b
      puntos clave\b
    `),
  ],
  [
    'edit',
    any(String.raw`
      proof-?read|(?:fix|correct) (?:the|any|all|my) (?:\w+ )?(?:mistakes|wording|language)
      re-?write|re-?phras|re-?word|paraphras|shorten|polish\b|spell(?:ing|check| check)|grammar
      typos?\b|copy-?edit
      (?:correct|improve|edit|revise|fix|check|tighten|smooth|simplify|clean up) (?:\w+ ){0,3}(?:text|wording|style|tone|mail|e-?mail|letter|paragraph|sentence|draft|english|german|language|message|note|cv|answer|post)
      make (?:it|this|that|the (?:text|mail|e-?mail|letter)) (?:\w+ ){0,2}(?:shorter|longer|friendlier|clearer|simpler|formal|polite|professional|nicer|better|crisper)
      (?:more|less) (?:formal|polite|friendly|professional)\b|sounds? (?:more|less|better|friendl)
      korrigier|korrektur|umformulier|formulier\w* [^.,;:!?]{0,60}\bum\b(?:\W*$|[.,;:!?]| (?:und|bitte|auf|in|so|damit)\b)|schreib\w* [^.,;:!?]{0,60}\bum\b(?:\W*$|[.,;:!?]| (?:und|bitte|auf|in|so|damit)\b)
      rechtschreib|grammatik|lektorier|tippfehler|fehler .{0,20}(?:verbesser|korrig|ausbesser|berichtig)
      (?:kurz|kurze|kurzer|freundlicher|formlicher|hoflicher|professioneller|sachlicher|verstandlicher|klarer)\b.{0,40}\b(?:machen|formulier|fassen|schreib)
      mache?\b.{0,60}\b(?:kurzer|freundlicher|formeller|hoflicher|klarer|verstandlicher|sachlicher)
      kurz(?:e|en)? .{0,20}\btext
      verbesser\w* .{0,40}\b(?:text|stil|mail|formulierung|satz|brief|absatz)|uberarbeit
      (?:ki)?javits|helyesiras|nyelvtan|fogalmazd (?:at|meg szebben)|atfogalmaz|atir|roviditsd
      lektoral
      reformul|corrige[rz]?\b|raccourci|orthograph|reescrib|correg|ortograf|acorta
    `),
  ],
  [
    'lookup',
    any(String.raw`
      (?:keyboard )?shortcuts? (?:for|to)\b|tastenkurzel|tastenkombination
      ^how (?:do|can) (?:i|you|we) (?:freeze|hide|print|open|close|turn|switch|enable|disable|reset|log)\b
      ^(?:what (?:is|are|does|do|was|were|would be)(?! the (?:\w+ )?(?:steps|risks|pros|advantages|options))|what (?:did|has|have|year|time|should (?:i|we) know)|who (?:is|was|are)|when (?:is|was|did|does|do)|where (?:is|are|can|do)|is (?:it|there|the|a)|are there|does (?:the|an?|it)|how (?:many|much|long|old|far|high|big|does|do (?:i|you) (?:spell|pronounce|say)))\b
      ^(?:was (?:ist|sind|bedeutet|heisst|kostet|muss ich .{0,30}wissen)(?! die (?:\w+ )?(?:schritte|risiken|vorteile|vor-))|wer (?:ist|war|sind)|wann\b|wo (?:ist|sind|finde)|wie (?:viele?|hoch|lang\w*|alt|gross|weit|heisst|schreibt man|funktioniert)|schreibt man|gibt es|ist (?:es|das)|darf (?:ich|man))\b
      ^(?:mi(?:k)? az?\b|mit jelent|ki (?:az|volt)|mikor|hol (?:van|talal)|hany|mennyi|hogyan mukodik)
      ^(?:qu'est-ce que|que signifie|qui est|quand|ou est|combien|que es|que significa|quien es|cuando|donde|cuant)
    `),
  ],
  [
    'plan',
    any(String.raw`
      (?:make|create|draw up|write|need|draft|set up|give me) (?:\w+ ){0,3}(?:plan|schedule|agenda|road-?map|check-?list|itinerary|timeline|strategy)\b
      plan (?:a|an|the|my|our|for)\b|planning\b|agenda\b|roadmap|schedule\b|itinerary|strateg
      prioriti[sz]|brainstorm|ideas? for\b|pros and cons|trade-?offs?|decide\b|decision\b
      compare\b|comparison\b|^should (?:i|we)\b|which .{0,60}\bshould (?:i|we)\b
      what should (?:i|we) do\b|(?:what|which|the) (?:steps|risks)\b|organi[sz]e\b|recommend
      suggest(?:ion)?s?\b
      (?:einen|den|mach\w*) (?:\w+ )?plan\b|plane (?:mir|uns|eine?|die|den|das)\b|planen|planung
      ablaufplan|zeitplan|projektplan|fahrplan|tagesordnung|strategie|priorisier|brainstorm
      ideen\b|vor-? und nachteile|abwagen|entscheid|vergleich|soll(?:te|ten)? (?:ich|wir)\b
      checkliste|empfiehl|empfehl|vorschlag|schlag\w* .{0,40}\bvor\b|organisier|massnahmen
      (?:welche|die) (?:schritte|risiken)\b
      terv(?:et|ezd|ezz|ezes)?\b|utemez|napirend|strategia|dontes|dontsd|otlet|elonyok|hasonlitsd
      javasol|ellenorzo ?lista|szervezd
      planifi|planning\b|ordre du jour|idees? (?:pour|de)\b|avantages|decider|recommand
      plan (?:de|para)\b|estrategia|ideas (?:para|de)\b|ventajas|decidir|recomiend
    `),
  ],
  [
    'data',
    any(String.raw`
      spreadsheet (?:with|for|that|to)\b|pivot|(?:pie|bar|line) charts?\b
      charts? (?:of|for|from|with)\b|histogram|statistic|data ?sets?\b|analy[sz](?:e|ing)\b
      analysis of\b|calculat|compute\b|average\b|median\b|standard deviation|formulas?\b|vlookup
      xlookup|countif|sumif|regression|forecast|correlat|extrapolat
      (?:column|cell|sheet|excel)\b.{0,80}\b(?:sum|total|look ?up|split|add up|count|formula|percent)
      (?:sum|total|count|add up|split)\b.{0,60}\b(?:column|cell|sheet|rows)|ranking of\b
      categori[sz]e\b|percentages?\b|\bin percent\b|deviation\b|working days\b|\bin excel\b|in google sheets
      tabelle|kalkulation|diagramm|auswert|berechn|ausrechn|rechne\b|datenanalyse|datensatz
      analysier|statistik|durchschnitt|mittelwert|formel\b|sverweis|prognose|hochrechn|summier
      kategorisier|gruppier|zelle\b|spalte\b|\bin prozent\b|abweichung|arbeitstage|\bin excel\b
      tablazat|(?:ki|meg)?szamol|szamits|kiszamit|adatelemz|elemez|elemzes|diagram|statisztik
      atlag|szazalek|keplet
      calcul|tableau\b|tableur|analyse[rz]?\b|statistique|moyenne|graphique|pourcentage
      hoja de calculo|datos\b|grafic|estadistic|promedio|porcentaje|analiz
    `),
  ],
  [
    'draft',
    any(String.raw`
      (?:write|draft|compose|prepare|formulate|come up with|put together)\b|turn .{0,80}\binto\b
      (?:word|phrase) (?:this|it|a|an|the)\b
      (?:create|make|generate|produce|need|give me) (?:\w+ ){0,4}(?:e-?mails?|mails?|letter|post|text|article|blog|speech|story|poem|haiku|report|proposal|slides?|presentation|slogan|headline|title|name|announcement|newsletter|invitation|description|survey|questions|template|caption|tweet|offer|quote|teaser|ads?|banner|bio|pitch|statement|memo|manual|guide|faq|reply|response|answer)\b
      ^(?:an? |the )?(?:caption|teaser|headline|slogan|tagline|quote|ad|banner|bio|memo|invitation|announcement) (?:for|about|to|on)\b
      how (?:would|should|could|do|can) (?:you|i|we) (?:best )?(?:answer|reply|respond|phrase|word|put)\b
      what (?:should|could|do|can) i (?:answer|reply|respond|write (?:back|to))\b
      (?:reply|respond|answer|response)\b.{0,40}\b(?:to|this|mail|e-?mail|message|letter|customer|below)\b
      cover letter|job (?:ad|description|posting)|press release|out[- ]of[- ]office
      product (?:text|description)|newsletter|blog post
      schreib|verfass|entwurf|entwirf|entwerf|formulier|ausformulier|erstell|texte\b|antworte\b
      (?:wie|was) (?:wurdest|wurden|soll\w*|kann|konnte) (?:du|sie|ich|wir|ihr|man) .{0,40}(?:antworten|schreiben|formulieren|reagieren)\b
      antwort (?:auf|an|bitte)\b|beantwort|anschreiben|stellenanzeige|pressemitteilung|einladung
      abwesenheitsnotiz|rundmail|beschreibung fur\b|produktbeschreibung|beitrag (?:uber|zu|fur)\b
      ir(?:d|j|jal|jon|junk|asd|na)\b|megir|fogalmaz|keszits|allits ossze|valaszolj|level(?:et)?\b
      meghivo
      ecri[sret]|redig|redact|repond[sre]|escrib|compon|prepara|responde\b
    `),
  ],
];
