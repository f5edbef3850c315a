import { plainName } from './folded-sql.ts';
import { nameOf, wordText } from './sql-tokens.ts';
import { itemsOf, type TokenCursor } from './token-cursor.ts';

/** What may follow the target of a foreign key; empty where it is what SQLite does anyway. */
interface Clauses {
  readonly onDelete: string;
  readonly onUpdate: string;
  readonly deferrable: string;
  readonly initially: string;
}

type Clause = readonly [words: readonly string[], read: (cursor: TokenCursor) => Partial<Clauses>];

const CLAUSES: readonly Clause[] = [
  [['on', 'delete'], (cursor) => ({ onDelete: actionText(cursor, ' on delete ') })],
  [['on', 'update'], (cursor) => ({ onUpdate: actionText(cursor, ' on update ') })],
  [['not', 'deferrable'], () => ({})],
  [['deferrable'], () => ({ deferrable: ' deferrable' })],
  [['initially', 'deferred'], () => ({ initially: ' initially deferred' })],
  [['initially', 'immediate'], () => ({})],
  // SQLite reads it and does nothing with it.
  [['match'], ignoreOne],
];

/** `references ...` in one spelling. */
export function referenceText(cursor: TokenCursor): string {
  cursor.takes('references');
  const target = plainName(cursor.nextName());
  const columns = itemsOf(cursor.group())
    .flatMap(([token]) => (token === undefined ? [] : [plainName(nameOf(token))]))
    .join(', ');
  let clauses: Clauses = { onDelete: '', onUpdate: '', deferrable: '', initially: '' };
  const next = () => CLAUSES.find(([words]) => cursor.takes(...words));
  for (let clause = next(); clause !== undefined; clause = next()) {
    clauses = { ...clauses, ...clause[1](cursor) };
  }
  const { onDelete, onUpdate, deferrable, initially } = clauses;
  const list = columns === '' ? '' : ` (${columns})`;
  return `references ${target}${list}${onDelete}${onUpdate}${deferrable}${deferrable === '' ? '' : initially}`;
}

function actionText(cursor: TokenCursor, before: string): string {
  if (cursor.takes('no', 'action')) return '';
  if (cursor.takes('set', 'null')) return `${before}set null`;
  if (cursor.takes('set', 'default')) return `${before}set default`;
  return before + wordText(cursor.next());
}

function ignoreOne(cursor: TokenCursor): Partial<Clauses> {
  cursor.next();
  return {};
}
