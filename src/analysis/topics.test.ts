import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import { topicStarts } from './topics.ts';

const LETTER = ['Write a letter to the bank about the lost card', 'Dear bank, I lost my card.'];
const BRIEF = ['Schreib einen Brief an die Bank wegen der Karte', 'Sehr geehrte Damen und Herren'];

/** Where another task begins when these are said in turn, so many minutes apart; questions at even places. */
function starts(texts: readonly string[], pause = 2): number[] {
  const said = texts.map((text, at) =>
    (at % 2 === 0 ? asked : answered)(text, Math.floor(at / 2) * pause),
  );
  return topicStarts(conversation(said).messages, 10);
}

describe('topicStarts', () => {
  it.each([
    'New topic: how do I freeze the first row in Excel?',
    'Something completely different: who pays for the bank holiday?',
    'Unrelated question, what is a letter of credit?',
    'By the way, which museums are open on Sunday?',
    'Translate the following minutes of Tuesday:',
    'Why does my Python script stop with a KeyError when the CSV has umlauts?',
  ])('cuts an English conversation at %j', (ask) => {
    expect(starts([...LETTER, ask, 'Well.'])).toEqual([2]);
  });

  it.each([
    'Themenwechsel: Wie fixiere ich in Excel eine Kopfzeile?',
    'Andere Frage: Wann beginnen im Sommer Schulferien?',
    'Übersetze folgende Notizen ins Ungarische:',
    'Berechne mir den Deckungsbeitrag je Artikel mit einer Excel-Formel',
  ])('cuts a German conversation at %j', (ask) => {
    expect(starts([...BRIEF, ask, 'Gut.'])).toEqual([2]);
  });

  it.each([
    'Make it shorter',
    'And now in German please',
    'Please mention the opening hours on Saturday',
    'The tone does not fit our company at all',
    'What did you change, and why?',
    'Can you translate that into French?',
    'Would the manager of my bank accept an apology?',
    'Another question: must my signature be under the letter?',
    'ok thanks',
    'continue',
    'Excel?',
    'Further examples from insurance companies?',
  ])('goes on at %j', (ask) => {
    expect(starts([...LETTER, ask, 'Well.'], 2)).toEqual([]);
  });

  it.each([
    'Das klingt mir zu förmlich',
    'Jetzt bitte auf Englisch',
    'Wie würdest du darauf antworten?',
    'Ergänze bitte noch die Öffnungszeiten am Samstag',
    'Der Ton passt nicht zu unserer Firma',
    'Muss ein Brief unterschrieben sein?',
  ])('geht weiter at %j', (ask) => {
    expect(starts([...BRIEF, ask, 'Gut.'])).toEqual([]);
  });

  it('takes a question of the same kind for a new one after a pause alone, of whatever length', () => {
    const more = [...LETTER, 'Invite Mrs Archer for lunch on Friday in Lyon, three sentences'];
    const same = [...LETTER, 'Draft an invitation for Mrs Archer, lunch on Friday in Lyon'];
    expect(starts(same, 9)).toEqual([]);
    for (const pause of [11, 12, 5_000]) {
      expect(starts(same, pause)).toEqual([2]);
      expect(starts(more, pause)).toEqual([2]);
    }
  });

  it('takes words that an answer spoke of for the same topic', () => {
    const ask = 'How long does a chargeback procedure take in Austria?';
    expect(starts([...LETTER, ask, 'Weeks.'], 11)).toEqual([2]);
    const known = [LETTER[0] ?? '', 'Ask for a chargeback; the procedure is known in Austria.'];
    expect(starts([...known, ask, 'Weeks.'], 11)).toEqual([]);
  });

  it('compares with the task at hand, not with those before', () => {
    const back = [...LETTER, 'New topic: soup recipes for sixty guests', 'Peel onions.'];
    expect(starts([...back, 'New topic: a letter to the bank', 'Dear bank'])).toEqual([2, 4]);
    expect(starts([...back, 'How many onions for sixty guests?', 'Twenty.'])).toEqual([2]);
  });

  it('cuts in another language after a pause alone, and where no word is in common', () => {
    const hungarian = ['Írj egy levelet a banknak az elveszett kártyáról', 'Tisztelt Bank!'];
    const ask = 'Hogyan számolom ki egy táblázatban az árrést hónapokra bontva?';
    expect(starts([...hungarian, ask, 'Így.'])).toEqual([]);
    expect(starts([...hungarian, ask, 'Így.'], 11)).toEqual([2]);
    expect(
      starts([...hungarian, 'Milyen hosszú legyen a levelem a banknak?', 'Rövid.'], 11),
    ).toEqual([]);
  });

  it('knows no pause where times are not known', () => {
    const [first, reply] = LETTER;
    const said = [
      asked(first ?? '', 0),
      answered(reply ?? '', 1),
      asked('Draft an invitation for Mrs Archer, lunch on Friday in Lyon', 90, {
        timeKnown: false,
      }),
    ];
    expect(topicStarts(conversation(said).messages, 10)).toEqual([]);
  });
});
