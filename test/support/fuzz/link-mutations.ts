import type { Random } from '../../../src/demo/random.ts';
import { answer, ask, NINE } from '../openwebui-document.ts';
import { anyMessage, containerOf, type Draft, idsOf, objectsOf } from './draft.ts';
import { type Loose, loosened, Members } from './loose.ts';
import { ODD_NAMES, ODD_VALUES } from './odd-values.ts';

/** What goes wrong with how messages hang together. */
export const LINKS: Readonly<Record<string, (draft: Draft, random: Random) => void>> = {
  'parents in a circle': (draft, random) => {
    const ids = idsOf(draft);
    const messages = objectsOf(draft);
    const some = messages.slice(0, random.int(1, messages.length));
    for (const [at, message] of some.entries())
      message.set('parentId', ids[(at + 1) % some.length] ?? null);
  },

  'a message is its own parent': (draft, random) => {
    const message = anyMessage(draft, random);
    message?.set('parentId', message.get('id') ?? null);
  },

  'parents of others': (draft, random) => {
    const ids: Loose[] = [...idsOf(draft), null, 'nobody', ''];
    for (const message of objectsOf(draft))
      if (random.chance(0.4)) message.set('parentId', random.pick(ids));
  },

  'no message says its parent': (draft, random) => {
    const value = random.pick<Loose | undefined>([undefined, null, '', 'nobody']);
    for (const message of objectsOf(draft)) {
      if (value === undefined) message.drop('parentId');
      else message.set('parentId', value);
    }
  },

  'children of others': (draft, random) => {
    const ids = idsOf(draft);
    for (const message of objectsOf(draft))
      if (random.chance(0.5)) message.set('childrenIds', random.sample(ids, random.int(0, 4)));
  },

  'children of every kind': (draft, random) => {
    const list = Array.from({ length: random.int(0, 9) }, () => random.pick(ODD_VALUES));
    anyMessage(draft, random)?.set('childrenIds', [...list, ...idsOf(draft)]);
  },

  'the message shown last is none': (draft, random) => {
    const { document } = draft;
    const history = document instanceof Members ? document.get('history') : null;
    if (history instanceof Members)
      history.set(
        'currentId',
        random.chance(0.5) ? random.pick(ODD_VALUES) : (idsOf(draft)[0] ?? ''),
      );
  },

  'ids of another kind': (draft, random) =>
    renamed(draft, random, (at) =>
      random.pick([`${at}`, `${at}e0`, `-${at}`, ' ', 'x'.repeat(300 + at)]),
    ),

  'ids that mean something': (draft, random) =>
    renamed(draft, random, (at) => ODD_NAMES[(at + random.int(0, 3)) % ODD_NAMES.length] ?? ''),

  'ids that differ in what cannot be kept': (draft, random) =>
    renamed(draft, random, (at) => ['\ud800', '\ud801', '\udc00', 'a\0', 'a\ufffd'][at % 5] ?? ''),

  'roles of another kind': (draft, random) => {
    const role = random.pick<Loose>(['assistant', 'user', 'system', 'tool', 'User', '', null, 7]);
    for (const message of objectsOf(draft)) if (random.chance(0.5)) message.set('role', role);
  },

  'many that answer one question': (draft, random) => {
    const count = random.chance(0.02) ? 5_000 : random.int(10, 200);
    const above = idsOf(draft)[0] ?? null;
    add(draft, count, (at) => answer(`sibling-${at}`, above, `Answer ${at}`, { modelIdx: at % 9 }));
  },

  'a long chain': (draft, random) => {
    const count = random.chance(0.03) ? 2_000 : random.int(10, 200);
    add(draft, count, (at) => {
      const above = at === 0 ? null : `link-${at - 1}`;
      const timestamp = NINE + at;
      return at % 2 === 0
        ? ask(`link-${at}`, above, `Question ${at}`, { timestamp })
        : answer(`link-${at}`, above, `Answer ${at}`, { timestamp });
    });
  },

  'many that hang nowhere': (draft, random) => {
    const isAsk = random.chance(0.5);
    add(draft, random.int(10, 300), (at) =>
      isAsk || at % 2 === 0
        ? ask(`loose-${at}`, null, `Q ${at}`)
        : answer(`loose-${at}`, 'gone', `A ${at}`),
    );
  },

  'a message is lost': (draft, random) => {
    const container = containerOf(draft);
    const list: unknown[] = container instanceof Members ? container.entries : (container ?? []);
    if (list.length > 0) list.splice(random.int(0, list.length - 1), 1);
  },

  'answers that say nothing': (draft, random) => {
    for (const message of objectsOf(draft)) {
      if (message.get('role') !== 'assistant' || random.chance(0.4)) continue;
      for (const name of ['model', 'done', 'usage', 'output', 'error']) message.drop(name);
      message.set('content', '');
      if (random.chance(0.5)) message.drop('role');
    }
  },
};

/** Gives some messages other ids, where they are kept and where they are named. */
function renamed(draft: Draft, random: Random, nameOf: (at: number) => string): void {
  const container = containerOf(draft);
  const names = new Map(idsOf(draft).map((id, at) => [id, random.chance(0.7) ? nameOf(at) : id]));
  if (container instanceof Members)
    for (const entry of container.entries) entry[0] = names.get(entry[0]) ?? entry[0];
  for (const message of objectsOf(draft)) {
    for (const field of ['id', 'parentId']) {
      const name = message.get(field);
      if (typeof name === 'string') message.set(field, names.get(name) ?? name);
    }
  }
}

function add(draft: Draft, count: number, make: (at: number) => { readonly id: string }): void {
  const container = containerOf(draft);
  if (container === null) return;
  for (let at = 0; at < count; at += 1) {
    const message = make(at);
    const stored = loosened(message);
    if (container instanceof Members) container.entries.push([message.id, stored]);
    else container.push(stored);
  }
}
