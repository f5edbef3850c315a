import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { domains } from '../domains/index.ts';
import { COMMAND, documentsOf } from './documents.ts';
import { declaredSettings } from './index.ts';

const declared = declaredSettings(domains);
const documents = documentsOf(domains);

describe('what is made of the declarations', () => {
  it.each(Object.keys(documents))('stands in %s as it is', (file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(text, `${file} is out of date: ${COMMAND}`).toBe(documents[file]);
  });

  it('can be taken as it is: every line of .env.example gives what it shows, and that is right', () => {
    const lines = (documents['.env.example'] ?? '').replaceAll(/^# (?=[A-Z_]+=)/gm, '');
    const given = parseEnv(lines);
    expect(Object.keys(given).sort()).toEqual(declared.map(({ name }) => name).sort());
    for (const { name, example, default: standard, schema } of declared) {
      expect(given[name]).toBe(example ?? standard ?? '');
      expect(schema.safeParse(given[name]), name).toMatchObject({ success: true });
    }
  });

  it('says of each setting once what it does, and names no secret', () => {
    const table = documents['docs/configuration.md'] ?? '';
    for (const { name, says, isSecret } of declared) {
      const rows = table.split('\n').filter((line) => line.startsWith(`| \`${name}\``));
      expect(rows, name).toHaveLength(1);
      expect(says, name).toMatch(/^\S.*\S$/);
      expect(rows[0]?.includes('(secret)'), name).toBe(isSecret === true);
    }
  });
});
