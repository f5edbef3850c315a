import { CogniforceError } from '../../kernel/errors.ts';
import { engineOf } from '../dialects/index.ts';
import { type Difference, differences } from '../drift.ts';
import type { TableShape } from '../shape.ts';
import type { RevisionGraph } from './graph.ts';
import type { Operations, Revision } from './operations.ts';
import { makeTables, replay } from './replay.ts';
import { Shapes } from './shapes.ts';
import { VERSION_TABLES } from './version-tables.ts';

/** What a new revision is tried with. */
export interface Trial {
  readonly graph: RevisionGraph;
  readonly settings: Operations['settings'];
  readonly models: readonly TableShape[];
}

/**
 * What the models and the history still differ in when it ends with this revision, in sentences; tried in a SQLite
 * database in memory, which sees what a revision's own SQL has done, too.
 */
export async function leftOpen(
  { graph, settings, models }: Trial,
  revision: Pick<Revision, 'upgrade'>,
): Promise<string[]> {
  try {
    const found = await engine.scratch(MEMORY, NOWHERE, async (tx) => {
      await replay({ engine, tx, settings, shapes: new Shapes() }, [
        ...graph.revisions,
        { ...revision, revision: 'new', downRevision: null, downgrade: async () => {} },
      ]);
      return engine.words(tx, VERSION_TABLES);
    });
    const wanted = await engine.scratch(MEMORY, NOWHERE, async (tx) => {
      await makeTables({ engine, tx, settings }, models);
      return engine.words(tx, VERSION_TABLES);
    });
    return differences(wanted, found).map(sentence);
  } catch (error) {
    if (!(error instanceof CogniforceError)) throw error;
    return [`This was tried on SQLite and failed: ${error.message}`];
  }
}

const MEMORY = { engine: 'sqlite', file: ':memory:' } as const;
const engine = engineOf(MEMORY);
/** A place in memory is reached without a connection to anything. */
const NOWHERE = null as never;

function sentence({ name, object, kind, expected, actual }: Difference): string {
  const about = `The ${object} of ${name}`;
  const mend =
    'SQL of an earlier revision may have made it so: say here what mends it, or there what it has made, with op.declare.';
  const text = (words: string | null) => (words ?? 'nothing').replaceAll(/\s+/g, ' ');
  if (kind === 'missing') return `${about} would be missing: ${text(expected)}. ${mend}`;
  if (kind === 'extra') return `${about} is in no model: ${text(actual)}. ${mend}`;
  return `${about} would differ from its model: ${text(actual)} instead of ${text(expected)}. ${mend}`;
}
