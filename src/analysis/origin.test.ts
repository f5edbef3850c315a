import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, NINE_O_CLOCK } from '../../test/support/conversations.ts';
import { identityOf, inheritedFrom, markedIn, olderThanAccount, type Relative } from './origin.ts';

/** Ids as Open WebUI makes them, long enough to be one of their kind. */
const id = (of: string) => `${of}-0000-4000-8000-000000000000`;

const said = [
  asked('What is the capital of France?', 0, { id: id('ask') }),
  answered('Paris.', 1, { id: id('answer') }),
];
const original = conversation(said, { id: 'original', documentId: 'original' });

/** A conversation as its relatives are known, made of itself. */
function relativeOf(of: typeof original, over: Partial<Relative> = {}): Relative {
  const { documentId, marks, branchFingerprint } = identityOf(of);
  return {
    conversationId: of.id,
    documentId,
    marks,
    branchFingerprint,
    copiedFrom: of.copiedFrom?.conversationId ?? null,
    person: of.userId,
    firstSeenAt: '2026-03-02T00:00:00.000Z',
    rowCreatedAt: '2026-03-02T09:00:00.000Z',
    accountExisted: null,
    lastMessageAt: null,
    ...over,
  };
}

/** What each of two conversations has from the other. */
function shared(a: Relative, b: Relative) {
  const own = (of: Relative, other: Relative) => [...inheritedFrom(original, of, [other])];
  return [own(a, b), own(b, a)];
}

const all = original.messages.map((message) => message.id);

describe('inheritedFrom', () => {
  it('gives a message to the conversation in which its document was born, whatever the clocks say', () => {
    const copy = { ...original, id: 'a-smaller-id', userId: 'importer' };
    const early = {
      rowCreatedAt: '2020-01-01T00:00:00.000Z',
      firstSeenAt: '2020-01-01T00:00:00.000Z',
    };
    expect(shared(relativeOf(original), relativeOf(copy, early))).toEqual([[], all]);
  });

  it('leaves a copy what was sent in it, also within the second of the copying', () => {
    const more = asked('And of Italy?', 0, { id: id('own') });
    const copy = conversation([...said, more], { id: 'copy', documentId: 'original' });
    const inherited = inheritedFrom(copy, relativeOf(copy), [relativeOf(original)]);
    expect(copy.messages.filter((message) => !inherited.has(message.id))).toHaveLength(1);
  });

  it('prefers what does not say that it is a copy', () => {
    const plain = { ...original, documentId: null };
    const clone = {
      ...plain,
      id: 'clone',
      copiedFrom: { conversationId: 'original', branchPointId: null },
    };
    const early = { firstSeenAt: '2020-01-01T00:00:00.000Z' };
    expect(shared(relativeOf(plain), relativeOf(clone, early))).toEqual([[], all]);
  });

  const one = { ...original, id: 'one', documentId: 'gone' };
  const other = { ...one, id: 'other', userId: 'somebody else' };

  it('of copies of a conversation that is gone prefers the one that was known first, then the older row', () => {
    const known = { firstSeenAt: '2026-03-01T00:00:00.000Z' };
    const old = { rowCreatedAt: '2026-03-01T00:00:00.000Z' };
    expect(shared(relativeOf(one), relativeOf(other, known))).toEqual([all, []]);
    expect(shared(relativeOf(one, old), relativeOf(other))).toEqual([[], all]);
    expect(shared(relativeOf(one, old), relativeOf(other, known))).toEqual([all, []]);
  });

  it('prefers an owner who had an account when it began', () => {
    const earlier = { rowCreatedAt: '2020-01-01T00:00:00.000Z', accountExisted: false };
    expect(shared(relativeOf(one, { accountExisted: true }), relativeOf(other, earlier))).toEqual([
      [],
      all,
    ]);
  });

  it('gives to neither what two people have alike, and to one what one person has twice', () => {
    expect(shared(relativeOf(one), relativeOf(other))).toEqual([all, all]);
    expect(shared(relativeOf(one), relativeOf({ ...other, userId: one.userId }))).toEqual([
      [],
      all,
    ]);
  });

  it('of copies of one person prefers the fullest', () => {
    const fork = relativeOf({ ...one, messages: one.messages.slice(0, 1) });
    const whole = relativeOf({ ...other, userId: one.userId });
    expect(shared(fork, whole)).toEqual([all, []]);
  });

  it('takes an equal document alone for no copy', () => {
    const own = conversation([asked('Something else', 5, { id: id('else') })], {
      id: 'same-document',
      documentId: 'original',
    });
    expect(inheritedFrom(own, relativeOf(own), [relativeOf(original)]).size).toBe(0);
  });

  it('tells messages apart that are numbered from one', () => {
    const numbered = (text: string, over: object) =>
      conversation([asked(text, 0, { id: '1' })], { documentId: 'client', ...over });
    const first = numbered('Translate this', { id: 'first' });
    const second = numbered('Sum up that', { id: 'second' });
    expect(inheritedFrom(second, relativeOf(second), [relativeOf(first)]).size).toBe(0);
    const copy = numbered('Translate this', { id: 'third' });
    const old = { rowCreatedAt: '2026-03-01T00:00:00.000Z' };
    expect(inheritedFrom(copy, relativeOf(copy), [relativeOf(first, old)]).size).toBe(1);
  });

  it('knows a copy with other ids by what was said and when', () => {
    const remade = conversation(
      said.map((each) => ({ ...each, id: id(`new-${each.role}`) })),
      { id: 'remade', documentId: null, userId: 'importer' },
    );
    expect(inheritedFrom(remade, relativeOf(remade), [relativeOf(original)]).size).toBe(2);
  });

  it('takes what is no newer for a copy of one that was analysed before marks were kept', () => {
    const legacy = { marks: null, documentId: null, lastMessageAt: '2026-03-02T09:00:30.000Z' };
    const copy = { ...original, id: 'copy' };
    const me = relativeOf(copy, { branchFingerprint: 'gone on', copiedFrom: 'original' });
    const inherited = inheritedFrom(copy, me, [relativeOf(original, legacy)]);
    expect([...inherited]).toEqual([id('ask')]);
  });

  it('lets each message belong to one of any number of relatives of one person, and to no more', () => {
    const instant = fc.constantFrom('2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z');
    const relative = fc.record({
      documentId: fc.constantFrom('c0', 'gone', null),
      copiedFrom: fc.constantFrom('c0', null),
      firstSeenAt: instant,
      rowCreatedAt: fc.option(instant),
      accountExisted: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(fc.array(relative, { minLength: 1, maxLength: 5 }), (family) => {
        const members = family.map((over, at) =>
          relativeOf({ ...original, id: `c${at}` }, { ...over, conversationId: `c${at}` }),
        );
        const owners = members.filter((each) => inheritedFrom(original, each, members).size === 0);
        expect(owners).toHaveLength(1);
      }),
    );
  });
});

describe('identityOf', () => {
  it('says nothing of a branch without times that anybody might have said', () => {
    const hello = conversation([asked('hi', 0, { timeKnown: false })]);
    expect(identityOf(hello)).toMatchObject({ branchFingerprint: null, rootMark: null });
  });

  it('says nothing of a branch whose messages are numbered and that names no document', () => {
    const numbered = [asked('Translate this', 0, { id: '1' })];
    const of = (documentId: string | null) => conversation(numbered, { documentId });
    expect(identityOf(of(null)).branchFingerprint).toBeNull();
    expect(identityOf(of('document')).branchFingerprint).not.toBeNull();
  });

  it('does not depend on what was asked after the first message', () => {
    const more = conversation([...said, asked('And of Italy?', 3, { id: id('more') })]);
    expect(identityOf(more).rootMark).toBe(identityOf(original).rootMark);
  });
});

describe('olderThanAccount', () => {
  it('gives what was said more than a day before the account was made', () => {
    const hours = (count: number) => NINE_O_CLOCK + count * 3_600_000;
    expect([...olderThanAccount(original, hours(48))]).toEqual(all);
    expect([...olderThanAccount(original, hours(23))]).toEqual([]);
    expect([...olderThanAccount(original, null)]).toEqual([]);
  });
});

it('markedIn gives the messages that marks are of', () => {
  const { marks } = identityOf(original);
  const copy = conversation([...said, asked('More', 5, { id: id('more') })]);
  expect([...markedIn(copy, marks)]).toEqual(all);
});
