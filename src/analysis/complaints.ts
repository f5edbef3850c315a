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
    you (?:forgot|missed|ignored|misunderstood|did not|didn'?t|made a mistake|are wrong|keep)
    (?:same|another) (?:error|problem|mistake)|wrong answer|(?:is|are|was) (?:wrong|incorrect)\b
    useless\b|terrible\b|that'?s not\b|no,? (?:i|that|this|not|it)\b|nonsense\b
    (?:das|es|dies|antwort|code) (?:ist|war) (?:so |leider |immer noch |aber )*(?:falsch|unsinn|unbrauchbar)
    (?:das|es|dies|antwort|code) (?:stimmt|ist|war) (?:so |leider |immer noch |aber )*nicht
    stimmt (?:so |leider )?nicht
    (?:funktioniert|geht|klappt|lauft|hilft) (?:so |leider |aber |immer noch |noch |mir )*nicht
    immer noch (?:nicht|falsch|der|die|das|ein)
    nicht das,? was ich|nicht,? was ich|du hast .{0,60}\b(?:vergessen|ubersehen|ignoriert|nicht)\b
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

/** Whether a later ask, folded, complains about the answer before it. */
export function isComplaint(folded: string): boolean {
  return COMPLAINT.test(folded);
}

/** Whether a folded answer declines and gives nothing instead: longer ones may begin with a regret and still help. */
export function isRefusal(folded: string): boolean {
  return folded.length <= REFUSAL_LIMIT && REFUSAL.test(folded);
}

/** Characters of the longest answer that is looked at for a refusal. */
export const REFUSAL_LIMIT = 600;
