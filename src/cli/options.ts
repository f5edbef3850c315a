import type { EngineName } from '../data/index.ts';
import type { OptionSpecs } from './command.ts';

/** The compiler lists what is missing here. */
const ENGINES: Readonly<Record<EngineName, true>> = { sqlite: true, postgres: true };

/** What `--engine` takes. */
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];

/** For which engine SQL is printed. */
export const ENGINE_OPTION: OptionSpecs = {
  '--engine <name>': `of the SQL: ${ENGINE_NAMES.join(' or ')}; without: the one of the database`,
};

/** What `db upgrade` and `db downgrade` have in common. */
export const MIGRATION_OPTIONS: OptionSpecs = {
  '--allow-data-loss': 'let a revision drop or narrow what holds rows; without it, it is refused',
  '--sql': 'print what would run, and run nothing; needs no connection',
  ...ENGINE_OPTION,
  '--lock-timeout <seconds>':
    'how long to wait for another process that migrates, or uses a table (60)',
  '--json': 'print one JSON object for each domain, for scripts',
};
