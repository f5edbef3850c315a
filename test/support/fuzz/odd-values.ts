import { Raw } from './loose.ts';

const nested = (depth: number, open: string, close: string) =>
  `${open.repeat(depth)}${close.repeat(depth)}`;

/** Nested deeper than any stack. */
export const DEEP = [
  nested(10_000, '[', ']'),
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  `${'[{"parts":'.repeat(5_000)}"x"${'}]'.repeat(5_000)}`,
].map((text) => new Raw(text));

const NUMBERS = [
  ...['0', '-0', '1', '-1', '0.5', '1.0', '-0.0001', '1e2', '2147483648', '-2147483649'],
  ...['4294967296', '9007199254740991', '9007199254740993', '9223372036854775807'],
  ...['-9223372036854775808', '18446744073709551616', '123456789012345678901234567890'],
  ...['1e21', '1e308', '5e-324', '1e400', '-1e400', '1e-400'],
];

/** What Python writes and JSON does not know. */
const PYTHON = ['NaN', 'Infinity', '-Infinity'];

const TEXTS = [
  ...['', ' ', '\t\n', '0', '1', '-1', '1.5', '1e5', '0x10', 'NaN', 'Infinity', '-Infinity'],
  ...['null', 'true', 'undefined', '[object Object]', '{}', '[]', '{"a":1}', '"'],
  ...['\0', 'a\0b', '\ud800', 'x\udc00\ud800y', '\uffff', '\u202egnp.exe', 'e\u0301', '\u200b'],
  ...['👩‍👩‍👧‍👦', '\u2028', 'İ', 'ß'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'],
  ...['user', 'assistant', 'User', 'tool', 'function', 'developer'],
  ...['shared-user-1', '../../../etc/hosts', "'; drop table chat; --", '%s%n', '{{7*7}}'],
  ...['2026-03-02', '2026-03-02T09:00:00Z', '2026-13-45T99:99:99Z', '0000-00-00T00:00:00'],
  'i'.repeat(300),
  'long '.repeat(14_000),
];

const CONTAINERS = [
  ...['[]', '{}', '[[]]', '[null]', '[{}]', '[1,2,3]', '["a",null,{"b":[]}]', '{"":""}'],
  ...['{"__proto__":{"role":"user"}}', '{"constructor":{"prototype":{"x":1}}}', '{"length":5}'],
  ...['{"toJSON":1,"then":1}', '{"0":"a","1":"b"}', '{"text":{"text":"x"}}', '{"content":null}'],
  '[{"type":"text","text":"x"},{"type":"text"},{"type":"image_url"}]',
  '[{"type":"message","content":[{"type":"output_text","text":7}]}]',
  '[{"type":"function_call","name":{},"arguments":[]},{"type":"_call"},{"type":null}]',
  '{"usage":{"usage":{"usage":1}}}',
];

/** Values where others are expected: what every program that reads documents meets one day. */
export const ODD_VALUES: readonly Raw[] = [
  ...['null', 'true', 'false', ...NUMBERS, ...PYTHON, ...CONTAINERS],
  ...TEXTS.map((text) => JSON.stringify(text)),
].map((text) => new Raw(text));

/** Names that mean something to JavaScript, to SQL, or to nobody. */
export const ODD_NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'],
  ...['', ' ', '\0', '\ud800', 'length', '0', '-1', '1e400', 'null', 'then', 'toJSON', 'valueOf'],
];

/** Times of any unit and kind. */
export const ODD_TIMES: readonly Raw[] = [
  ...['0', '-1', '1', '1577836799', '1577836800', '1772442000', '1772442000000'],
  ...['1772442000000000', '1772442000000000000', '1772442000.123456', '1e10', '1e11', '1e14'],
  ...['253402300800', '9999999999', '-1772442000', '4102444800', '1e400', 'NaN', 'null', 'true'],
  ...['[]', '{}', '[1772442000]', '{"$date":1772442000}'],
  ...['"1772442000"', '"1772442000.5"', '"2026-03-02T09:00:00Z"', '"2026-03-02 09:00:00+01"'],
  ...['"2026-03-02T24:00:00Z"', '"2026-02-30T09:00:00Z"', '"Mon, 02 Mar 2026 09:00:00 GMT"'],
  ...['"02.03.2026 09:00"', '"2026-03-02T09:00:00+99:99"', '"yesterday"', '""', '"0"'],
].map((text) => new Raw(text));

/** Counts beyond what any answer takes, or none at all. */
export const ODD_COUNTS: readonly Raw[] = [
  ...['-1', '-0', '0', '0.4', '1.5', '99999999', '100000000', '100000001', '1e15', '1e16'],
  ...['9007199254740992', '1e22', '1e308', '1e400', '-1e400', 'NaN', 'Infinity', 'null', 'true'],
  ...['"12"', '" 12 "', '"1e3"', '"1,234"', '"N/A"', '"-5"', '""', '[]', '[5]', '{}'],
  ...['{"tokens":5}', '"99999999999999999999"', '1e-320'],
].map((text) => new Raw(text));

/** Texts of which each, repeated, has made some program slow. */
export const HOSTILE_UNITS = [
  ...['*', '_', '`', '#', '>', '|', '(', '[', '[[', '](', '![](', '<', '<!--', '<details', '\\'],
  ...['<details>', '</details>', '<details type="reasoning">', '<details type="tool_calls" name="'],
  ...['a@', '@', 'a@b.', 'a.b@c.d ', '|a|b|', '|-|-|\n', '- ', '1. ', '1.2.3.', '1-', '+49 ', '0'],
  ...['eyJ', 'eyJhbGciOi.', 'sk-', 'AKIA', 'http://', 'www.', 'a.', '://a:b@', '%41', '&amp;'],
  ...[
    '```',
    '```\n',
    '~~~\n',
    '```js\nx\n',
    '    x\n',
    '\n',
    '\r\n',
    '\t',
    ' ',
    ' \n',
    'a',
    'A',
    'a ',
  ],
  ...[
    'Mr. A ',
    'Dr. ',
    'von ',
    'é',
    'e\u0301',
    '👩‍👧',
    '\u200b',
    '\u202e',
    'ﷺ',
    '㍿',
    '\ud83d',
    '"',
    "'",
  ],
  ...['key=', 'password: ', 'DE89 ', '4111 1111 ', '192.168.', 'fe80::', ':', 'aa:bb:', '/home/a/'],
  ...[
    'function f(){',
    'if(x){',
    '{"a":',
    '["',
    'x=1;\n',
    'select * from ',
    '$$',
    '\\begin{a}',
    '?',
    '!',
  ],
  ...[
    '](data:',
    'data:image/png;base64,',
    'Thank you. ',
    'no, ',
    'wrong ',
    '2026-03-02 ',
    'z.B. ',
    '中',
  ],
];
