import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { workshop } from '../../../test/support/workshop.ts';
import { engineOf } from '../dialects/index.ts';
import { integer, table } from '../index.ts';
import { makeTables } from './replay.ts';

const target = (name: string) => ({ table: name, columns: ['id'] });
const hen = table('hen', { id: integer(), egg: integer().nullable() })
  .primaryKey('id')
  .foreignKey('hen_egg', ['egg'], target('egg'));
const egg = table('egg', { id: integer(), hen: integer().nullable() })
  .primaryKey('id')
  .foreignKey('egg_hen', ['hen'], target('hen'));

describe('makeTables', () => {
  eachDialect(null, (use) => {
    it('makes tables that refer to one another', async () => {
      const { address } = use();
      const shop = await workshop(address);
      const engine = engineOf(address);
      const { tables } = await engine.scratch(address, shop.db, async (tx) => {
        await makeTables({ engine, tx, settings: {} }, [hen, egg]);
        return engine.words(tx, new Set());
      });
      expect(
        Object.entries(tables).map(([name, { constraints }]) => [name, Object.keys(constraints)]),
      ).toEqual([
        ['egg', expect.arrayContaining(['egg_hen', 'egg_pkey'])],
        ['hen', expect.arrayContaining(['hen_egg', 'hen_pkey'])],
      ]);
      await shop.close();
    });
  });
});
