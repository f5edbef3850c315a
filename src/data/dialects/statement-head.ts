import { bareWords } from '../sql-text.ts';

const VERB =
  'insert\\s+into|insert\\s+or\\s+\\w+\\s+into|update|delete\\s+from|(?:create|alter|drop)\\s+(?:unique\\s+)?(?:table|index|view|trigger|sequence)';
const NAME = '(?:"(?:[^"]|"")+"|\\w+)';
const HEAD = new RegExp(
  `^\\s*(${VERB})\\s+(?:concurrently\\s+)?(?:if\\s+(?:not\\s+)?exists\\s+)?(?:only\\s+)?(${NAME}(?:\\.${NAME})?)`,
  'i',
);

/** What a statement does with what, `insert into supplier`: its first words alone, so that no value is in it. */
export function statementHead(sql: string): string | null {
  // Of several that were sent together nobody knows which one it was.
  const [, verb, name] = /;\s*\S/.test(bareWords(sql)) ? [] : (HEAD.exec(sql) ?? []);
  if (verb === undefined || name === undefined) return null;
  const plain = name.replaceAll(/"((?:[^"]|"")+)"/g, (_, inner: string) =>
    inner.replaceAll('""', '"'),
  );
  return `${verb.toLowerCase().replaceAll(/\s+/g, ' ')} ${plain}`;
}
