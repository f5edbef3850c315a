import type pg from 'pg';
import { driver } from './pg.ts';

/** Ids of PostgreSQL's own types; they never change. */
const OID = { int8: 20, json: 114, date: 1082, timestamptz: 1184, numeric: 1700, jsonb: 3802 };

const asText = (value: string): string => value;

const PARSERS: ReadonlyMap<number, (value: string) => unknown> = new Map<
  number,
  (value: string) => unknown
>([
  [OID.int8, Number],
  [OID.numeric, Number],
  [OID.date, asText],
  [OID.timestamptz, instantOf],
  [OID.json, asText],
  [OID.jsonb, JSON.parse],
]);

/** How values of each type are read: in the one form that code sees. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS.get(oid)) ||
    driver().types.getTypeParser(oid, format as 'text')) as never,
};

/**
 * `2026-03-02 09:00:00.123456+00` as `2026-03-02T09:00:00.123Z`; sessions are in UTC.
 *
 * Microseconds are cut off. What has no such form (`infinity`, years before Christ) stays as it is.
 */
function instantOf(value: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(value);
  if (match === null) return value;
  const [, day, time, fraction = ''] = match;
  return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}
