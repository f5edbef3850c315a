import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Rooms that hand facts over by the glossary's names: repositories alone make rows. */
const ROOMS = ['src/jobs/**/*.ts', 'src/survey/**/*.ts'];

/** Where the book is closed: what is published of it still has its columns' names. */
const THE_BOOK = /^src\/jobs\/book\//;

const COLUMN = /^[a-z][a-z\d]*(?:_[a-z\d]+)+$/;

/** Names of columns in a source, with their lines: identifiers, not the values that stand in texts. */
function columnsIn(source: string): string[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && COLUMN.test(node.text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${line + 1}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('who hands facts to repositories', () => {
  it('knows no column of theirs', () => {
    const files = ROOMS.flatMap((room) => globSync(room, { cwd: root }))
      .filter((file) => !file.endsWith('.test.ts') && !THE_BOOK.test(file))
      .map((file) => [file, columnsIn(readFileSync(`${root}/${file}`, 'utf8'))] as const);

    expect(files.filter(([, columns]) => columns.length > 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it.each([
    ['a property', 'facts.replace({ conversation_id: id });', ['1: conversation_id']],
    ['what is read', '\nconst at = row.seen_at;', ['2: seen_at']],
    ['what is taken apart', 'const { user_id_hash: person } = row;', ['1: user_id_hash']],
    ['a value', "const reason = 'not_storable'; // of a row_like_this", []],
    ['a constant', 'const DAYS_AT_ONCE = 60, _ = 1;', []],
  ])('is caught by %s', (_, source, columns) => {
    expect(columnsIn(source)).toEqual(columns);
  });
});
