import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectWith } from './llm-json.ts';

const keys = ['a', 'b'];
const wanted = { a: 1, b: '}" {' };
const json = JSON.stringify(wanted);

describe('objectWith', () => {
  it.each([
    ['alone', json],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['after prose with a brace and a quote', `So {well} it's "like { this: ${json} Done.`],
    ['in a list', `[${json}]`],
    ['twice the same', `${json}\n${json}`],
    ['within another object', `{"answer": ${json}}`],
    ['among objects of another form', `{"a": 3} ${json} {"c": {}}`],
    ['after thoughts', `<think>maybe {"a": 9, "b": 9}</think>${json}`],
    ['spread over lines', JSON.stringify(wanted, null, 2)],
    ['with keys besides', `{"z": [1], ${json.slice(1)}`],
  ])('finds it %s', (_, text) => {
    expect(objectWith(keys, text)).toMatchObject(wanted);
  });

  it.each([
    ['nothing', ''],
    ['prose', 'a is 1 and b is 2'],
    ['another object', '{"a": 1}'],
    ['a cut one', json.slice(0, -1)],
    ['a cut thought', `<think>${json}`],
    ['one that is too deep', `{"x": {"y": ${json}}}`],
    ['one with a comma too many', `{"a": 1, "b": 2,}`],
    ['one that only inherits the keys', '{"__proto__": {"a": 1, "b": 2}, "c": 1}'],
    ['more text than an answer has', `${json}${' '.repeat(40_000)}`],
  ])('finds none in %s', (_, text) => {
    expect(objectWith(keys, text)).toBe('none');
  });

  it('takes none of several that differ', () => {
    expect(objectWith(keys, `${json} or ${JSON.stringify({ ...wanted, a: 2 })}`)).toBe('several');
  });

  it('finds it whatever prose stands around, braces and quotes in it or not', () => {
    const prose = fc.string({ unit: fc.constantFrom('{', '"', "'", '\\', '[', 'x', ' ', '\n') });
    fc.assert(
      fc.property(prose, fc.dictionary(fc.string(), fc.jsonValue()), (after, values) => {
        const object = { ...values, ...wanted };
        expect(objectWith(keys, `Here: ${JSON.stringify(object)} ${after}`)).toEqual(
          JSON.parse(JSON.stringify(object)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is soon done with braces that nobody closes', () => {
    const started = performance.now();
    for (const text of ['{'.repeat(40_000), '{"'.repeat(20_000), '{}'.repeat(20_000)]) {
      expect(objectWith(keys, text)).toBe('none');
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
