import type { DatabaseAddress } from '../address.ts';
import type { Engine, EngineName } from './engine.ts';
import { postgres } from './postgres/index.ts';
import { sqlite } from './sqlite/index.ts';

type EngineOf<N extends EngineName> = Engine<Extract<DatabaseAddress, { engine: N }>>;

/** A new engine is a folder beside this file and a line here; the compiler lists the rest. */
export const engines: { readonly [N in EngineName]: EngineOf<N> } = { sqlite, postgres };

/** The engine that speaks to this address. */
export function engineOf(address: DatabaseAddress): Engine {
  return engineNamed(address.engine);
}

/** The engine of that name, for what asks no database. */
export function engineNamed(name: EngineName): Engine {
  // Address and engine belong together by the key they share, which the type of a lookup cannot express.
  return engines[name] as unknown as Engine;
}

/** Names of all engines. */
export const ENGINE_NAMES = Object.keys(engines) as readonly EngineName[];
