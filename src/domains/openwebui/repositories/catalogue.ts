import type { CogniforceError } from '../../../kernel/errors.ts';
import { isStorableId } from '../../../kernel/storable-id.ts';
import { BUILT_IN_TOOLS } from '../built-in-tools.ts';
import { nameOf } from '../document-fields.ts';
import type { Db, FeatureDetection } from './features.ts';
import { faultOf } from './source-fault.ts';

/** What an administrator has set up, as it is now. */
export interface Catalogue {
  /** The model behind an assistant; null for a model that is none, and where that is not known. */
  baseModelOf(modelId: string): string | null;
  /**
   * What to count a call of a function under: the id of its tool in the catalogue, the name itself where Open WebUI brings it
   * along, else `other`: servers of tools and documents of others may name theirs as they like.
   */
  toolOf(functionName: string): string;
  /** Why models, or tools, could not be read: none of those is known then. */
  readonly faults: readonly CogniforceError[];
}

export const OTHER_TOOL = 'other';

/** Models and tools that are set up in Open WebUI. */
export function catalogue(db: Db, features: FeatureDetection) {
  return {
    /** Read once a run. What is not there, may not be read, or is damaged, is not known. */
    async load(): Promise<Catalogue> {
      await features.look();
      const { hasAll } = await features.required();
      const faults: CogniforceError[] = [];
      const read = async (isReadable: boolean, ask: (db: Db) => Promise<Map<string, string>>) => {
        try {
          return isReadable ? await ask(db) : new Map<string, string>();
        } catch (error) {
          const fault = faultOf(error);
          if (fault === null) throw error;
          faults.push(fault.error);
          return new Map<string, string>();
        }
      };
      const bases = await read(hasAll('model', ['id', 'base_model_id']), basesOf);
      const tools = await read(hasAll('tool', ['id', 'specs']), toolsOf);
      return {
        baseModelOf: (model) => bases.get(model) ?? null,
        toolOf: (name) => tools.get(name) ?? (BUILT_IN_TOOLS.has(name) ? name : OTHER_TOOL),
        faults,
      };
    },
  };
}

async function basesOf(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('model')
    .select(['model.id', 'model.base_model_id'])
    .where('model.base_model_id', 'is not', null)
    .execute();
  const direct = new Map(
    rows.flatMap(({ id, base_model_id }) => {
      const base = nameOf(base_model_id);
      return base !== null && base !== id ? [[id, base] as const] : [];
    }),
  );
  return new Map([...direct.keys()].map((id) => [id, lastOf(direct, id)]));
}

/** An assistant may be made of another one; of a circle the first step is as good as any. */
function lastOf(direct: ReadonlyMap<string, string>, id: string): string {
  const passed = new Set([id]);
  let at = direct.get(id) ?? id;
  for (let next = direct.get(at); next !== undefined; next = direct.get(at)) {
    if (passed.has(next)) return direct.get(id) ?? id;
    passed.add(at);
    at = next;
  }
  return at;
}

/** By the name of the function; of tools that bring the same one, the first by id, and all by `<id>_<name>`, as the server calls them then. */
async function toolsOf(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('tool').select(['tool.id', 'tool.specs']).execute();
  const byName = new Map<string, string>();
  const known = rows.filter(({ id }) => isStorableId(id));
  for (const { id, specs } of known.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const name of functionsIn(specs)) {
      if (!byName.has(name)) byName.set(name, id);
      byName.set(`${id}_${name}`, id);
    }
  }
  return byName;
}

function functionsIn(specs: string | null): string[] {
  try {
    const found: unknown = JSON.parse(specs ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.flatMap((each: unknown) => {
      const name = (each as { name?: unknown } | null)?.name;
      return typeof name === 'string' && name !== '' ? [name] : [];
    });
  } catch {
    return [];
  }
}
