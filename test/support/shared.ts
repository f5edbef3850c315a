import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of examples and schemas that stands beside the project, or where `COGNIFORCE_SHARED` says. */
const folder = path.resolve(
  process.env.COGNIFORCE_SHARED ?? path.join(projectRoot, '..', 'shared'),
);

/** Whether the examples are on this machine. They are no part of the project. */
const hasShared = existsSync(folder);

/** A file or folder of the shared examples: `sharedPath('openwebui', 'schema')`. */
export function sharedPath(...parts: readonly string[]): string {
  return path.join(folder, ...parts);
}

/** `describe`, counted as skipped with its reason where the examples are absent. */
export function describeWithShared(title: string, tests: () => void): void {
  if (hasShared) describe(title, tests);
  else describe.skip(`${title} (needs the shared examples: set COGNIFORCE_SHARED)`, tests);
}
