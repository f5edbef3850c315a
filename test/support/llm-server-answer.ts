/** What a test may answer by: the question as the server sees it. */
export interface ReceivedPrompt {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  /** Of the answer; null where none was sent. */
  readonly schema: Schema | null;
  /** Whether the schema stands in the instructions. */
  readonly isInWords: boolean;
}

/** The part of JSON schema that strict answers use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
}

/**
 * An answer that fits the schema: `minutes` for the most likely value, half and twice of it for the bounds, a single step
 * of as many; the first word of each list, true for each flag.
 */
export function fitting(schema: Schema, minutes: number, name = ''): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, each]) => [
          key,
          fitting(each, minutes, key),
        ]),
      );
    case 'array':
      return schema.items === undefined ? [] : [fitting(schema.items, minutes, name)];
    case 'number':
    case 'integer':
      return numberFor(name, minutes);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return 'as asked';
  }
}

function numberFor(name: string, minutes: number): number {
  if (/p10|low/.test(name)) return minutes / 2;
  if (/p90|high/.test(name)) return minutes * 2;
  if (/minutes|p50|likely/.test(name)) return minutes;
  return 50;
}

/** Why a strict server refuses the schema: every object names all its properties as required and takes no others. */
export function unstrict(schema: Schema, path = 'schema'): string | null {
  if (schema.properties !== undefined) {
    const names = Object.keys(schema.properties);
    if (schema.additionalProperties !== false) return `${path}: additionalProperties must be false`;
    const missing = names.find((name) => !schema.required?.includes(name));
    if (missing !== undefined) return `${path}: required must include ${missing}`;
    for (const [name, each] of Object.entries(schema.properties)) {
      const found = unstrict(each, `${path}.${name}`);
      if (found !== null) return found;
    }
  }
  return schema.items === undefined ? null : unstrict(schema.items, `${path}[]`);
}
