import { oneOf } from './patterns.ts';

/** Asks of no work in more than set phrases, folded: jokes, small questions to or about the assistant itself. */
const SMALL_TALK = new RegExp(
  oneOf(String.raw`
    ^(?:can you |could you |please )*(?:tell|give|know)\b.{0,30}\b(?:jokes?|riddles?)\b
    ^(?:kannst du |bitte )*(?:erzahl\w*|kennst)\b.{0,30}\b(?:witze?|ratsel)\b
    ^(?:mondj|meselj|raconte|cuenta\w*)\b.{0,30}\b(?:vicce\w*|blague|chiste)\b
    ^(?:are|do|did|have|would|will) you (?:\w+ ){0,2}(?:dream|sleep|eat|feelings?|love me|like me)\b
    ^are you (?:\w+ ){0,2}(?:human|alive|real|better|smarter|conscious|sentient|robot|happy|okay?|lonely)\b
    ^(?:traumst|schlafst|magst|hast) du (?:\w+ ){0,2}(?:gefuhle|mich|gern|gut|hunger|lust)\b
    ^(?:traumst|schlafst) du\b|^bist du (?:\w+ ){0,2}(?:\w*mensch|echt|bewusst\w*|besser|klug|schlau)\b
    ^(?:who|what) (?:are you|made you|created you|is your (?:name|favou?rite))\b
    ^(?:wer|was) (?:bist du|hat dich|ist dein(?:e)? (?:name|liebling))
    ^what (?:should|shall|can|could|do) (?:i|we) (?:have|eat|cook|make) (?:\w+ ){0,2}(?:lunch|dinner|breakfast|today|tonight)\b
    ^was soll(?:en)? (?:ich|wir) (?:\w+ ){0,2}(?:essen|kochen)\b|^was gibt es (?:\w+ ){0,2}zu essen\b
    ^who (?:will|is going to) win\b|^wer (?:wird|gewinnt) .{0,30}(?:weltmeister|meister|wm|em|bundesliga)\b
    ^is it (?:\w+ )?(?:friday|weekend|monday)\b
    ^ist (?:es )?(?:schon |endlich )*(?:freitag|wochenende|feierabend)\b
  `),
);

/** Whether a folded ask is small talk and nothing else. Longer ones are taken for work. */
export function isSmallTalk(folded: string): boolean {
  return folded.length <= 120 && SMALL_TALK.test(folded);
}
