import type { Engine, Frame } from '../dialects/engine.ts';
import { cannotScript, isAnswered, readsInCode, type Scripted } from './answers-in-code.ts';
import { FreshTables } from './fresh-tables.ts';
import type { RevisionGraph } from './graph.ts';
import type { Guard } from './guard.ts';
import { liveOperations } from './live-operations.ts';
import type { Direction } from './migration.ts';
import type { Operations, Revision } from './operations.ts';
import { rehearse } from './rehearsal.ts';
import { replay } from './replay.ts';
import { Shapes } from './shapes.ts';
import { heard, type Statement } from './statements.ts';
import { noteStep } from './step.ts';
import { createVersionTables } from './version-tables.ts';

/** A way through revisions, as SQL for somebody else to run. */
export interface ScriptOptions {
  readonly domain: string;
  readonly engine: Engine;
  readonly graph: RevisionGraph;
  readonly settings: Operations['settings'];
  readonly direction: Direction;
  /** Where the database is said to be; empty: nothing was applied, and its version tables are made, too. */
  readonly from: readonly string[];
  /** In the order in which they are done. */
  readonly steps: readonly Revision[];
}

/**
 * The statements that a migration would run, with its version tables, in its transaction and under its lock.
 *
 * No database is asked. A step that reads rows finds none, and writes only what does not depend on them: in its place the
 * script looks whether there are any, and then comes to nothing.
 *
 * Errors  USAGE naming a revision of which no script can be made.
 */
export async function script(options: ScriptOptions): Promise<string> {
  const { domain, engine, graph, settings, from, steps, direction } = options;
  const lines: string[] = [];
  await engine.offline(async (place) => {
    const shapes = new Shapes();
    // What SQL of earlier revisions made is known to an engine that runs without a server.
    await replay({ engine, tx: place, settings, shapes }, graph.upTo(from));
    const write = ({ text }: Statement) => lines.push(ended(text));
    // What operations ask is for themselves to know.
    const db = heard(place, (statement) => statement.gives !== 'answer' && write(statement));
    const frame = new Framing(engine.frame, lines);
    frame.begin();
    await createVersionTables(engine, from.length === 0 ? db : place, []);
    let heads = from;
    const fresh = new FreshTables();
    for (const revision of steps) {
      lines.push('', `-- ${direction} ${revision.revision}`);
      const outside = revision.transactional === false && !engine.definesInTransactions;
      if (outside) frame.leave();
      const code = new Code({ domain, direction, revision }, { frame, outside, shapes, write });
      const parts = { engine, settings, shapes, guard: remarks(lines, fresh) };
      const op: Operations = {
        ...liveOperations({ ...parts, db }),
        // SQL of the revision's own is written whatever it is.
        execute: liveOperations({ ...parts, db: heard(place, write) }).execute,
        db: heard(place, (statement) => code.hear(statement)),
      };
      await rehearse(revision, () => revision[direction](op));
      code.refuseUnwritten();
      if (outside) frame.begin();
      heads = await noteStep({ engine, db, graph, settings, direction, revision, heads });
    }
    lines.push('');
    frame.end();
  });
  return `${lines.join('\n')}\n`;
}

/** The transaction that a script is, and leaves where a revision cannot be in one. */
class Framing {
  readonly #frame: Frame;
  readonly #lines: string[];
  #refusals = new Set<string>();

  constructor(frame: Frame, lines: string[]) {
    this.#frame = frame;
    this.#lines = lines;
  }

  begin(): void {
    this.#lines.push(...this.#frame.before.map(ended));
  }

  end(): void {
    this.#lines.push(...[...this.#refusals, ...this.#frame.after].map(ended));
    this.#refusals = new Set();
  }

  leave(): void {
    this.#lines.push('-- not in a transaction');
    this.end();
  }

  /** Nothing of the transaction stays where the condition holds at this place. */
  refuse(condition: string, reason: string): void {
    const { here, atEnd } = this.#frame.refuse(condition, reason);
    this.#lines.push(`-- fails where rows are found: ${reason}`, ...here.map(ended));
    for (const statement of atEnd) this.#refusals.add(statement);
  }
}

interface Around {
  readonly frame: Framing;
  readonly outside: boolean;
  readonly shapes: Shapes;
  readonly write: (statement: Statement) => void;
}

/** What a revision's own code does by `op.db`. */
class Code {
  readonly #scripted: Scripted;
  readonly #around: Around;
  #unwritten: string | null = null;

  constructor(scripted: Scripted, around: Around) {
    this.#scripted = scripted;
    this.#around = around;
  }

  hear(statement: Statement): void {
    const { frame, outside, shapes, write } = this.#around;
    const { text, gives } = statement;
    if (gives === 'change') {
      write(statement);
    } else if (gives === 'both') {
      this.#unwritten ??= 'reads what a statement gives that changes rows';
    } else if (outside) {
      this.#unwritten ??= 'reads rows where no transaction could be undone';
    } else {
      const tables = new Set(shapes.all().map(({ name }) => name));
      frame.refuse(isAnswered(text, tables), readsInCode(this.#scripted));
    }
  }

  /** Errors: USAGE where something was done that cannot be written down. */
  refuseUnwritten(): void {
    if (this.#unwritten !== null) throw cannotScript(this.#scripted, this.#unwritten);
  }
}

const ended = (statement: string) => `${statement};`;

/** Nobody can count rows here: what would be asked about them is said. */
function remarks(lines: string[], fresh: FreshTables): Guard {
  return {
    fresh,
    async refuse(losses) {
      for (const { table, what } of losses)
        if (!fresh.has(table)) lines.push(`-- data loss: ${what}`);
    },
    async demand(demands) {
      for (const { what } of demands) lines.push(`-- fails where rows have no value: ${what}`);
    },
    async warn(locks) {
      for (const { table, name, why } of locks) lines.push(`-- ${name} on ${table}: ${why}`);
    },
  };
}
