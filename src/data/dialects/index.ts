import type { DatabaseAddress } from '../address.ts';
import type { Engine, EngineName } from './engine.ts';
import { postgres } from './postgres/index.ts';
import { sqlite } from './sqlite/index.ts';

type EngineOf<N extends EngineName> = Engine<Extract<DatabaseAddress, { engine: N }>>;

/** A new engine is a folder beside this file and a line here; the compiler lists the rest. */
export const engines: { readonly [N in EngineName]: EngineOf<N> } = { sqlite, postgres };

/** The engine that speaks to this address. */
export function engineOf(address: DatabaseAddress): Engine {
  // Address and engine belong together by the key they share, which the type of a lookup cannot express.
  return engines[address.engine] as unknown as Engine;
}
