import type { Command } from '../command.ts';

/** Answers on the page and the API until it is told to stop; processes at start and once a day. */
export const serve: Command = {
  name: 'serve',
  summary: 'Show the dashboard and the API; analyse at start and every night',
  help: `Without any settings it shows a demonstration. With DATABASE_URL it reads that Open WebUI.
Ctrl-C ends it cleanly: answers under way are finished, a run under way goes on at the next start.

Examples:
  cogniforce serve
  DATABASE_URL=sqlite:////var/lib/open-webui/webui.db cogniforce serve --port 9000`,
  options: {
    '--host <address>': 'address to listen on (HOST, else 127.0.0.1)',
    '--port <number>': 'port to listen on (PORT, else 8787)',
  },
  action: () => import('../actions/serve.ts'),
};
