/**
 * Phrases a whole turn may consist of: folded (lower case, no accents), in English, German, Hungarian, French and Spanish.
 * A turn is of a kind when nothing but phrases of that kind is in it: "ok, thanks a lot!" is, "ok, now in French" is not.
 */
const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );

/** It has been settled: whatever follows is outside timing, material and outcome. */
export const ACKNOWLEDGEMENTS = list(`
  thanks, thank you, thank u, thx, ty, tysm, cheers, many thanks, thanks again, thank you again, a lot, a bunch,
  so much,
  very much, for your help, for the help, for that, for this, for all, much appreciated, appreciated, appreciate it,
  i appreciate it, great, good, nice, cool, super, perfect, excellent, awesome, amazing, wonderful, brilliant,
  fantastic,
  lovely, very good, very nice, well done, good job, great job, great work, nice work, great answer, good answer,
  ok, okay, k, alright, all right, fine, got it, i got it, understood, i see, makes sense, that makes sense, noted,
  that works, it works, works, it works now, that worked, it worked, works now, works great, works perfectly,
  working now,
  that helps, that helped, very helpful, this is helpful, helpful, that is helpful, that's helpful, that's great,
  that is great, that's perfect, that is perfect, this is great, this is perfect, that's it, that is it, that is all,
  that's all, that's what i needed, that's exactly what i needed, that is exactly what i needed, exactly,
  exactly what i needed, what i needed, problem solved, solved, done,
  you are the best, you're the best, love it, i love it, lol, haha, wow, bye, goodbye, good bye, see you, good night,
  have a nice day, have a good day, have a great day, you too, my friend,
  danke, dankeschon, danke schon, danke dir, danke sehr, vielen dank, besten dank, herzlichen dank, tausend dank,
  merci,
  schonen dank, fur die hilfe, fur deine hilfe, fur ihre hilfe, dir, ihnen, sehr, toll, prima, klasse, spitze,
  perfekt,
  wunderbar, ausgezeichnet, hervorragend, gut, sehr gut, alles gut, alles klar, klar, passt, das passt, passt so,
  verstanden, verstehe, ich verstehe, in ordnung, genau, genau so, das hilft, das hilft mir, hat geholfen,
  das hat geholfen, sehr hilfreich, hilfreich, funktioniert, es funktioniert, das funktioniert, jetzt geht es,
  hat funktioniert, das hat funktioniert, das war's, das wars, das ist alles, erledigt, tschuss, auf wiedersehen,
  bis bald, schonen tag, schonen tag noch, gute nacht, mega, geil, cool danke,
  koszi, kosz, koszonom, koszonom szepen, nagyon koszonom, koszonjuk, koszi szepen, halas koszonet,
  koszonom a segitseget,
  a segitseget, szuper, remek, nagyszeru, tokeletes, jo, nagyon jo, rendben, oke, ertem, vilagos, ez segitett,
  mukodik,
  szepen, kituno, zsir, viszlat, jo ejszakat, szep napot, sokat segitettel, ennyi,
  merci beaucoup, merci bien, parfait, super merci, d'accord, tres bien, c'est parfait, genial, top, compris,
  ca marche,
  au revoir, bonne journee, excellente reponse,
  gracias, muchas gracias, mil gracias, perfecto, genial gracias, muy bien, vale, de acuerdo, entendido, funciona,
  excelente, adios, buen dia, muy amable, estupendo
`);

/** Nothing is asked for: greetings, tests of whether anybody is there, questions about the assistant itself. */
export const SMALL_TALK = list(`
  hi, hello, hey, hiya, yo, hallo, hello there, hi there, hey there, there, good morning, good afternoon,
  good evening,
  morning, greetings, how are you, how are you doing, how are you today, how is it going, how's it going, what's up,
  whats up, sup, are you there, anyone there, anybody there, is anybody there, who are you, what are you,
  what is your name,
  what's your name, what can you do, are you human, are you real, are you a robot, are you a bot, are you chatgpt,
  nice to meet you, test, testing, tests, this is a test, just a test, just testing, a test, only a test,
  test message,
  hello world, hallo welt, ping, pong, foo, foobar, bla, blah, one two three, 1 2 3, first test, my first test,
  quick test, short test, are you online, are you awake, do you understand me, can you read this,
  what model are you, which model are you, ping, test 1, test 2, does this work, does it work, is this working, is it working, are you working,
  do you work, 123, 1234, asdf, qwerty, tell me a joke, another joke, one more joke, another one, joke,
  tell me another joke, make me laugh, can you hear me, i am bored, i'm bored, im bored, i am tired, i'm tired, today,
  guten morgen, guten tag, guten abend, moin, servus, gruss gott, na, wie geht es dir, wie geht's, wie gehts,
  wie geht es ihnen, wie geht's dir, bist du da, ist da jemand, wer bist du, was bist du, was kannst du,
  wie heisst du,
  bist du ein mensch, nur ein test, das ist ein test, dies ist ein test, testnachricht, ein test, erster test, mein erster test, kleiner test, kurzer test, bist du online,
  bist du wach, horst du mich, verstehst du mich, kannst du das lesen, welches modell bist du, was kannst du alles,
  lauft das, klappt das, geht das, funktioniert das,
  funktionierst du, erzahl mir einen witz,
  erzahle mir einen witz, erzahl einen witz, noch einen witz, noch einer, ein witz, witz, mir ist langweilig,
  szia, sziasztok, hello szia, jo reggelt, jo napot, jo estet, udv, hogy vagy, mi ujsag, ki vagy, mit tudsz, itt vagy,
  teszt, ez egy teszt, csak teszt, proba, mondj egy viccet, meselj egy viccet,
  salut, bonjour, bonsoir, coucou, comment ca va, ca va, qui es tu, raconte moi une blague, essai,
  hola, buenos dias, buenas tardes, buenas noches, que tal, como estas, quien eres, cuentame un chiste, prueba
`);

/** More of the same answer. */
export const CONTINUATIONS = list(`
  continue, go on, please continue, continue please, keep going, carry on, more, more please, next, yes,
  yes please, yep,
  yeah, sure, please do, please, do it, go ahead, proceed, yes continue, and then, finish, finish it,
  weiter, mach weiter, bitte weiter, weiter so, fortfahren, weitermachen, bitte fortfahren, mehr, ja, ja bitte, bitte,
  gerne, ja gerne, mach das, nachster, nachste,
  folytasd, tovabb, meg, igen, kerlek, igen kerlek, mehet, johet,
  continue s'il te plait, continue stp, vas y, encore, oui, oui s'il te plait, suite, la suite,
  continua, sigue, mas, si, si por favor, por favor, adelante
`);

/** The same once more, because the answer did not do. */
export const RETRIES = list(`
  again, try again, please try again, retry, once more, redo, redo it, do it again, repeat, one more time, regenerate,
  another try, try once more, please retry, wrong,
  nochmal, noch mal, noch einmal, versuch es nochmal, versuche es erneut, versuch es noch einmal, erneut, wiederhole,
  nochmal bitte, bitte nochmal, bitte noch einmal, falsch,
  ujra, megint, probald ujra, meg egyszer,
  reessaie, recommence, encore une fois,
  otra vez, de nuevo, intenta de nuevo, intentalo de nuevo, repite
`);

/** Words that a phrase of any list begins with: a turn that begins otherwise is none of them. */
const STARTS: ReadonlySet<string> = new Set(
  [ACKNOWLEDGEMENTS, SMALL_TALK, CONTINUATIONS, RETRIES].flatMap((phrases) =>
    [...phrases].map((phrase) => phrase.split(' ', 1).join()),
  ),
);

/** Words of the longest phrase that is tried. */
const LONGEST = 6;

/** Whether words, in order, are phrases of these lists and nothing else; false of none. */
export function madeOf(
  words: readonly string[],
  ...lists: readonly ReadonlySet<string>[]
): boolean {
  if (!STARTS.has(words[0] ?? '')) return false;
  // Where a phrase may begin; longer and shorter ones may both lead to the end.
  const reached = new Set([0]);
  for (let from = 0; from < words.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const phrase = words.slice(from, to).join(' ');
      if (lists.some((each) => each.has(phrase))) reached.add(to);
    }
  }
  return reached.has(words.length);
}
