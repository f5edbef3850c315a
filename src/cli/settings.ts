import { type Config, type Purpose, readConfig } from '../config/index.ts';
import type { CommandContext } from './command.ts';

/** The settings that a command works with; what they give notice of is told first. */
export function settingsOf({ env, cwd, out }: CommandContext, purpose: Purpose): Config {
  const config = readConfig({ env, cwd, purpose });
  for (const notice of config.notices) out.note(notice);
  return config;
}
