/** One command of the drill. */
export interface Step {
  /** Of which version; default: the new one. */
  readonly by?: 'old' | 'now';
  readonly words: string;
  /** How it has to end. */
  readonly exits: number;
  /** What it has to say. */
  readonly says?: RegExp;
  /** No more than these last lines are shown. */
  readonly lines?: number;
}

/** What happens to files between commands, as a person types it. */
export interface Act {
  readonly types: string;
}

export interface Chapter {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly (Step | Act)[];
}

const REVISION = /applied cf/;

/** What goes wrong in an installation, and the commands that mend it. `BACKUP` is the backup that was made first. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: 'A backup, tried',
    why: 'Every week, and before each upgrade. `drill` needs no database and touches none.',
    steps: [
      { by: 'old', words: 'backup', exits: 0 },
      { by: 'old', words: 'backup verify BACKUP', exits: 0 },
      { by: 'old', words: 'backup drill', exits: 0, says: /each as it was/, lines: 1 },
    ],
  },
  {
    title: 'The database of figures is lost',
    why: 'Its file, or the whole volume. Where the file alone is gone, a note beside it says that there was one, and nothing takes its place. Where the volume is gone, only `COGNIFORCE_DATABASE_CREATE=false` holds the next start from making an empty one; a restore asks for a place that is empty.',
    steps: [
      { types: 'mv cogniforce.db lost.db' },
      { words: 'process', exits: 66, lines: 2 },
      { by: 'old', words: 'restore BACKUP', exits: 0, lines: 1 },
      { by: 'old', words: 'db check cogniforce', exits: 0 },
      { by: 'old', words: 'process', exits: 0, says: /0 analysed/, lines: 1 },
      { by: 'old', words: 'restore BACKUP', exits: 73 },
    ],
  },
  {
    title: 'Upgrade',
    why: '`serve` upgrades at its start. Where `COGNIFORCE_DATABASE_UPGRADE_AT_START=false` is set, or to see it done, by hand:',
    steps: [
      { words: 'db status', exits: 65 },
      { words: 'metric summary range_type=last_month', exits: 65 },
      { words: 'db upgrade cogniforce', exits: 0, says: REVISION, lines: 1 },
      { words: 'db status', exits: 0 },
      { words: 'process', exits: 0, lines: 1 },
      { words: 'db check', exits: 0 },
    ],
  },
  {
    title: 'Rollback',
    why: 'The old version refuses what is ahead of it. The **new** one takes the revisions back, and says before what would be lost; then the old one is started.',
    steps: [
      { by: 'old', words: 'process', exits: 65, lines: 2 },
      { words: 'settings set ANALYTICS_RECAPTURE_SHARE 0.4', exits: 0 },
      { words: 'db downgrade cogniforce REVISION', exits: 65, lines: 2 },
      { words: 'db downgrade cogniforce REVISION --allow-data-loss', exits: 0, lines: 1 },
      { by: 'old', words: 'db status', exits: 0 },
      { by: 'old', words: 'process', exits: 0, says: /0 analysed/, lines: 1 },
      { words: 'db upgrade cogniforce', exits: 0, says: REVISION, lines: 1 },
      { words: 'process', exits: 0, lines: 1 },
    ],
  },
  {
    title: 'The key of people is lost',
    why: 'Another `ANALYTICS_SALT` would make other people of the same ones, so nothing is written with it. The old value comes back from where the backups are; where it is lost for good, a new database is the only way: figures of the past stay readable in the old one.',
    steps: [
      { types: 'mv salt salt.kept; openssl rand -hex 32 > salt' },
      { words: 'process', exits: 78, lines: 2 },
      { types: 'mv salt.kept salt' },
      { words: 'process', exits: 0, says: /0 analysed/, lines: 1 },
    ],
  },
];
