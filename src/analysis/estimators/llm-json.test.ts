import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadMs } from '../../../test/support/thread-time.ts';
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
    ['after thoughts whose beginning is not there', `maybe {"a": 9, "b": 9}</think>\n${json}`],
    [
      'after thoughts that are named otherwise',
      `<thinking>${json.replace('1', '9')}</thinking>${json}`,
    ],
    ['after thoughts of Magistral', `[THINK]{"a": 9, "b": 9}[/THINK]${json}`],
    [
      'in the final channel',
      `<|channel|>analysis<|message|>{"a": 9, "b": 9}<|end|><|channel|>final<|message|>${json}`,
    ],
    ['before thoughts that do not end', `${json}<think>or {"a": 9, "b": 9}`],
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
    ['one with a comma and no value', `{"a": 1, "b": ,}`],
    ['one with a word for a number', `{"a": NaN, "b": 2}`],
    ['one with two commas', `{"a": 1,, "b": 2}`],
    ['one that is deeper than any answer', `{"a": ${'['.repeat(30)}${']'.repeat(30)}, "b": 1,}`],
    ['one that only inherits the keys', '{"__proto__": {"a": 1, "b": 2}, "c": 1}'],
    ['more text than an answer has', `${json}${' '.repeat(40_000)}`],
  ])('finds none in %s', (_, text) => {
    expect(objectWith(keys, text)).toBe('none');
  });

  it.each([
    ['a comma too many', `{"a": 1, "b": [2, 3,],}`, { a: 1, b: [2, 3] }],
    ['single quotes', `{'a': 1, 'b': 'it\\'s {"so"}'}`, { a: 1, b: `it's {"so"}` }],
    ['an apostrophe in single quotes', `{'a': 'don't', 'b': 2}`, { a: "don't", b: 2 }],
    ['names without quotes', `{a: -1.5, b: "x"}`, { a: -1.5, b: 'x' }],
    ['the words of Python', `{'a': True, 'b': None}`, { a: true, b: null }],
    ['a line break in a text', `{"a": 1, "b": "x\ny"}`, { a: 1, b: 'x y' }],
    ['comments', `{"a": 1, // so\n/* or so */ "b": 2}`, { a: 1, b: 2 }],
  ])('reads one with %s', (_, text, object) => {
    expect(objectWith(keys, `Here: ${text} Done.`)).toEqual(object);
  });

  it('reads whatever is JSON as JSON, careless or not', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 }), (values) => {
        const object = JSON.parse(JSON.stringify({ ...values, ...wanted }));
        const careless = JSON.stringify(object).replace(/}$/, ',}');
        expect(objectWith(keys, careless)).toEqual(object);
      }),
      { numRuns: 100 },
    );
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
    for (const text of ['{'.repeat(40_000), '{"'.repeat(20_000), '{}'.repeat(20_000)]) {
      let found: unknown;
      // Where each brace is tried up to the end, this takes a hundred times as long.
      expect(threadMs(() => (found = objectWith(keys, text)))).toBeLessThan(1000);
      expect(found).toBe('none');
    }
  });
});
