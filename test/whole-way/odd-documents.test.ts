import { describe, expect, it } from 'vitest';
import { ENGINES } from '../support/each-dialect.ts';
import { freshAddress, freshPostgres } from '../support/fresh-address.ts';
import { tryNumbers } from '../support/fuzz/try-numbers.ts';
import { sized } from '../support/sized.ts';

/** `npm run -s check:documents` tries any number of them under any seed. */
const SEED = 20_260_302;
const DOCUMENTS = sized(150, 1_000);

describe(`${DOCUMENTS} documents that are damaged in many ways at once`, () => {
  it(
    'are each analysed or unreadable for a reason, alike on both engines, and spoil no figure',
    async (context) => {
      // Nothing is kept in it: it says whether there is a server.
      await freshPostgres(context);
      const numbers = Array.from({ length: DOCUMENTS }, (_, number) => number);
      const { outcomes, findings } = await tryNumbers({
        ...{ seed: SEED, numbers, engines: ENGINES, place: freshAddress },
      });
      const told = findings.map(({ engine, number, what }) => `${engine}, ${number}: ${what}`);
      const again = `npm run -s check:documents -- --seed ${SEED} --documents ${DOCUMENTS}`;
      expect(told, `{ seed: ${SEED} }, all of it again: ${again}`).toEqual([]);
      const { analysed = 0, ...others } = outcomes.sqlite ?? {};
      // A fuzzer whose documents are all alike to the reader finds nothing.
      expect(analysed).toBeGreaterThan(DOCUMENTS / 2);
      expect(Object.keys(others).length).toBeGreaterThan(3);
    },
    sized(240_000, 2_400_000),
  );
});
