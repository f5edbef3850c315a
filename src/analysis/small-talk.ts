/** Asks of no work in more than set phrases, folded: jokes, small questions to or about the assistant itself. */
const SMALL_TALK = new RegExp(
  [
    String.raw`^(?:can you |could you |please |kannst du |bitte )*(?:tell|give|know|erzahl\w*|kennst|mondj|meselj|raconte|cuenta\w*)\b.{0,30}\b(?:jokes?|riddle|witze?|ratsel|vicce\w*|blague|chiste)\b`,
    String.raw`^(?:are|do|did|have|would|will) you (?:\w+ ){0,2}(?:dream|sleep|human|alive|real|better|smarter|conscious|sentient|robot|feelings?|happy|love me|like me|ok|okay|there|lonely|eat)\b`,
    String.raw`^(?:bist|traumst|schlafst|magst|hast) du (?:\w+ ){0,2}(?:\w*mensch|echt|gefuhle|bewusst\w*|mich|gern|gut|besser|klug|schlau|glucklich|mude|hunger|lust)\b`,
    String.raw`^(?:who|what) (?:are you|made you|created you|is your (?:name|favou?rite))\b`,
    '^(?:wer|was) (?:bist du|hat dich|ist dein(?:e)? (?:name|liebling))',
    String.raw`^is it (?:\w+ )?(?:friday|weekend|monday)\b`,
    String.raw`^ist (?:es )?(?:schon |endlich )*(?:freitag|wochenende|feierabend)\b`,
  ].join('|'),
);

/** Whether a folded ask is small talk and nothing else. Longer ones are taken for work. */
export function isSmallTalk(folded: string): boolean {
  return folded.length <= 120 && SMALL_TALK.test(folded);
}
