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
import type { UntypedKysely } from '../dialects/engine.ts';
import { bareWords } from '../sql-text.ts';

/** One statement that was run, with its values in it. */
export interface Statement {
  readonly text: string;
  /** `answer`: it changes nothing, and is run to be read; `both`: it changes something and is read; else `change`. */
  readonly gives: 'change' | 'answer' | 'both';
}

/** The same place, where `hear` is told of every statement before it is run. */
export function heard(place: UntypedKysely, hear: (statement: Statement) => void): UntypedKysely {
  return place.withPlugin(new Listener(place, hear));
}

class Listener implements KyselyPlugin {
  readonly #place: UntypedKysely;
  readonly #hear: (statement: Statement) => void;
  readonly #inline = new InlineValues();
  readonly #known = new WeakSet<QueryId>();

  constructor(place: UntypedKysely, hear: (statement: Statement) => void) {
    this.#place = place;
    this.#hear = hear;
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    this.#known.add(queryId);
    const inlined = this.#inline.transformNode(node, queryId);
    const text = this.#place.getExecutor().compileQuery(inlined, queryId).sql.trim();
    this.#hear({ text, gives: givenBy(node, text) });
    return node;
  }

  async transformResult<T>({ queryId, result }: { queryId: QueryId; result: T }): Promise<T> {
    if (this.#known.has(queryId)) return result;
    throw new TypeError('a statement that was compiled elsewhere cannot be written down');
  }
}

function givenBy({ kind }: RootOperationNode, text: string): Statement['gives'] {
  const words = bareWords(text);
  if (/^explain\b/i.test(words)) return 'answer';
  if (/\breturning\b/i.test(words)) return 'both';
  const changes = /\b(?:insert|update|delete|merge)\b/i.test(words.replace(ROW_LOCK, ''));
  const asks = kind === 'SelectQueryNode' || /^[\s(]*(?:select|values|table)\b/i.test(words);
  if (asks) return changes ? 'both' : 'answer';
  return /^with\b/i.test(words) && !changes ? 'answer' : 'change';
}

const ROW_LOCK = /\bfor\s+(?:no\s+key\s+)?update\b/gi;

class InlineValues extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return ValueNode.createImmediate(node.value);
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode) {
    const values = node.values.map((value) => ValueNode.createImmediate(value));
    return ValueListNode.create(values) as never;
  }
}
