import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PrimitiveValueListNode,
  type QueryId,
  type RootOperationNode,
  ValueListNode,
  ValueNode,
} from 'kysely';
import type { Engine, UntypedKysely } from '../dialects/engine.ts';
import { FreshTables } from './fresh-tables.ts';
import type { RevisionGraph } from './graph.ts';
import type { Guard } from './guard.ts';
import { liveOperations } from './live-operations.ts';
import type { Direction } from './migration.ts';
import type { Operations, Revision } from './operations.ts';
import { rehearse } from './rehearsal.ts';
import { replay } from './replay.ts';
import { Shapes } from './shapes.ts';
import { noteStep } from './step.ts';
import { createVersionTables } from './version-tables.ts';

/** A way through revisions, as SQL for somebody else to run. */
export interface ScriptOptions {
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
 * No database is asked: steps that read rows find none, and write only what does not depend on them.
 */
export async function script(options: ScriptOptions): Promise<string> {
  const { engine, graph, settings, from, steps, direction } = options;
  const lines: string[] = [];
  await engine.offline(async (place) => {
    const shapes = new Shapes();
    // What SQL of earlier revisions made is known to an engine that runs without a server.
    await replay({ engine, tx: place, settings, shapes }, graph.upTo(from));
    const recorder = new Recorder(place, lines);
    const db = place.withPlugin(recorder);
    lines.push(...engine.frame.before.map(ended));
    await createVersionTables(engine, from.length === 0 ? db : place, []);
    let heads = from;
    for (const revision of steps) {
      lines.push('', `-- ${direction} ${revision.revision}`);
      const outside = revision.transactional === false && !engine.definesInTransactions;
      if (outside) lines.push('-- not in a transaction', ...engine.frame.after.map(ended));
      const op = liveOperations({ engine, db, settings, shapes, guard: remarks(lines) });
      await rehearse(revision, () => revision[direction](recorder.keeping(op)));
      if (outside) lines.push(...engine.frame.before.map(ended));
      heads = await noteStep({ engine, db, graph, settings, direction, revision, heads });
    }
    lines.push('', ...engine.frame.after.map(ended));
  });
  return `${lines.join('\n')}\n`;
}

const ended = (statement: string) => `${statement};`;

/** Nobody can count rows here: what would be asked about them is said. */
function remarks(lines: string[]): Guard {
  return {
    fresh: new FreshTables(),
    async refuse(losses) {
      for (const { what } of losses) lines.push(`-- data loss: ${what}`);
    },
    async demand(demands) {
      for (const { what } of demands) lines.push(`-- fails where rows have no value: ${what}`);
    },
    async warn(locks) {
      for (const { table, name, why } of locks) lines.push(`-- ${name} on ${table}: ${why}`);
    },
  };
}

/** Writes down every statement but questions, with its values in it. */
class Recorder implements KyselyPlugin {
  readonly #place: UntypedKysely;
  readonly #lines: string[];
  readonly #inline = new InlineValues();
  #keepsQuestions = false;

  constructor(place: UntypedKysely, lines: string[]) {
    this.#place = place;
    this.#lines = lines;
  }

  /** The operations, of which what a revision says in SQL of its own is kept whatever it is. */
  keeping(op: Operations): Operations {
    return {
      ...op,
      execute: async (statement) => {
        this.#keepsQuestions = true;
        await op.execute(statement).finally(() => {
          this.#keepsQuestions = false;
        });
      },
    };
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const text = this.#compiled(node, queryId);
    const isQuestion = node.kind === 'SelectQueryNode' || /^(?:select|with)\b/i.test(text);
    if (this.#keepsQuestions || !isQuestion) this.#lines.push(ended(text));
    return node;
  }

  async transformResult<T>({ result }: { result: T }): Promise<T> {
    return result;
  }

  #compiled(node: RootOperationNode, queryId: QueryId): string {
    const inlined = this.#inline.transformNode(node, queryId);
    return this.#place.getExecutor().compileQuery(inlined, queryId).sql.trim();
  }
}

class InlineValues extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return ValueNode.createImmediate(node.value);
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode) {
    const values = node.values.map((value) => ValueNode.createImmediate(value));
    return ValueListNode.create(values) as never;
  }
}
