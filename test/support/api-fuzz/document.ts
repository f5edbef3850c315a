import { z } from 'zod';

export type Json = Record<string, unknown>;

/** What the fuzzer reads of an OpenAPI document. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

export interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Json }>> };
  readonly responses: Readonly<
    Record<string, { content?: Readonly<Record<string, { schema: Json }>> }>
  >;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly schema: Json;
}

/** The schema without references. */
export function resolved(schema: unknown, document: Pick<ApiDocument, 'components'>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => resolved(part, document));
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema) {
    const name = String(schema.$ref).split('/').at(-1) ?? '';
    return resolved(document.components.schemas[name], document);
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [key, resolved(part, document)]),
  );
}

const validators = new WeakMap<object, z.ZodType>();

/** Why a value does not fit a schema of the document; null where it does. */
export function misfit(value: unknown, schema: Json, document: ApiDocument): string | null {
  const known = validators.get(schema) ?? z.fromJSONSchema(resolved(schema, document) as Json);
  validators.set(schema, known);
  const { error } = known.safeParse(value);
  return error === undefined
    ? null
    : error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ');
}
