import { isIPv6 } from 'node:net';
import { z } from 'zod';
import { readyReply } from '../../api/contracts/health.ts';
import { readConfig } from '../../config/index.ts';
import { type Action, OK } from '../command.ts';

/** Docker gives a check 30 seconds, Kubernetes one: who is not answered by then is told so. */
const PATIENCE_MS = 4_000;
/** As for a database that does not answer. */
const UNAVAILABLE = 69;

/** Prints how the server is that runs here; 0 where it can show figures. */
export const run: Action = async (context, { host, port, json }) => {
  const env = {
    ...context.env,
    ...(host === undefined ? {} : { HOST: String(host) }),
    ...(port === undefined ? {} : { PORT: String(port) }),
  };
  const { server } = readConfig({ env, cwd: context.cwd, purpose: 'inspect' });
  const place = placeOf(server.host, server.port);
  const reply = await ask(place);
  if (json) context.out.json(reply ?? { status: 'silent', domains: [] });
  else context.out.line(reply === null ? silence(place) : wordsFor(reply));
  return reply === null || reply.status === 'down' ? UNAVAILABLE : OK;
};

/** Whoever listens everywhere listens on loopback, too. */
function placeOf(host: string, port: number): string {
  const near = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${isIPv6(near) ? `[${near}]` : near}:${port}`;
}

/** Of the answer what is told here: a server of another version may say more, or less. */
const told = z.looseObject({
  status: readyReply.shape.status,
  domains: z.array(
    z.looseObject({
      domain: z.string(),
      state: z.string(),
      readOnly: z.unknown().optional(),
    }),
  ),
});
type Told = z.infer<typeof told>;

/** Null where nothing answers, or something else does. */
async function ask(place: string): Promise<Told | null> {
  try {
    const response = await fetch(`${place}/health/ready`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return told.parse(await response.json());
  } catch {
    return null;
  }
}

function silence(place: string): string {
  return `No Cogniforce answers at ${place}: start it (cogniforce serve), or name its place by --host and --port.`;
}

function wordsFor({ status, domains }: Told): string {
  const troubles = domains.flatMap(({ domain, state, readOnly }) => {
    if (state !== 'ready') return [`${domain} is ${state}`];
    return (readOnly ?? null) === null ? [] : [`${domain} can only be read`];
  });
  return troubles.length === 0 ? status : `${status}: ${troubles.join(', ')}`;
}
