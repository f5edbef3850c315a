import { resolve } from 'node:path';
import { openDomain, parseAddress } from '../../data/index.ts';
import { loadConversations } from '../../demo/index.ts';
import { openwebui } from '../../domains/openwebui/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Action, OK } from '../command.ts';

/** Fills an empty Open WebUI database with the conversations of a file; says how many. */
export const run: Action = async ({ cwd, out }, { into, json }, file = '') => {
  if (into === undefined) {
    throw new CogniforceError('USAGE', 'Say with --into which database the conversations go to.');
  }
  const address = parseAddress(String(into), { variable: '--into', cwd });
  const handle = openDomain(openwebui, address, { writable: true, application: 'cogniforce' });
  try {
    const loaded = await loadConversations({ file: resolve(cwd, file), handle });
    if (json) out.json(loaded);
    else
      out.line(
        `${loaded.conversations} conversations, ${loaded.messages} messages of ${loaded.people} people`,
      );
    return OK;
  } finally {
    await handle.close();
  }
};
