import { quoteName } from '../../words.ts';
import type { Clause, ClauseKind } from './clauses.ts';
import { isSameName, RuleFates, rulesIn, type Versions } from './rule-fates.ts';
import { countsIn } from './sequence.ts';
import { type ColumnPart, clauseOf, commentIn, type TableParts } from './table-parts.ts';

/** A table as it is to be, with what the history knows nothing of. */
export interface RebuiltTable {
  /** `create table` under any name. */
  readonly text: (name: string) => string;
  /** Columns of the live table that stay and are not computed, under their names from now on. */
  readonly kept: readonly string[];
  readonly computed: readonly string[];
  /** Whether the numbers that it gave out are given out never again. */
  readonly counts: boolean;
  /** What cannot be carried over, each beginning with `its`. */
  readonly losses: readonly string[];
}

/**
 * The text of the live table, changed by the difference between before and after.
 *
 * So what SQL made of the table stays, as where an engine alters a table in place: rules, columns, types, orders of
 * sorting, options, comments.
 */
export function rebuiltTable(versions: Versions): RebuiltTable {
  const { live, before, after, anew } = versions;
  const fates = new RuleFates(versions);
  const columns = columnsOf(versions, fates);
  const kept = fates.kept(live.rules);
  const rules = [...kept, ...fates.fresh];
  const gone = before.columns.filter(({ name }) => find(after, name) === null);
  const saysOther = anew || !sameComment(before.lead[0], after.lead[0]);
  const lead = commentsText((saysOther ? after : live).lead);
  const items = [...columns.map(columnText), ...rules.map(ruleText)].join(',\n  ');
  const options = live.options === null ? '' : ` ${live.options}`;
  const isComputed = (part: ColumnPart) => clauseOf(part, 'generated') !== undefined;
  const counting = rulesIn({ columns, rules }).find(isCounting);
  const clauses = [...columns.flatMap((each) => each.clauses), ...kept];
  return {
    text: (name) => `create table ${quoteName(name)} (${lead}\n  ${items}\n)${options}`,
    kept: columns
      .filter((part) => find(live, part.name) !== null && !isComputed(part))
      .map(({ name }) => name),
    computed: columns.filter(isComputed).map(({ name }) => name),
    counts: counting !== undefined,
    losses: [
      ...fates.losses,
      ...clauses.flatMap((clause) => overGone(clause, gone)),
      ...againstStrict(live, columns),
      ...againstKey(live, { columns, rules }, counting),
    ],
  };
}

function find({ columns }: Pick<TableParts, 'columns'>, name: string): ColumnPart | null {
  return columns.find((each) => isSameName(each.name, name)) ?? null;
}

/** Those that are to be, in their order; then those that nobody told us of. */
function columnsOf({ live, before, after, anew }: Versions, fates: RuleFates): ColumnPart[] {
  const isUnknown = ({ name }: ColumnPart) =>
    find(before, name) === null && find(after, name) === null;
  return [
    ...after.columns.map((wanted) => {
      const [found, old] = [find(live, wanted.name), find(before, wanted.name)];
      if (found === null || old === null) return wanted;
      return mergedColumn({ found, old, wanted, anew }, fates);
    }),
    ...live.columns
      .filter(isUnknown)
      .map((each) => ({ ...each, clauses: fates.kept(each.clauses) })),
  ];
}

interface ColumnVersions {
  readonly found: ColumnPart;
  readonly old: ColumnPart;
  readonly wanted: ColumnPart;
  readonly anew: boolean;
}

function mergedColumn({ found, old, wanted, anew }: ColumnVersions, fates: RuleFates): ColumnPart {
  const definition = (part: ColumnPart, kind: ClauseKind) => clauseOf(part, kind)?.definition;
  const changing = (['default', 'not null'] as const).filter(
    (kind) => anew || definition(old, kind) !== definition(wanted, kind),
  );
  const stays = ({ kind }: Clause) => !changing.some((each) => each === kind);
  const fresh = changing.flatMap((kind) => clauseOf(wanted, kind) ?? []);
  const saysOther = anew || !sameComment(old.trail.at(-1), wanted.trail.at(-1));
  return {
    name: wanted.name,
    ...(anew || old.type !== wanted.type ? typeOf(wanted) : typeOf(found)),
    clauses: [...fresh, ...fates.kept(found.clauses.filter(stays))],
    lead: found.lead,
    trail: saysOther ? wanted.trail : found.trail,
  };
}

function typeOf({ type, typeText }: ColumnPart): Pick<ColumnPart, 'type' | 'typeText'> {
  return { type, typeText };
}

function columnText({ name, typeText, clauses, lead, trail }: ColumnPart): string {
  const words = [quoteName(name), typeText, ...clauses.map(clauseText)].filter(
    (each) => each !== '',
  );
  return `${commentsText(lead)}${words.join(' ')}${commentsText(trail)}`;
}

function ruleText(rule: Clause): string {
  return `${commentsText(rule.lead)}${clauseText(rule)}${commentsText(rule.trail)}`;
}

function clauseText({ name, text }: Clause): string {
  return name === null ? text : `constraint ${quoteName(name)} ${text}`;
}

/** One that goes on to the end of its line ends with it. */
function commentsText(comments: readonly string[]): string {
  return comments.map((text) => (text.startsWith('--') ? ` ${text}\n` : ` ${text} `)).join('');
}

function sameComment(a: string | undefined, b: string | undefined): boolean {
  return commentIn(a) === commentIn(b);
}

/** What is over a column that goes, and does not go with it. */
function overGone({ kind, definition, mentions }: Clause, gone: readonly ColumnPart[]): string[] {
  const over = gone.find(({ name }) => mentions.has(name.toLowerCase()));
  if (over === undefined) return [];
  return [`its ${kind === 'generated' ? 'column ' : ''}${definition}, which is over ${over.name}`];
}

const STRICT_TYPES: ReadonlySet<string> = new Set([
  ...['int', 'integer', 'real', 'text', 'blob', 'any'],
]);

function againstStrict({ options }: TableParts, columns: readonly ColumnPart[]): string[] {
  const isStrict = /\bstrict\b/.test(options ?? '');
  const wrong = columns.find(({ type }) => !STRICT_TYPES.has(type.toLowerCase()));
  if (!isStrict || wrong === undefined) return [];
  return [`its strict, which knows no type ${wrong.type} of ${wrong.name}`];
}

function isCounting({ kind, definition }: Clause): boolean {
  return kind === 'primary key' && countsIn(definition);
}

function againstKey(
  { options }: TableParts,
  table: Pick<TableParts, 'columns' | 'rules'>,
  counting: Clause | undefined,
): string[] {
  const isKeyed = rulesIn(table).some(({ kind }) => kind === 'primary key');
  const needsKey = /\browid\b/.test(options ?? '') && !isKeyed;
  const isCounted = ({ name, type, clauses }: ColumnPart) =>
    type.toLowerCase() === 'integer' &&
    counting !== undefined &&
    (clauses.includes(counting) || counting.mentions.has(name.toLowerCase()));
  const isMisfit = counting !== undefined && !table.columns.some(isCounted);
  return [
    ...(needsKey ? ['its without rowid, which needs a primary key'] : []),
    ...(isMisfit ? ['its autoincrement, which needs a key of the type integer'] : []),
  ];
}
