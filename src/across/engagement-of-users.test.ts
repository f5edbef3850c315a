import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DomainWorld, ENGINES, eachDialect } from '../../test/support/each-dialect.ts';
import { type EngineName, freshAddress, NoPostgres } from '../../test/support/fresh-address.ts';
import { openWebuiWorld } from '../../test/support/openwebui.ts';
import { openDomain } from '../data/index.ts';
import { type CogniforceRepositories, cogniforce } from '../domains/cogniforce/index.ts';
import { pseudonymOf, userHasher } from '../kernel/pseudonym.ts';
import { type EngagementQuestion, engagementOfUsers } from './engagement-of-users.ts';

const hashUserId = userHasher('a salt for tests');
const USERS = Array.from({ length: 12 }, (_, at) => `user-id-${at}`);

describe('engagementOfUsers', () => {
  eachDialect(cogniforce, (use) => {
    describe.each(ENGINES)('with Open WebUI on %s', (engine) => {
      it('gives what asking user by user would give, in as few questions as there are batches', async (context) => {
        const world = await filled(engine, use());
        if (world === null) return context.skip('needs PostgreSQL');
        try {
          const picked = fc.array(fc.constantFrom(...USERS, 'nobody'), { maxLength: 20 });
          await fc.assert(
            fc.asyncProperty(picked, fc.integer({ min: 1, max: 8 }), async (ids, batch) => {
              const { question, questions } = counted(world.question);
              const { users, failures } = await engagementOfUsers(ids, { ...question, batch });
              const most = Math.ceil(new Set(ids).size / batch);
              expect(questions).toEqual({ source: most, cogniforce: most });
              const one = ids.map((id) => engagementOfUsers([id], world.question));
              expect(users).toEqual((await Promise.all(one)).flatMap((each) => each.users));
              expect(failures).toEqual([]);
            }),
            { numRuns: 15 },
          );
        } finally {
          await world.close();
        }
      });
    });

    it('tells a deleted account from one without conversations, and shows nobody’s id or name', async () => {
      const world = await filled('sqlite', use());
      try {
        const ids = ['user-id-0', 'user-id-1', 'user-id-3'];
        const answer = await engagementOfUsers(ids, world?.question as EngagementQuestion);
        const engagement = {
          activeDays: 2,
          conversations: 10,
          messages: 150,
          sessionMinutes: 14.5,
          lastActivityAt: null,
        };
        expect(answer.users).toEqual([
          // Every second has an account, every third was analysed.
          {
            pseudonym: pseudonymOf(hashUserId('user-id-0')),
            name: null,
            role: { state: 'found', value: 'user' },
            engagement: { state: 'found', value: engagement },
          },
          {
            pseudonym: pseudonymOf(hashUserId('user-id-1')),
            name: null,
            role: { state: 'absent' },
            engagement: { state: 'absent' },
          },
          expect.objectContaining({
            role: { state: 'absent' },
            engagement: { state: 'found', value: engagement },
          }),
        ]);
        expect(JSON.stringify(answer)).not.toMatch(/user-id|A person|example\.org/);
      } finally {
        await world?.close();
      }
    });

    it('names people only where a directory of names is handed in', async () => {
      const world = await filled('sqlite', use());
      try {
        const { users } = await engagementOfUsers(['user-id-0', 'user-id-1'], {
          ...(world?.question as EngagementQuestion),
          names: async (ids) => ids.slice(0, 1).map((id) => ({ id, name: 'Ada' })),
        });
        expect(users.map(({ name }) => name)).toEqual(['Ada', null]);
      } finally {
        await world?.close();
      }
    });

    it('shows what the one database knows while the other is down, whichever it is', async () => {
      const world = await filled('sqlite', use());
      const gone = await freshAddress('sqlite');
      const nowhere = await openWebuiWorld(gone);
      const ours = openDomain(cogniforce, { engine: 'sqlite', file: '/nowhere/figures.db' });
      try {
        const question = world?.question as EngagementQuestion;
        const source = nowhere.handle.repositories;
        await gone.drop();
        const withoutSource = await engagementOfUsers(['user-id-0'], { ...question, source });
        expect(withoutSource.users).toMatchObject([
          { role: { state: 'unknown' }, engagement: { state: 'found' } },
        ]);
        expect(withoutSource.failures).toMatchObject([{ code: 'DATABASE_UNREACHABLE' }]);
        const withoutOurs = await engagementOfUsers(['user-id-0', 'user-id-1'], {
          ...question,
          cogniforce: ours.repositories,
        });
        expect(withoutOurs.users).toMatchObject([
          { role: { state: 'found' }, engagement: { state: 'unknown' } },
          { role: { state: 'absent' }, engagement: { state: 'unknown' } },
        ]);
        expect(withoutOurs.failures).toHaveLength(1);
      } finally {
        await ours.close();
        await nowhere.close();
        await world?.close();
      }
    });
  });
});

type Ours = DomainWorld<typeof cogniforce.tables, CogniforceRepositories, 'managed'>;

/** Both databases: every second user has an account, every third has engagement. Null: PostgreSQL is not to be had. */
async function filled(engine: EngineName, { db, engagement }: Ours) {
  const place = await freshAddress(engine).catch((error: unknown) => {
    if (error instanceof NoPostgres) return null;
    throw error;
  });
  if (place === null) return null;
  const source = await openWebuiWorld(place);
  for (const [at, id] of USERS.entries()) {
    if (at % 2 === 0) await source.hand.account(id, 'user');
    if (at % 3 === 0) await db.insertInto('user_engagement').values(rowOf(id)).execute();
  }
  const question: EngagementQuestion = {
    source: { directory: source.directory },
    cogniforce: { engagement },
    hashUserId,
  };
  return {
    question,
    async close() {
      await source.close();
      await place.drop();
    },
  };
}

function rowOf(userId: string) {
  const hash = hashUserId(userId);
  const counts = { daily_active_days: 2, total_conversations: 10, total_messages: 150 };
  return {
    id: hash,
    user_id: hash,
    ...counts,
    avg_session_duration: 14.5,
    created_at: 1,
    updated_at: 1,
  };
}

/** The same question, and how often each database was asked. */
function counted({ source, cogniforce: own, ...rest }: EngagementQuestion) {
  const questions = { source: 0, cogniforce: 0 };
  const question: EngagementQuestion = {
    ...rest,
    source: {
      directory: {
        ...source.directory,
        byIds(ids) {
          questions.source += 1;
          return source.directory.byIds(ids);
        },
      },
    },
    cogniforce: {
      engagement: {
        of(people) {
          questions.cogniforce += 1;
          return own.engagement.of(people);
        },
      },
    },
  };
  return { question, questions };
}
