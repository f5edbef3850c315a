import { type FailureValues, valuesOf } from '../../kernel/failure-values.ts';

/** Why a run failed, as a code of kernel/errors.ts and what it is about. */
export interface CodedFailure {
  readonly code: string;
  readonly values: FailureValues;
}

/** As `error_details` of a run holds it. */
export function storedFailure({ code, values }: CodedFailure): string {
  return JSON.stringify({ code, values });
}

/** What `error_details` says; null: nothing, or what an older version or the Python implementation noted there in words. */
export function failureIn(details: string | null): CodedFailure | null {
  const found = details?.startsWith('{') ? parsed(details) : null;
  if (!isFields(found) || typeof found.code !== 'string') return null;
  const values = isFields(found.values) ? found.values : {};
  return { code: found.code, values: valuesOf({ details: { ...values, code: values.cause } }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
