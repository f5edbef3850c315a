import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { domains } from '../domains/index.ts';
import { declaredSettings, readConfig } from './index.ts';
import { fileVariable } from './secret-files.ts';
import { type Fault, readSettings, setting } from './setting.ts';

const about = { group: { title: 'Tests', says: '' }, says: 'Something.' };
const settings = {
  count: setting('TEST_COUNT', {
    ...about,
    schema: z.coerce.number('a number').pipe(z.number().min(1, 'at least 1')),
    default: '3',
  }),
  rates: setting('TEST_RATES', {
    ...about,
    schema: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.record(z.string(), z.number('an amount'))),
  }),
};

function read(env: Readonly<Record<string, string>>) {
  const faults: Fault[] = [];
  return { ...readSettings(settings, env, faults), faults };
}

describe('a setting', () => {
  it.each([[{}], [{ TEST_COUNT: '', TEST_RATES: ' ' }]])(
    'is its default, or null, where it is not set or blank: %j',
    (env) => {
      expect(read(env)).toEqual({ count: 3, rates: null, faults: [] });
    },
  );

  it('has the type of its schema, and null only where there is no default', () => {
    const { count, rates }: { count: number; rates: Record<string, number> | null } = read({
      TEST_COUNT: '7',
      TEST_RATES: '{"a": 1}',
    });
    expect({ count, rates }).toEqual({ count: 7, rates: { a: 1 } });
  });

  it('that is wrong is a fault with its name and the place in it, and counts as not set', () => {
    expect(read({ TEST_COUNT: '0', TEST_RATES: '{"a": "much"}' })).toEqual({
      count: 3,
      rates: null,
      faults: [
        { name: 'TEST_COUNT', sentence: 'TEST_COUNT: at least 1' },
        { name: 'TEST_RATES', sentence: 'TEST_RATES.a: an amount' },
      ],
    });
  });
});

describe('every setting that is declared', () => {
  const declared = declaredSettings(domains);

  it('is declared once, and read; nothing else is but what is mistaken for one', () => {
    const names = declared.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const asked = new Set<string>();
    const env = new Proxy<Record<string, string>>(
      {},
      {
        get(_, name) {
          asked.add(String(name));
          return undefined;
        },
      },
    );
    readConfig({ env, cwd: '/nowhere', purpose: 'serve' });
    const files = declared.flatMap(({ name, isSecret }) => (isSecret ? [fileVariable(name)] : []));
    expect([...asked].sort()).toEqual([...names, ...files, 'OPENWEBUI_DATABASE_URL'].sort());
  });

  it('has a default that is right', () => {
    for (const { name, schema } of declared) {
      expect(schema.safeParse(undefined), name).toMatchObject({ success: true });
    }
  });

  it('and is a secret, is in no fault, whatever stands in it', () => {
    const secrets = declared.filter(({ isSecret }) => isSecret).map(({ name }) => name);
    expect(secrets).toContain('ANALYTICS_SALT');
    const text = fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'QXZ7$%@# ') });
    fc.assert(
      fc.property(fc.constantFrom(...secrets), text, (name, secret) => {
        fc.pre(secret.trim().length > 3);
        let said = '';
        try {
          readConfig({ env: { [name]: secret }, cwd: '/nowhere', purpose: 'inspect' });
        } catch (error) {
          said = `${error}`;
        }
        expect(said).not.toContain(secret.trim());
      }),
    );
  });
});
