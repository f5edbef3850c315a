import { wrapped } from './drafts.ts';
import { dialogue, type FollowUp, numbered, paragraphs, type Writer } from './script.ts';

/** The same sentence as it was dashed off, and as it should read. */
interface Polish {
  readonly rough: string;
  readonly fine: string;
}

const s = (rough: string, fine: string): Polish => ({ rough, fine });

const sentences: Record<'en' | 'de', readonly Polish[]> = {
  en: [
    s(
      'hi, as we talked on the phone yesterday i send you the informations about {product}.',
      'as discussed on the phone yesterday, please find the information about the {product} below.',
    ),
    s(
      'we where not able to sent the {part} because it is not there at the moment, it will come maybe {weekday}.',
      'The {part} is currently out of stock; we expect it on {weekday}.',
    ),
    s(
      'you have to pay untill {date} otherwise we can not guarantee nothing.',
      'Please transfer the amount by {date} so that we can guarantee the delivery.',
    ),
    s(
      'its really important that everybody which is involved reads this before monday!!',
      'Please make sure that everyone involved reads this before Monday.',
    ),
    s(
      'the meeting was very long and we did not really came to a result about {project}.',
      'The meeting ran long, and we have not reached a decision on {project} yet.',
    ),
    s(
      'i am writing you because of the reason that order {order} has a problem with the amount of pieces.',
      'I am writing to you about order {order}, because the quantity is not right.',
    ),
    s(
      '{colleague} did said that {team} should of informed us more earlier.',
      '{colleague} pointed out that {team} should have informed us earlier.',
    ),
    s(
      'in my opinion i think we should consider to maybe think about the price again.',
      'I suggest that we reconsider the price.',
    ),
    s(
      'due to the fact that the {system} was down we have lost alot of time.',
      'Because the {system} was down, we lost a lot of time.',
    ),
    s(
      'can you please do the needful and revert back asap?',
      'Could you please take care of it and let me know by {weekday}?',
    ),
    s(
      'the customer is angry since {3-9} days and he wants that we call him.',
      'The customer has been waiting for {3-9} days and would like a call.',
    ),
    s(
      'our {product} is the most unique on the market and has very many advantages.',
      'Our {product} stands out: {benefit}.',
    ),
    s(
      'i hope this mail finds you well and that you had a nice start into the week and so on.',
      'I hope you are well.',
    ),
    s(
      'attached you will find attached the invoice {invoice} as attachment.',
      'Invoice {invoice} is attached.',
    ),
    s(
      'we discussed about it already {2-5} times, at the end of the day nobody feels responsible.',
      'We have discussed it {2-5} times; what is missing is somebody who takes responsibility.',
    ),
  ],
  de: [
    s(
      'wie wir gestern am telefon besprochen hatten schicke ich ihnen hiermit die infos zu {product}.',
      'wie gestern am Telefon besprochen, erhalten Sie hier die Informationen zum Produkt {product}.',
    ),
    s(
      'leider konnten wir die ware nicht verschicken weil {part} momentan nicht da ist, kommt vielleicht {weekday}.',
      'Leider fehlt uns derzeit ein Teil ({part}); wir erwarten es am {weekday}.',
    ),
    s(
      'sie müssen bis {date} bezahlen sonst können wir für nichts garantieren!!',
      'Bitte überweisen Sie den Betrag bis zum {date}, damit wir die Lieferung zusagen können.',
    ),
    s(
      'das meeting hat sehr lange gedauert und ein ergebniss kam nicht wirklich raus.',
      'Die Besprechung war lang, eine Entscheidung gibt es noch nicht.',
    ),
    s(
      'ich schreibe ihnen auf grund der tatsache, dass bei {order} die menge falsch ist.',
      'ich schreibe Ihnen wegen der Bestellung {order}, bei der die Menge nicht stimmt.',
    ),
    s(
      'meiner meinung nach denke ich, dass man den preis eventuell nochmal überdenken könnte.',
      'Ich schlage vor, dass wir den Preis überdenken.',
    ),
    s(
      '{colleague} hat gemeint das uns {team} früher hätte bescheid geben müssen.',
      'Nach Ansicht von {colleague} hätten wir früher informiert werden müssen ({team}).',
    ),
    s(
      'der kunde ist seit {3-9} tagen sauer und will das wir ihn zurück rufen.',
      'Der Kunde wartet seit {3-9} Tagen und bittet um einen Rückruf.',
    ),
    s(
      'anbei finden sie im anhang die angehängte rechnung {invoice}.',
      'Die Rechnung {invoice} finden Sie im Anhang.',
    ),
    s(
      'wegen dem ausfall der software haben wir sehr viel zeit verloren gehabt.',
      'Durch den Ausfall der Software haben wir viel Zeit verloren.',
    ),
    s(
      'bitte um zeitnahe rückmeldung ob das so in ordnung geht.',
      'Bitte geben Sie mir bis {weekday} kurz Bescheid, ob das so in Ordnung ist.',
    ),
    s(
      'wir haben da jetzt schon {2-5} mal drüber geredet aber es fühlt sich keiner verantwortlich.',
      'Wir haben {2-5} Mal darüber gesprochen; es fehlt jemand, der die Verantwortung übernimmt.',
    ),
  ],
};

const asks = {
  en: [
    '[Correct|Proofread] this [please|] and make it sound professional:',
    'Please improve [the wording|my English|grammar and style]:',
    'Rewrite this [politely|more clearly|so that it does not sound rude]:',
    'Can you fix the mistakes? [Do not change the meaning.|Keep it simple.|]',
    'Polish this mail to {dealer}:',
  ],
  de: [
    'Bitte [korrigieren|Korrektur lesen] und professioneller formulieren:',
    'Kannst du [die Fehler verbessern|das höflicher formulieren]?',
    'Formuliere das bitte um, [es soll nicht so schroff klingen|klarer und kürzer]:',
    'Rechtschreibung und Stil bitte prüfen:',
  ],
};

const further = {
  changes: {
    en: ['What did you change?', 'Which mistakes were in there?', 'Can you list the changes?'],
    de: ['Was hast du geändert?', 'Welche Fehler waren drin?'],
  },
  looser: {
    en: ['A bit less formal, we know each other.', 'friendlier please'],
    de: ['Etwas lockerer, wir duzen uns.', 'freundlicher bitte'],
  },
};

const changes = {
  en: [
    'Spelling: "untill", "alot", capital letters at the start of sentences.',
    'Filler removed ("in my opinion I think", "due to the fact that").',
    'One sentence, one thought: long sentences were split.',
    'Dates and requests are now clear: who does what until when.',
    'Exclamation marks taken out; the request is just as clear without.',
    'Verb forms ("did said", "should of") corrected.',
    'The order: first the reason, then the request.',
  ],
  de: [
    'Groß- und Kleinschreibung sowie Kommas berichtigt.',
    '"das" und "dass" unterschieden.',
    'Füllwörter gestrichen ("auf Grund der Tatsache").',
    'Lange Sätze geteilt.',
    'Bitte und Termin stehen jetzt klar am Ende.',
    'Ausrufezeichen entfernt.',
    '"wegen" mit Genitiv.',
  ],
};

/** A text that was written in a hurry, and its better version. */
export const edit: Writer = (pen, turns) => {
  const { random } = pen;
  const chosen = random.sample(pen.in(sentences), random.int(2, 7));
  const told = chosen.map(({ rough, fine }) => pen.alike([rough, fine]));
  const named = pen.say('[{first}|Ms {customer}|{person}|all]');
  const fine = (hello: string) =>
    paragraphs(
      `${hello} ${named},`,
      told.map(([, line]) => line).join(' '),
      pen.say(
        pen.in({
          en: '[Best regards|Kind regards|Thank you]',
          de: '[Viele Grüße|Freundliche Grüße|Danke]',
        }),
      ),
    );
  const hello = pen.in({ en: ['Dear', 'Hello'], de: ['Guten Tag', 'Hallo'] });
  const followUps: FollowUp[] = [
    { ask: pen.in(further.changes), answer: () => numbered(pen.some(pen.in(changes), 3, 5)) },
    {
      ask: pen.in(further.looser),
      answer: () => wrapped(pen, fine(pen.in({ en: 'Hi', de: 'Hi' }))),
    },
  ];
  const first = {
    instruction: pen.one(pen.in(asks)),
    pasted: told.map(([line]) => line).join(' '),
    answer: () => wrapped(pen, fine(random.pick(hello))),
  };
  return {
    title: pen.one(
      pen.in({
        en: ['Mail polish {date}', 'Proofreading', 'Better wording for {dealer}', 'Grammar check'],
        de: ['Korrektur Mail', 'Formulierung {dealer}', 'Stil prüfen'],
      }),
    ),
    tags: random.sample(['writing', 'editing', 'email', 'communication'], 2),
    exchanges: dialogue(pen, turns, first, followUps),
  };
};
