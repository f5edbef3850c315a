import fc from 'fast-check';
import { type ApiDocument, type Json, type Operation, resolved } from './document.ts';

/** A request, and what the document has at its address. */
export interface FuzzRequest {
  readonly method: string;
  /** As the document has it. */
  readonly template: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly isSignedIn: boolean;
  /** It has a parameter or a field that no route knows. */
  readonly hasUnknown: boolean;
}

const DAYS = [
  ...['1969-12-31', '1970-01-01', '2026-02-29', '2026-10-31', '2026-11-20', '2200-12-31'],
  ...['2201-01-01', '9999-12-31', '0000-01-01', '+010000-01-01', '-271821-04-20', '2026-1-1'],
];
const TEXTS = [
  ...[
    '',
    ' ',
    'x',
    '0',
    '-1',
    'null',
    'true',
    '[object Object]',
    '%00',
    '\u0000',
    'ä€😀',
    '\u202e',
  ],
  ...["'; drop table setting; --", '../../etc/passwd', '__proto__', 'constructor', '\ud800'],
  ...['x'.repeat(255), 'x'.repeat(256), 'x'.repeat(2_001)],
];
const NUMBERS = [0, -0, -1, 1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21, 1e308, 5e-324];
const NUMBER_TEXTS = ['NaN', 'Infinity', '0x10', '1e3', ' 5', '٣', '1_000', '007'];
const NO_JSON = ['', '{', '[]', 'null', '"text"', '0', '{"a":1}{', '\u0000', '[['.repeat(5_000)];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const HEADERS: readonly (readonly [string, string])[] = [
  ...['*', 'W/"x"', '"', ',,,', 'x'.repeat(500)].map((each) => ['if-none-match', each] as const),
  ...['text/html', '*/*', 'x', 'application/xml;q=0'].map((each) => ['accept', each] as const),
  ...['gzip', 'br', '*', 'x;q=2'].map((each) => ['accept-encoding', each] as const),
  ...['text/plain', 'application/json; charset=x', 'x'].map(
    (each) => ['content-type', each] as const,
  ),
  ...['gzip', 'identity', 'x'].map((each) => ['content-encoding', each] as const),
  ...['null', 'https://evil.example', 'x'].map((each) => ['origin', each] as const),
  ...['Bearer x', 'Bearer ', 'Basic eDp4'].map((each) => ['authorization', each] as const),
  ...([
    ['expect', 'tea'],
    ['range', 'bytes=0-0'],
    ['x-http-method-override', 'DELETE'],
  ] as const),
  ...['cross-site', 'same-site', 'x'].map((each) => ['sec-fetch-site', each] as const),
];

/** Values on both sides of what a schema allows. */
function anyValue(schema: Json): fc.Arbitrary<unknown> {
  const { type, enum: values, const: constant, anyOf, oneOf, minimum, maximum } = schema;
  const either = (anyOf ?? oneOf) as Json[] | undefined;
  if (either !== undefined) return fc.oneof(...either.map(anyValue));
  if (Array.isArray(values)) return fc.oneof(fc.constantFrom(...values), odd);
  if (constant !== undefined) return fc.oneof(fc.constant(constant), odd);
  if (type === 'object') return bodyOf(schema);
  if (type === 'boolean') return fc.oneof(fc.boolean(), odd);
  if (type !== 'number' && type !== 'integer') return text;
  const ends = [minimum, maximum].filter((each): each is number => typeof each === 'number');
  const around = ends.flatMap((each) => [each - 1, each, each + 1]);
  return fc.oneof(fc.constantFrom(...NUMBERS, ...around), odd);
}

const text = fc.oneof(
  fc.constantFrom(...DAYS),
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const odd = fc.oneof(fc.constantFrom(...NUMBER_TEXTS, ...TEXTS, null, [], {}), fc.jsonValue());

/** A body with some of its fields, and now and then one more; most often all that are required. */
function bodyOf(schema: Json): fc.Arbitrary<unknown> {
  const properties = (schema.properties ?? {}) as Record<string, Json>;
  const known = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, anyValue(each)]),
  );
  const required = (schema.required ?? []) as string[];
  return fc.oneof(
    { weight: 3, arbitrary: fc.record(known, { requiredKeys: required }) },
    { weight: 1, arbitrary: fc.record(known, { requiredKeys: [] }) },
  );
}

interface Place {
  readonly template: string;
  readonly method: string;
  readonly operation: Operation;
}

/** Requests of every route of a document, on both sides of all that it says. Input: ids that there are. */
export function anyRequest(
  document: ApiDocument,
  ids: readonly string[],
): fc.Arbitrary<FuzzRequest> {
  const places = Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ template, method, operation })),
  );
  return fc.constantFrom(...places).chain((place) => requestOf(place, document, ids));
}

function requestOf(
  { template, method, operation }: Place,
  document: ApiDocument,
  ids: readonly string[],
): fc.Arbitrary<FuzzRequest> {
  const parameters = operation.parameters ?? [];
  const id = ids.length === 0 ? text : fc.oneof(fc.constantFrom(...ids), text);
  const path = fc.record(
    Object.fromEntries(
      parameters
        .filter((each) => each.in === 'path')
        .map(({ name, schema }) => [name, 'enum' in schema ? anyValue(schema) : id]),
    ),
  );
  const query = fc.record(
    Object.fromEntries(
      parameters
        .filter((each) => each.in === 'query')
        .map(({ name, schema }) => [name, anyValue(resolved(schema, document) as Json)]),
    ),
    { requiredKeys: [] },
  );
  const media = operation.requestBody?.content['application/json']?.schema;
  const body: fc.Arbitrary<unknown> =
    media === undefined ? fc.constant(undefined) : anyValue(resolved(media, document) as Json);
  return fc
    .record({
      path,
      query,
      body,
      raw: rarely(fc.constantFrom(...NO_JSON, `{"x":"${'x'.repeat(70_000)}"}`)),
      otherMethod: rarely(fc.constantFrom(...METHODS)),
      unknown: rarely(
        fc.constantFrom('start_dat', 'x', '__proto__', 'constructor', 'hasOwnProperty'),
      ),
      twice: rarely(fc.boolean()),
      header: rarely(fc.constantFrom(...HEADERS)),
      isStranger: rarely(fc.constant(true)),
    })
    .map((made) => {
      const written = Object.entries(made.query).flatMap(([name, value]) =>
        made.twice ? [[name, value] as const, [name, value] as const] : [[name, value] as const],
      );
      const unknown = made.unknown === null ? [] : [[made.unknown, '1'] as const];
      const json = made.body === undefined ? null : JSON.stringify(made.body);
      const sent = made.raw ?? json;
      const asked = (made.otherMethod ?? method).toUpperCase();
      const hasBody = sent !== null && asked !== 'GET' && asked !== 'HEAD';
      return {
        method: asked,
        template,
        url: addressOf(template, made.path, [...written, ...unknown]),
        headers: {
          ...(hasBody && { 'content-type': 'application/json' }),
          ...(made.header !== null && { [made.header[0]]: made.header[1] }),
        },
        body: hasBody ? sent : null,
        // Who signs out with the one session there is ends the trial.
        isSignedIn: made.isStranger === null && !template.endsWith('/auth'),
        hasUnknown: unknown.length > 0,
      };
    });
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc
    .option(arbitrary, { freq: 6, nil: null })
    .chain((value) =>
      value === null
        ? fc.constant(null)
        : fc.oneof(
            { weight: 1, arbitrary: fc.constant(value) },
            { weight: 6, arbitrary: fc.constant(null) },
          ),
    );
}

function addressOf(
  template: string,
  path: Readonly<Record<string, unknown>>,
  query: readonly (readonly [string, unknown])[],
): string {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    // Without it the address is another one.
    encoded(path[name] === '' ? '-' : path[name]),
  );
  const written = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return written.length === 0 ? address : `${address}?${written.join('&')}`;
}

function encoded(value: unknown): string {
  const plain = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return encodeURIComponent(plain.toWellFormed());
}
