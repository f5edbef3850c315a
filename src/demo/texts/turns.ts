/** What people say besides asking for something, and what assistants say to it. */
type Lines = Record<'en' | 'de', readonly string[]>;

export const thanks: Lines = {
  en: [
    'Thanks!',
    'thank you',
    'Perfect, thanks.',
    'great, thx',
    'Thank you so much!',
    'Thanks, that helps',
    'ok thanks',
    'Super, thank you',
    'Great, exactly what I needed.',
    'perfect',
    'Thanks a lot :)',
  ],
  de: [
    'Danke!',
    'Vielen Dank',
    'Perfekt, danke.',
    'super danke',
    'Danke dir!',
    'Passt, danke',
    'ok danke',
    'Top, vielen Dank!',
    'perfekt',
    'Besten Dank :)',
  ],
};

export const welcome: Lines = {
  en: [
    "You're welcome!",
    'Glad I could help.',
    'Happy to help. Good luck with it!',
    "You're welcome! Let me know if anything else comes up.",
    'Any time.',
    'My pleasure!',
  ],
  de: [
    'Gerne!',
    'Gern geschehen.',
    'Freut mich, wenn es hilft.',
    'Gerne, melde dich einfach wieder.',
    'Jederzeit!',
  ],
};

export const complaints: Lines = {
  en: [
    "That's not what I asked.",
    'No, that is wrong.',
    'You did not answer my question.',
    'This is not correct, please check again.',
    "That's not what I meant. [I need it for {dealer}, not for customers.|Keep to the facts I gave you.|Please read my message again.]",
    'wrong, try again',
    'That does not help me. [Be more specific.|It is too general.]',
    'You made that up. [Only use what is in the text.|]',
  ],
  de: [
    'Das war nicht meine Frage.',
    'Nein, das stimmt nicht.',
    'Das ist falsch, bitte noch einmal prüfen.',
    'So meinte ich das nicht. [Es geht um {dealer}.|Bitte halte dich an meine Angaben.]',
    'Das hilft mir nicht weiter, zu allgemein.',
    'falsch, nochmal',
  ],
};

export const apologies: Lines = {
  en: [
    'You are right, I misread that. ',
    'Sorry about that. ',
    'Thanks for pointing it out. ',
    'Apologies, here is another attempt. ',
    'I see what you mean now. ',
  ],
  de: [
    'Du hast recht, das habe ich falsch verstanden. ',
    'Entschuldigung. ',
    'Danke für den Hinweis. ',
    'Neuer Versuch: ',
  ],
};

/** Short pushes that are not a question of their own. */
export const nudges: Lines = {
  en: ['continue', 'go on', 'please continue', 'again please', 'try again', 'more'],
  de: ['weiter', 'bitte fortfahren', 'mach weiter', 'nochmal bitte', 'mehr'],
};

export const errorTexts: readonly string[] = [
  'Uh-oh! There was an issue with the response.\nRate limit reached, please try again in {4-58}s.',
  '429: Too Many Requests',
  'Connection reset by peer',
  'The model `{model}` is currently overloaded. Please try again later.',
  "400: This model's maximum context length is 32768 tokens. However, your messages resulted in {33000-61000} tokens.",
  'Server Connection Error',
  'Network Problem',
];

/** Comments of people who gave a thumb. */
export const praise: readonly string[] = [
  '',
  '',
  '',
  'spot on',
  'saved me an hour',
  'good tone',
  'exactly right',
  'sehr gut',
  'clear and short',
];
export const blame: readonly string[] = [
  '',
  '',
  'too long',
  'made up a number',
  'did not follow my instructions',
  'wrong language',
  'zu allgemein',
  'code does not run',
  'ignored the table',
];
export const praiseReasons: readonly string[] = [
  'accurate_information',
  'followed_instructions_perfectly',
  'showcased_creativity',
  'positive_attitude',
  'attention_to_detail',
  'thorough_explanation',
];
export const blameReasons: readonly string[] = [
  'dont_like_the_style',
  'too_verbose',
  'not_helpful',
  'not_factually_correct',
  'didnt_fully_follow_instructions',
  'refused_when_it_shouldnt_have',
  'being_lazy',
];

/** What a reasoning model says to itself. */
export const thoughts: readonly string[] = [
  'The person wants [a text that can be sent as it is|a short answer|something they can copy].',
  'I should keep the names and numbers exactly as given.',
  'Two things are unclear: who it goes to, and until when. I will make the most likely assumption and say so.',
  'Let me check the figures again. {12-90} plus {12-90}... fine.',
  'A table would be easier to read here.',
  'Tone: friendly, no jargon, nothing that we cannot keep.',
  'The error comes from the line before the one that is named.',
  'Better to give one good version than three mediocre ones.',
  'Is there anything in the text about the date? Yes: {date}.',
];

/** A question asked in haste, before it is edited and sent again. */
export const hasty: Lines = {
  en: [
    'need help with this:',
    'can you do this',
    'Write something about this',
    '{product}, you know what to do',
    'hi, please help me with the {part}',
    'do it again for {dealer}',
  ],
  de: [
    'brauche hilfe hiermit:',
    'kannst du das machen',
    'schreib was dazu',
    'bitte hilf mir mit {product}',
  ],
};
