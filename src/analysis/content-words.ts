import { wordsOf } from '../kernel/text.ts';

/** Letters that tell a word from others: what follows are endings, or further parts of a German compound. */
const TELLING = 6;
const SHORTEST = 3;

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Words that say nothing of what a text is about, folded: small words of English and German, and the words in which anything
 * may be asked for.
 */
const EMPTY: ReadonlySet<string> = new Set(
  [
    list(`
      a an am are as at be by do does did for from have has he if in into is it me my no not of on or our she so the then
      this that they us we what when where who why with you your der das und ist sind ein eine einen den dem des mit fur
      auf aus bei von zum zur ich du wir ihr sie mir mich uns im ins vom beim es
      az egy hogy nem kell ezt azt vagy mit mi meg irj le la les un une et est pour avec dans sur que qui vous nous je moi
      el los las una por para con como del esta este quiero puedes il lo gli per che di non het een van voor niet och att
      som til og
    `),
    list(`
      about above after again all also always and another any anybody anyone anything are around because been before
      being below best better between both but can cannot could did does doing done down each easy else even every exact
      example few find first following for from further get gets getting give given gives goes going good great had has
      have having hello help her here hers him his how however idea into its itself just keep kind know last later least
      let like little long look make makes making many may maybe mean might mine more most much must need needs new next
      nice not nothing now off okay once one only onto other our ours out over own part per perhaps please possible
      put question quick quite rather really right said same say says see seem set shall she should show simple since
      some somebody someone something still such sure take tell than thank thanks that the their them then there these
      they thing things think this those though through time too topic try trying turn two under unless until upon use
      used using very want wants was way ways well were what when where whether which while who whole whom whose why will
      wish with within without won work working works would write writing written yes yet you your yours yourself
      add answer answers ask change changes check come create explain fix generate improve include list problem provide
      reply result results start suggest text version words sentence sentences line lines short shorter longer different
      i'm i'd i'll i've it's that's there's what's don't doesn't didn't can't won't isn't aren't you're we're they're let's
    `),
    list(`
      aber alle allem allen aller alles also als andere anderen anderer anderes anders auch auf aus bei beim beispiel beste
      besten besser bin bis bist bitte brauche brauchen brauchst dabei dafur dagegen daher damit danach dann daran darauf
      daraus darf darin daruber darum das dass davon dazu dein deine deinen deiner dem den denen denn der deren des deshalb
      dessen die dies diese diesem diesen dieser dieses dir doch dort durch ein eine einem einen einer eines einfach einige
      einmal erst erste ersten erstelle erstellen etwas euch euer fall frage fragen fur ganz geben geht genau gerne gib
      gibt gut gute guten habe haben hallo hast hat hatte hatten hier hilf hilfe hin ich ihm ihn ihnen ihr ihre ihrem ihren
      ihrer immer ist jede jeden jeder jedes jemand jetzt kann kannst kein keine keinen klar konnen konnte konntest
      konnten kurz lang lange lass liste mache machen machst mal man mehr mein meine meinem meinen meiner mich mir mit
      mochte muss mussen nach nachste nachsten nein neu neue neuen nicht nichts noch nun nur ob oben oder ohne problem
      richtig sag sagen satz satze schon schreib schreibe schreiben sehr sein seine seinem seinen seiner selbst sich sie
      sind sinn so soll sollen sollte sollten sondern sonst text thema trotzdem uber uberhaupt und uns unser unsere
      unserem unseren unter version viel viele vielen vielleicht vom von vor wann war warum was weiter welche welchem
      welchen welcher welches wenn wer werde werden wie wieder wieso will wir wird wirklich wissen wohl wollen worte
      wortern worter wurde wurden wurdest zeig zeige ziemlich zu zum zur zwei zwischen zeile zeilen antwort
      erklar erklare kurzer langer machs gehts verbessere andere andern konkret formuliere formulier
    `),
  ].flat(),
);

/**
 * What a folded text is about: its words but for those that any text may hold, each by its first letters, so that `Lieferant`,
 * `Lieferanten` and `Lieferantenbrief` are one.
 */
export function contentWords(folded: string): Set<string> {
  const words = wordsOf(folded);
  return new Set(words.filter(isTelling).map(stem));
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !EMPTY.has(word);
}

/** Takes the endings of plurals and of cases off, and what follows the telling letters. */
function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?:'s|es|en|er|em|ed|s|e|n|y|ies)$/, '') : word;
  return bare.slice(0, TELLING);
}
