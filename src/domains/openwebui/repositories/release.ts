import { type FoundColumns, filteredTables, type Lack } from '../../../data/index.ts';
import { DEMONSTRATION_TABLE } from '../demonstration.ts';
import { releaseOf } from '../releases.ts';
import { tables } from '../tables/index.ts';
import type { Db, FeatureDetection } from './features.ts';
import { lacksOf } from './lacks.ts';

export interface Release {
  /** Head of Open WebUI's own history, several with a comma between them; null where the database says none (before 0.3.15). */
  readonly revision: string | null;
  /** Releases that end at that revision; null where unknown. */
  readonly releases: string | null;
  /** False for a newer release or a fork: it is read by what it has, and nobody tried it. */
  readonly known: boolean;
  /** Its version table holds several revisions, which no release has: a fork's, or mixed by a restore. */
  readonly mixed: boolean;
  /** What the reader cannot do without and is not there, such as `table "chat"`; then it is not Open WebUI's database. */
  readonly missing: readonly string[];
  /** What it cannot do without and may not read, such as `chat.chat`. */
  readonly closed: readonly string[];
}

/** What the other program's database is, as it is now. */
export function release(db: Db, features: FeatureDetection, find: () => Promise<FoundColumns>) {
  return {
    async current(): Promise<Release> {
      const { has, missing, closed } = await features.look();
      const heads = has('alembic_version', 'version_num') ? await headsOf(db) : [];
      const mixed = heads.length > 1;
      const named = releaseOf(mixed ? null : (heads[0] ?? null));
      const revision = heads.length === 0 ? null : heads.join(', ');
      return { revision, ...named, mixed, missing, closed };
    },

    /** What the reader goes without, because it is not there or this role may not read it, and what that costs. */
    async lacks(): Promise<readonly Lack[]> {
      return lacksOf(await find());
    },

    /** Tables of which row-level security decides what this role is given: what it hides looks as if it were not there. */
    async filtered(): Promise<readonly string[]> {
      return filteredTables(tables, await find());
    },

    /** Whether it is one that the demonstration made: it must never be taken for real data. */
    async demonstration(): Promise<boolean> {
      const { has } = await features.look();
      return has(DEMONSTRATION_TABLE);
    },
  };
}

async function headsOf(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('alembic_version').select('version_num').execute();
  return rows.map(({ version_num }) => version_num).sort();
}
