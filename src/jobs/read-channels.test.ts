import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import type { ChannelAnswer } from '../domains/openwebui/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { userHasher } from '../kernel/pseudonym.ts';
import { readChannels } from './read-channels.ts';

const hashUserId = userHasher('a salt for tests');
/** Already the next day in Berlin. */
const LATE = Date.parse('2026-03-09T23:30:00Z');

describe('reading channels', () => {
  eachDialect(cogniforce, (use) => {
    const read = (source: readonly ChannelAnswer[] | null | Error) =>
      readChannels({
        repositories: {
          source: {
            channels: {
              readable: async () => source !== null,
              async *answers() {
                if (source instanceof Error) throw source;
                yield* source ?? [];
              },
            },
          },
          cogniforce: use().handle.repositories,
        },
        analysis: { zone: 'Europe/Berlin' },
        hashUserId,
        clock: fixedClock('2026-03-10T12:00:00Z'),
        catalogue: { baseModelOf: (model) => (model === 'helper' ? 'model-a' : null) },
      });
    const answer = (
      id: string,
      userId: string | null,
      model = 'model-a',
      createdAt: number | null = LATE,
    ) => ({ id, userId, model, createdAt });
    const known = () => use().outsideUsage.of('channel');
    const unrated = { ratingsUp: 0, ratingsDown: 0 };

    it('counts them for who asked, by day of the organisation’s zone and by model', async () => {
      const noon = Date.parse('2026-03-09T12:00:00Z');
      const seen = [
        answer('1', 'user-1'),
        answer('2', 'user-1'),
        answer('3', 'user-1', 'helper'),
        answer('4', 'user-1', 'model-a', noon),
        answer('5', 'user-2'),
      ];
      expect(await read(seen)).toEqual({ answers: 5, warnings: [] });
      const [one, two] = ['user-1', 'user-2'].map((id) => ({ person: hashUserId(id) }));
      const rows = [
        { ...one, day: '2026-03-09', model: 'model-a', baseModel: null, answers: 1, ...unrated },
        {
          ...one,
          day: '2026-03-10',
          model: 'helper',
          baseModel: 'model-a',
          answers: 1,
          ...unrated,
        },
        { ...one, day: '2026-03-10', model: 'model-a', baseModel: null, answers: 2, ...unrated },
        { ...two, day: '2026-03-10', model: 'model-a', baseModel: null, answers: 1, ...unrated },
      ];
      expect(await known()).toEqual(
        expect.arrayContaining(rows.map((row) => expect.objectContaining(row))),
      );
      expect(await known()).toHaveLength(rows.length);
      expect(JSON.stringify(await known())).not.toContain('user-');
    });

    it('forgets what was deleted in Open WebUI', async () => {
      await read([answer('1', 'user-1'), answer('2', 'user-2')]);
      await read([answer('2', 'user-2')]);
      expect((await known()).map(({ person }) => person)).toEqual([hashUserId('user-2')]);
    });

    it('changes nothing where the source refuses, is away, or has no channels', async () => {
      await read([answer('1', 'user-1')]);
      const before = await known();
      const refused = new CogniforceError('DATABASE_REFUSED', 'The role may not read it.');
      const told = await read(refused);
      expect(told.answers).toBeNull();
      expect(told.warnings).toEqual([expect.stringMatching(/stay as they were.*may not read it/)]);
      expect(await read(null)).toEqual({ answers: null, warnings: [] });
      expect(await known()).toEqual(before);
    });

    it('does not hide a fault of ours', async () => {
      await expect(read(new TypeError('not a function'))).rejects.toThrow(TypeError);
    });

    it('says how many belong to nobody, or to no day', async () => {
      const seen = [
        answer('1', null),
        answer('2', 'user-1', 'model-a', null),
        answer('3', 'user-1'),
      ];
      const { answers, warnings } = await read(seen);
      expect(answers).toBe(1);
      expect(warnings).toEqual([expect.stringMatching(/^2 answers .* could not be counted\.$/)]);
      expect(await known()).toHaveLength(1);
    });
  });
});
