import { type ColumnWords, quoteName } from '../../words.ts';

/** Whether a column is made anew, since nothing turns it into one whose values are computed so. */
export function isComputedAnew(wanted: ColumnWords, found: ColumnWords): boolean {
  return isComputed(wanted) && wanted.generated !== found.generated;
}

/** The statements that make a column what it should be; its values stay where a cast to the new type keeps them. */
export function alterColumn(
  table: string,
  name: string,
  wanted: ColumnWords,
  found: ColumnWords,
): string[] {
  const id = quoteName(name);
  const alter = (actions: readonly string[]) =>
    actions.length === 0 ? [] : [`alter table ${quoteName(table)} ${actions.join(', ')};`];
  const note = `-- Converts the values of ${table}.${name}; what ${wanted.type} cannot hold is rounded, or makes this fail.\n`;
  return [
    ...alter(typeActions(id, wanted, found)).map((sql) =>
      wanted.type === found.type ? sql : `${note}${sql}`,
    ),
    ...alter([
      ...defaultActions(id, wanted, found),
      ...nullActions(id, wanted, found),
      ...identityActions(id, wanted, found),
    ]),
  ];
}

/** What filled the column so far is in the way of all else, in other columns as well. */
export function letGo(
  table: string,
  name: string,
  wanted: ColumnWords,
  found: ColumnWords,
): string[] {
  const alter = `alter table ${quoteName(table)} alter column ${quoteName(name)}`;
  if (isIdentity(found) && !isIdentity(wanted)) return [`${alter} drop identity;`];
  return isComputed(found) && !isComputed(wanted) ? [`${alter} drop expression;`] : [];
}

/** The old default may not fit the new type. */
function typeActions(id: string, wanted: ColumnWords, found: ColumnWords): string[] {
  if (sameType(wanted, found)) return [];
  const collation = wanted.collation === null ? '' : ` collate ${wanted.collation}`;
  const drop = found.default === null ? [] : [`alter column ${id} drop default`];
  // Computed values are computed anew.
  const using = isComputed(wanted) ? '' : ` using ${id}::${wanted.type}`;
  return [...drop, `alter column ${id} type ${wanted.type}${collation}${using}`];
}

function defaultActions(id: string, wanted: ColumnWords, found: ColumnWords): string[] {
  if (wanted.default !== null) {
    const isSet = wanted.default === found.default && sameType(wanted, found);
    return isSet ? [] : [`alter column ${id} set default ${wanted.default}`];
  }
  return found.default === null || !sameType(wanted, found)
    ? []
    : [`alter column ${id} drop default`];
}

function nullActions(id: string, wanted: ColumnWords, found: ColumnWords): string[] {
  if (wanted.nullable === found.nullable) return [];
  return [`alter column ${id} ${wanted.nullable ? 'drop' : 'set'} not null`];
}

function identityActions(id: string, wanted: ColumnWords, found: ColumnWords): string[] {
  if (wanted.generated === found.generated || !isIdentity(wanted)) return [];
  const kind = wanted.generated?.replace(' as identity', '');
  return isIdentity(found)
    ? [`alter column ${id} set ${kind}`]
    : [`alter column ${id} add ${wanted.generated}`];
}

function sameType(a: ColumnWords, b: ColumnWords): boolean {
  return a.type === b.type && a.collation === b.collation;
}

function isIdentity({ generated }: ColumnWords): boolean {
  return generated?.endsWith('as identity') ?? false;
}

function isComputed(column: ColumnWords): boolean {
  return column.generated !== null && !isIdentity(column);
}
