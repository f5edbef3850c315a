import { oneOf } from './patterns.ts';

/** A person says, after an answer, that it does not do; folded text. */
const COMPLAINT = new RegExp(
  `\\b(?:${oneOf(String.raw`
    (?:that|this|it|which|answer|code|solution|output|result)(?:'s| is| was)? (?:still )?not (?:right|true|it)\b
    (?:that|this|it|which|answer|code|solution|output|result)(?:'s| is| was) (?:still )?(?:false|nonsense)
    (?:doesn'?t|does not|didn'?t|did not|don'?t|won'?t) (?:seem to )?(?:work|help|compile|run)\b
    (?:isn'?t|not) (?:working|correct|right|what)\b
    still (?:not|wrong|doesn|does not|getting|get|fails?|failing|broken|the same|no\b|incorrect|an? error)
    not what (?:i|we) (?:asked|meant|want|need)
    (?:i|we)(?: am|'m| are|'re)? (?:still |now )?(?:get|got|getting) (?:(?:an?|this|the|that|following|same) ){0,2}(?:\w+ )?errors?\b
    has no attribute\b|(?:is|are) not defined\b|wouldn'?t work|still (?!need|have|want|use)\w+s\b
    (?:is|are|was|were) not (?:very |any )?(?:good|helpful|useful|enough|achieved|errors?)\b
    made (?:that|this|it) up\b|^\W*(?:wrong|incorrect|falsch)\b
    you (?:forgot|missed|ignored|misunderstood|did not|didn'?t|made a mistake|are wrong|keep)
    (?:same|another) (?:error|problem|mistake)|wrong answer|(?:is|are|was) (?:wrong|incorrect)\b
    useless\b|terrible\b|that'?s not\b|no,? (?:i|that|this|not|it)\b|nonsense\b
    (?:das|es|dies|antwort|code) (?:ist|war) (?:so |leider |immer noch |aber )*(?:falsch|unsinn|unbrauchbar)
    (?:das|es|dies|antwort|code) (?:stimmt|ist|war) (?:so |leider |immer noch |aber )*nicht
    stimmt (?:so |leider )?nicht
    (?:funktioniert|geht|klappt|lauft|hilft) (?:so |leider |aber |immer noch |noch |mir )*nicht
    immer noch (?:nicht|falsch|der|die|das|ein)
    nicht das,? was ich|nicht,? was ich|du hast .{0,60}\b(?:vergessen|ubersehen|ignoriert|nicht)\b
    (?:das|so) (?:meinte ich|(?:habe?|hatte) ich) (?:\w+ )?nicht|(?:ausgedacht|erfunden)\b|bringt (?:mir )?nichts\b
    ich (?:bekomme|kriege|erhalte) (?:\w+ ){0,3}fehler|hat nicht (?:geklappt|funktioniert|geholfen)
    falsch verstanden|(?:gleiche|selbe)r? fehler|nein,? (?:das|ich|nicht|so)\b
    ez (?:nem jo|rossz|hibas|nem az)|nem (?:mukodik|jo\b|ezt kertem|erre gondoltam|segit)
    meg mindig (?:nem|rossz|hibas)|kihagytad|elfelejtetted|felreertett
    (?:ce n'est pas|c'est) (?:correct|faux|ce que)|ne (?:marche|fonctionne) (?:toujours )?pas
    tu as oublie|toujours (?:pas|la meme)
    (?:eso )?no (?:es correcto|funciona|es lo que)|esta mal\b|sigue sin|te olvidaste
  `)})`,
);

const REGRET = String.raw`(?:(?:i'm|i am|we're|im) (?:\w+ )?(?:sorry|afraid)|sorry|unfortunately|i apologi[sz]e|apologies|as an ai\b[^.]{0,60})[,.!:]?`;

/** An answer that declines; folded text from its beginning. */
const REFUSAL = new RegExp(
  `^\\W{0,5}(?:${oneOf(String.raw`
    ${REGRET}[^.]{0,60}\b(?:can'?t|cannot|can not|won'?t|unable|not able|not allowed|not permitted)\b
    ${REGRET}[^.]{0,60}\b(?:don'?t|do not) have access\b
    i (?:can'?t|cannot|can not|won'?t|am unable to|am not able to|must decline|have to decline)\b
    (?:es tut mir leid|tut mir leid|leider|entschuldigung)[^.]{0,80}\b(?:kann|darf|bin) ich\b[^.]{0,80}\bnicht\b
    (?:es tut mir leid|tut mir leid|leider|entschuldigung)[^.]{0,20}\bich (?:kann|darf|bin)\b[^.]{0,80}\bnicht\b
    (?:dabei|damit|das) kann ich (?:dir |ihnen )?(?:leider )?nicht\b
    (?:sajnalom|sajnos|elnezest)[^.]{0,80}\bnem (?:tudok|tudom|segithetek|all modomban)\b
    (?:je suis )?desole[^.]{0,60}\b(?:ne peux|ne puis)\b|lo siento[^.]{0,60}\bno puedo\b
  `)})`,
);

/** An answer that asks back and gives nothing; folded, short. */
const ASKS_BACK = new RegExp(
  oneOf(String.raw`
    (?:could|can|would) you (?:please )?(?:clarify|provide|specify|share|paste|give me more|tell me (?:more|which|what))\b
    not sure (?:what|which) you mean|please (?:provide|share|paste|clarify|specify)\b|more (?:context|details) (?:about|on|so)\b
    (?:kannst|konntest|konnten) (?:du|sie) (?:mir )?(?:bitte )?.{0,60}(?:genauer|nennen|schicken|mitteilen|prazisieren)
    bitte (?:schick|gib|nenne?|teile?|fuge?) (?:mir|uns|den|die|das|sie)\b|was (?:genau )?meinst du\b
  `),
);
const DELIVERS = /\b(?:here (?:is|are|'s)|here's|hier (?:ist|sind)|for example|zum beispiel)\b|```/;

/** Whether a later ask, folded, complains about the answer before it. */
export function isComplaint(folded: string): boolean {
  return COMPLAINT.test(folded);
}

/** Whether a folded answer declines and gives nothing instead: longer ones may begin with a regret and still help. */
export function isRefusal(folded: string): boolean {
  return folded.length <= REFUSAL_LIMIT && REFUSAL.test(folded);
}

/** Whether a folded answer asks back instead of giving anything. */
export function asksBack(folded: string): boolean {
  return folded.length <= ASKS_BACK_LIMIT && ASKS_BACK.test(folded) && !DELIVERS.test(folded);
}

const ASKS_BACK_LIMIT = 350;

/** Characters of the longest answer that is looked at for a refusal. */
export const REFUSAL_LIMIT = 600;
