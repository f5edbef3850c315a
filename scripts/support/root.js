import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/**
 * For NODE_COMPILE_CACHE: where Node keeps what it compiled from the sources, so that a start takes half as long. Here and
 * not where it would keep it by itself, a folder of all users.
 */
export const COMPILED = join(root, 'node_modules', '.cache', 'compiled');
