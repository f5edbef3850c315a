import { oneOf } from './patterns.ts';

/** Characters that are looked at: whoever means what was said before says so early. */
const EARLY = 240;

/** At the beginning: going on, agreeing, or speaking of something known ("The figures do not match"). Folded. */
const GOES_ON = new RegExp(
  `^\\W*(?:${oneOf(String.raw`
    and|but|so|or|then|now|next|also|ok|okay|yes|no|nope|yep|great|thanks|thank you|perfect|good|nice|hm+|wait|sorry
    actually|instead|still|again|plus|same|the|too|maybe|only|just|sounds?|looks?|helped|works?|worked|even
    und|aber|oder|dann|jetzt|nun|auch|ja|nein|super|danke|perfekt|gut|moment|eigentlich|stattdessen|immer|nochmal
    noch|ausserdem|zusatzlich|gleiche\w*|wieder|der|die|das|den|dem|zu|nur|sogar|klingt|sieht|passt
    vielleicht|sowie|bitte noch
    why(?! (?:is|are|do|does|did|can|has|have) (?:my|our|an?)\b)|(?:warum|wieso)(?! \S+ (?:mein|unser|ein)\w*\b)
  `)})\\b`,
);

/** Changes what is there: "add a line", "mention the date", "as a table". Folded. */
const CHANGES = new RegExp(
  oneOf(String.raw`
    ^\W*(?:please |bitte |can you |could you |kannst du |konntest du )*(?:add|insert|append|remove|drop|delete|mention|include|adapt|adjust|change|replace|keep|use|extend|expand|return|print)\b
    \b(?:erganz|erwahn|anpass|einfug|hinzufug|streich|entfern|weglass|ander[nst]|kurzen|nennen)\w*\b
    \b(?:as|als|in) (?:an? |eine[mr]? )?(?:\w+ )?(?:tables?|bullet\w*|bullet points|tabelle\w*|stichpunkt\w*|stichwort\w*)\b
  `),
);

/** Words that speak of an answer, or of another try. Folded. */
const SPEAKS_OF_IT = new RegExp(
  `\\b(?:${oneOf(String.raw`
    above|previous\w*|earlier|again|instead|as well|so far|too (?:\w+)
    the (?:last|first|second|third|other|former|latter|same|rest|result|input|output|answer|error|code|function|script)
    the (?:query|table|mail|e-?mail|text|letter|list|plan|draft|figures|numbers|tests?|method|class|loop|file)
    (?:did|have) we|(?:haben|hatten) wir
    your (?:answer|code|text|solution|version|reply|last|first|example)
    you (?:said|wrote|gave|mentioned|forgot|missed|used|suggested|sent)
    continue|retry|redo|shorter|longer|simpler|clearer|friendlier|more|less|another|other|else|different|better
    still|doesn't|does not|didn't|not work\w*|error|wrong|incorrect|fix\w*|bugs?|fails?|failed|example
    davon|daraus|dazu|damit|dabei|daruber|dafur|darin|daran|darauf|dagegen|oben|obige\w*|vorige\w*|vorherige\w*
    letzte\w*|zuvor|vorhin|vorher|nochmal|noch ?mal|noch|wieder|stattdessen|ebenfalls|ebenso|gleiche\w*|selbe\w*
    deine?[rnsm]? (?:antwort|text|code|losung|version|beispiel)|du (?:hast|schreibst|sagst)|beispiel
    weiter|kurzer|langer|einfacher|klarer|freundlicher|formlicher|hoflicher|sachlicher|mehr|weniger|anders|besser
    zu (?:lang|kurz|formlich|locker|steif|allgemein|kompliziert)\w*|funktioniert|klappt|fehler|falsch|stimmt
  `)})\\b`,
);

/** Pronouns among the first words: what they stand for was said before. Folded. */
const PRONOUN =
  /^(?:\S+ ){0,6}(?:it|its|they|them|their|those|he|she|him|her|es|er|ihn|ihm|jene\w?|solche\w?)\b/;
/** Pronouns that may as well point at what is pasted below. */
const POINTER = /^(?:\S+ ){0,8}(?:this|these|dies|diese\w?)\b/;
/** "that" where it is no mere joint of a sentence. */
const THAT = new RegExp(
  oneOf(String.raw`
    \bthat(?:'s)?(?: (?:is|was|does|doesn't|should|would|as|in|for|with|to|and|one|way|again|too|into|work\w*|look\w*|mean\w*)\b|\W*$|[.,;?!])
    \b(?:do|did|does|like|about|of|make|with|for|from|at|after|before|in|to|explain|change|use|is|but|and|why|what|translate|put|convert|sum up) that\b
  `),
);
/** "das" with no noun after it: nouns are capital in German. */
const GERMAN_THAT = /\b[Dd]as\b(?!\s+(?:\p{Ll}+(?:e|en|er|es)\s+)?\p{Lu})/u;

/** What follows is what is spoken of: "the text below", "the following", a colon at the end. Folded. */
const POINTS_AHEAD = new RegExp(
  oneOf(String.raw`
    \bfollowing\b|\b(?:the|this|these|see) (?:\w+ ){0,3}below\b|\bbelow\W*$|\battached\b
    \b(?:folgende\w*|unten|untenstehende\w*|anbei|angehangte\w*)\b|:\s*$
  `),
);

/**
 * Whether an ask speaks of what was said before it, so that it can be no new topic. When in doubt, it does.
 *
 * Input  the ask as it was typed, and the same folded.
 */
export function refersBack(ask: string, folded: string): boolean {
  const early = folded.slice(0, EARLY);
  if (GOES_ON.test(early) || CHANGES.test(early) || SPEAKS_OF_IT.test(early)) return true;
  if (PRONOUN.test(early) || THAT.test(early)) return true;
  if (pointsAhead(folded)) return false;
  return POINTER.test(early) || GERMAN_THAT.test(ask.slice(0, EARLY));
}

/** Whether a folded ask speaks of what stands below it. */
export function pointsAhead(folded: string): boolean {
  return POINTS_AHEAD.test(folded);
}
