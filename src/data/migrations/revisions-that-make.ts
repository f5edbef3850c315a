import { differences } from '../drift.ts';
import type { SchemaWords } from '../words.ts';
import type { RevisionGraph } from './graph.ts';
import type { MigratorOptions } from './migration.ts';
import { replay } from './replay.ts';
import { Shapes } from './shapes.ts';
import { VERSION_TABLES } from './version-tables.ts';

/** Where they are tried. */
type Trial = Pick<MigratorOptions, 'engine' | 'address' | 'db' | 'settings'> & {
  readonly graph: RevisionGraph;
};

/**
 * Revisions that make exactly the schema that is there, oldest first: several, where some of them change rows alone.
 *
 * For a database whose version was lost or put back by hand: nothing in it is wrong, and what "mends" it would drop it.
 */
export async function revisionsThatMake(
  { engine, address, db, graph, settings }: Trial,
  actual: SchemaWords,
): Promise<string[]> {
  return engine.scratch(address, db, async (tx) => {
    const shapes = new Shapes();
    const found: string[] = [];
    for (const [at, revision] of graph.revisions.entries()) {
      await replay({ engine, tx, settings, shapes }, [revision]);
      // Beside a branch stands what the revision itself does not bring.
      const isAlone = graph.ancestors([revision.revision]).size === at + 1;
      if (!isAlone) continue;
      const expected = await engine.words(tx, VERSION_TABLES);
      if (differences(expected, actual).length === 0) found.push(revision.revision);
    }
    return found;
  });
}
