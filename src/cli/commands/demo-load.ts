import { type Command, JSON_OPTION } from '../command.ts';

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
  action: () => import('../actions/demo-load.ts'),
};
