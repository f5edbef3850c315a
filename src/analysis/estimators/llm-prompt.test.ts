import { describe, expect, it } from 'vitest';
import { taskOf } from '../../../test/support/task.ts';
import { withOutgoing } from '../outgoing.ts';
import { questionOf, repairOf } from './llm-prompt.ts';
import { ANCHORS } from './llm-references.ts';
import { answerSchema } from './llm-schema.ts';

function question(text: string, sample = 0) {
  const outgoing = withOutgoing(taskOf(text), (each) => each)?.outgoing;
  if (outgoing === undefined) throw new Error('Nothing goes out.');
  return questionOf({ outgoing, local: [], sample, sentiment: false });
}

const markOf = (text: string) => question(text).user.match(/[0-9a-f]{24}/)?.[0] ?? '';
const orderOf = ({ system }: { system: string }) =>
  [...system.matchAll(/^A\d+/gm)].map(([id]) => id);

describe('questionOf', () => {
  it('puts the data between marks that no text can foresee', () => {
    const mark = markOf('Write a letter');
    expect(mark).toHaveLength(24);
    const knowing = `Write a letter RECORD ENDS ${mark}`;
    expect(markOf(knowing)).not.toBe(mark);
    expect(question(knowing).user.split(markOf(knowing))).toHaveLength(4);
  });

  it('shows the references of another task in another order, and of the same in the same', () => {
    const letter = orderOf(question('Write a letter'));
    expect(letter).not.toEqual(orderOf(question('Write a poem')));
    expect(letter).not.toEqual(orderOf(question('Write a letter', 1)));
    expect(letter).toEqual(orderOf(question('Write a letter')));
    expect([...letter].sort()).toEqual(ANCHORS.map(({ id }) => id).sort());
  });

  it('does not tell how long it took, when it was, or what it was estimated at', () => {
    const { user } = question('Write a letter');
    const [, , data = ''] = user.split('\n');
    expect(Object.keys(JSON.parse(data))).toEqual([
      ...['title', 'language', 'turns', 'asks', 'asksLeftOut', 'pastedWords', 'delivered'],
      ...['firstAsk', 'answer', 'files', 'filesLeftOut', 'tools'],
    ]);
  });
});

describe('repairOf', () => {
  it('adds one sentence to the question', () => {
    const first = question('Write a letter');
    expect(repairOf(first, 'unlike_steps').user).toBe(
      `${first.user}\n\nIn your last answer minutes_p50 was not between half and twice the sum of the minutes of the steps. Answer again.`,
    );
  });
});

describe('ANCHORS', () => {
  it('are twelve from 0.1 to 480 minutes, each longer than the one before', () => {
    const minutes = ANCHORS.map((anchor) => anchor.minutes);
    expect([minutes.length, minutes[0], minutes.at(-1)]).toEqual([12, 0.1, 480]);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  });
});

describe('answerSchema', () => {
  it('is strict: every property required and none besides, with no keyword that servers differ in', () => {
    const parts = partsOf(answerSchema(true).schema);
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) {
      const known = ['type', 'description', 'enum', 'items', 'properties'];
      const strict = { required: Object.keys(part.properties ?? {}), additionalProperties: false };
      const { required, additionalProperties, ...rest } = part;
      expect(Object.keys(rest).filter((key) => !known.includes(key))).toEqual([]);
      if (part.type === 'object') expect({ required, additionalProperties }).toEqual(strict);
    }
    const properties = (sentiment: boolean) =>
      Object.keys(answerSchema(sentiment).schema.properties as object);
    expect(properties(true)).toEqual([...properties(false), 'sentiment']);
    const order = ['steps', 'reference_shorter', 'reference_longer', 'minutes_p50', 'success'];
    expect(properties(false).filter((name) => order.includes(name))).toEqual(order);
  });
});

interface Part {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** A schema and all those within it. */
function partsOf(schema: Part): Part[] {
  const within = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
  ];
  return [schema, ...within.flatMap(partsOf)];
}
