import type { Random } from '../../../src/demo/random.ts';
import { anyMessage, anySpot, type Draft, messagesOf, objectsOf } from './draft.ts';
import { LINKS } from './link-mutations.ts';
import { copyOf, Members, Raw, spotsIn } from './loose.ts';
import { DEEP, HOSTILE_UNITS, ODD_COUNTS, ODD_NAMES, ODD_TIMES, ODD_VALUES } from './odd-values.ts';
import { ROWS } from './row-mutations.ts';
import { TEXTS } from './text-mutations.ts';

/** One thing that goes wrong with a chat; nothing where it has no place for it. */
export type Mutation = (draft: Draft, random: Random) => void;

const FIELDS = [
  ...['id', 'parentId', 'childrenIds', 'role', 'content', 'timestamp', 'model', 'modelIdx'],
  ...['modelName', 'models', 'done', 'usage', 'info', 'error', 'output', 'files', 'sources'],
  ...['statusHistory', 'annotation', 'merged', 'user_id', 'user', 'meta', 'selectedModelId'],
];

const VALUES: Readonly<Record<string, Mutation>> = {
  'a field is dropped': (draft, random) => anySpot(draft, random)?.drop(),

  'a field is of another kind': (draft, random) =>
    anySpot(draft, random)?.put(random.pick(ODD_VALUES)),

  'a known field of a message holds anything': (draft, random) =>
    anyMessage(draft, random)?.set(random.pick(FIELDS), random.pick(ODD_VALUES)),

  'every message has the same odd field': (draft, random) => {
    const [name, value] = [random.pick(FIELDS), random.pick(ODD_VALUES)];
    for (const message of objectsOf(draft)) message.set(name, value);
  },

  'a field has a name of its own kind': (draft, random) => {
    const place = anySpot(draft, random)?.value;
    const members = place instanceof Members ? place : anyMessage(draft, random);
    members?.entries.push([random.pick(ODD_NAMES), random.pick(ODD_VALUES)]);
  },

  'a field is there twice': (draft, random) => {
    const message = anyMessage(draft, random);
    const entry = message && message.entries.length > 0 ? random.pick(message.entries) : null;
    if (message && entry) message.entries.push([entry[0], random.pick(ODD_VALUES)]);
  },

  'a message is no message': (draft, random) => {
    const all = messagesOf(draft);
    if (all.length > 0) random.pick(all).put(random.pick(ODD_VALUES));
  },

  'the document or its history is something else': (draft, random) => {
    const { document } = draft;
    if (!(document instanceof Members) || random.chance(0.2))
      draft.document = random.pick(ODD_VALUES);
    else
      document.set(
        random.pick(['history', 'messages', 'title', 'timestamp', 'id', 'meta']),
        random.pick(ODD_VALUES),
      );
  },

  'an array is an object, or an object an array': (draft, random) => {
    const spot = anySpot(draft, random);
    if (spot?.value instanceof Members) spot.put(spot.value.entries.map(([, value]) => value));
    else if (Array.isArray(spot?.value))
      spot.put(new Members(spot.value.map((value, at) => [`${at}`, value])));
    else spot?.put([spot.value]);
  },

  'nested ten thousand deep': (draft, random) => {
    const deep = random.pick(DEEP);
    const spot = random.chance(0.5) ? anySpot(draft, random) : null;
    if (spot === null) anyMessage(draft, random)?.set(random.pick(FIELDS), deep);
    else spot.put(deep);
  },

  'a number beyond numbers': (draft, random) =>
    anySpot(draft, random)?.put(
      new Raw(random.pick(['NaN', 'Infinity', '-Infinity', '1e400', '-1e400'])),
    ),

  'times of any kind': (draft, random) => {
    const all = objectsOf(draft);
    const some = random.chance(0.5) ? all : random.sample(all, 1);
    for (const message of some) message.set('timestamp', random.pick(ODD_TIMES));
  },

  'all at the same time': (draft, random) => {
    const time = random.pick(ODD_TIMES);
    for (const message of objectsOf(draft)) message.set('timestamp', time);
  },

  'counts of tokens beyond what there is': (draft, random) => {
    const message = anyMessage(draft, random);
    const usage = message?.get('usage');
    const record = usage instanceof Members ? (copyOf(usage) as Members) : new Members();
    const names = [...record.entries.map(([name]) => name), ...COUNTS];
    for (let left = random.int(1, 4); left > 0; left -= 1)
      record.set(random.pick(names), random.pick(ODD_COUNTS));
    message?.set(random.pick(['usage', 'usage', 'info']), record);
  },

  'parts of content of any kind': (draft, random) => {
    const parts = Array.from({ length: random.int(0, 6) }, () => random.pick(ODD_VALUES));
    anyMessage(draft, random)?.set(
      random.pick(['content', 'output', 'files', 'statusHistory']),
      parts,
    );
  },

  'a hostile text': (draft, random) => {
    const unit = random.pick(HOSTILE_UNITS);
    const text = `${sometimes(random)}${unit.repeat(random.int(1, Math.ceil(20_000 / unit.length)))}`;
    anyMessage(draft, random)?.set('content', text);
  },

  'hostile texts in a row': (draft, random) => {
    const units = Array.from({ length: 6 }, () =>
      random.pick(HOSTILE_UNITS).repeat(random.int(1, 400)),
    );
    anyMessage(draft, random)?.set('content', units.join(random.pick(['', ' ', '\n'])));
  },

  'the fields stand in another order': (draft) => {
    for (const { value } of messagesOf(draft))
      if (value instanceof Members) value.entries.reverse();
    if (draft.document instanceof Members) draft.document.entries.reverse();
  },

  'something is there many times': (draft, random) => {
    const spot = anySpot(draft, random);
    if (spot === null || spotsIn(spot.value).length > 20) return;
    const { value } = spot;
    spot.put(Array.from({ length: random.int(2, 300) }, () => copyOf(value)));
  },
};

const COUNTS = [
  ...[
    'prompt_tokens',
    'completion_tokens',
    'total_tokens',
    'input_tokens',
    'output_tokens',
    'cost',
  ],
  ...['prompt_eval_count', 'eval_count', 'eval_duration', 'prompt_eval_duration', 'total_duration'],
  ...[
    'load_duration',
    'cost_in_usd_ticks',
    'cache_read_input_tokens',
    'predicted_n',
    'predicted_ms',
  ],
];

function sometimes(random: Random): string {
  return random.chance(0.5) ? 'Please correct this: ' : '';
}

/** Everything that may go wrong, by its name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...VALUES,
  ...LINKS,
  ...TEXTS,
  ...ROWS,
};
