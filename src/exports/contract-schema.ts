import { z } from 'zod';

/** What a contract says of a field beside its type. */
export interface Said {
  readonly description?: string | undefined;
  readonly 'x-unit'?: string;
  readonly 'x-covers'?: string;
  readonly 'x-paged'?: boolean;
  readonly format?: string;
}

/** A field of a contract without what may be missing, and all that is said of it. */
export interface Field {
  readonly schema: z.core.$ZodType;
  readonly said: Said;
  readonly isNullable: boolean;
}

/** Takes off whatever says that a value may be missing; what stands outside is said last. */
export function fieldOf(schema: z.core.$ZodType): Field {
  const own = (z.globalRegistry.get(schema) ?? {}) as Said;
  const { def } = schema._zod;
  const isMissing = def.type === 'nullable' || def.type === 'optional';
  if (!isMissing && def.type !== 'default') return { schema, said: own, isNullable: false };
  const inner = fieldOf((def as z.core.$ZodNullableDef).innerType);
  return {
    schema: inner.schema,
    said: { ...inner.said, ...own },
    isNullable: isMissing || inner.isNullable,
  };
}

/** Fields of an object; null: it is none. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  return schema instanceof z.ZodObject ? schema.shape : null;
}

/** What a list holds; null: it is none. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  return schema instanceof z.ZodArray ? schema.element : null;
}
