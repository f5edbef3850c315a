import { resolve } from 'node:path';
import { openDomain, parseAddress } from '../../data/index.ts';
import { loadConversations } from '../../demo/index.ts';
import { openwebui } from '../../domains/openwebui/index.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Command, JSON_OPTION, OK } from '../command.ts';

/** For development: conversations from a JSON file into an Open WebUI database of our own making. */
export const demoLoad: Command = {
  name: 'demo load',
  summary: 'Load conversations from a JSON file into an empty Open WebUI database, for development',
  help: `The file holds an array of { id, user, title, model, messages: [{ id, parent, role, content, timestamp }] }.
The database is made when it is missing. One that Open WebUI itself runs on is refused. Loading again changes nothing.

Example:
  cogniforce demo load conversations.json --into sqlite:///./data/loaded/webui.db`,
  arguments: [['<file>', 'the JSON file']],
  options: { '--into <url>': 'the database, sqlite:///... or postgresql://...', ...JSON_OPTION },

  async run({ cwd, out }, { into, json }, file = '') {
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
  },
};
