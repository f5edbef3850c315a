import { type Command, JSON_OPTION } from '../command.ts';

/** Asks the server that runs here how it is, as containers are asked. */
export const health: Command = {
  name: 'health',
  summary: 'Ask the server that runs on this machine whether it can show figures',
  help: `Exits 0 where it can, also while another database is down (degraded), and 69 where it cannot or does not answer.
It asks /health/ready, opens no database, and waits at most four seconds: for the health check of a container.

Example:
  cogniforce health --port 9000`,
  options: {
    '--host <address>': 'address that it listens on (HOST, else 127.0.0.1)',
    '--port <number>': 'port that it listens on (PORT, else 8787)',
    ...JSON_OPTION,
  },
  action: () => import('../actions/health.ts'),
};
