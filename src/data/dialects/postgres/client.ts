import type pg from 'pg';
import type { PostgresAddress } from '../../address.ts';
import { databaseError, type Meaning } from '../failure.ts';
import { driver } from './pg.ts';

/** SCRAM that the server signs together with its certificate: nobody between can pass it on. */
const BOUND = 'SCRAM-SHA-256-PLUS';

const NOT_BOUND: Meaning = [
  'DATABASE_REFUSED',
  'offers no channel binding, which its URL demands (channel_binding=require)',
  'Connect to the server itself and encrypted: poolers have no channel binding. Or write channel_binding=prefer.',
];

/** What is known of a session, for `target_session_attrs`. */
interface Session {
  readonly isStandby: boolean;
  /** A transaction of it cannot write, unless it says so. */
  readonly isReadOnly: boolean;
}

/** By value of `target_session_attrs`, of those that one server alone can fail: what it must be, in words. */
const WANTED: Readonly<Record<string, readonly [(session: Session) => boolean, string]>> = {
  'read-write': [
    ({ isReadOnly }) => !isReadOnly,
    'can only be read, and its URL asks for one that takes writes',
  ],
  'read-only': [
    ({ isReadOnly }) => isReadOnly,
    'takes writes, and its URL asks for one that does not',
  ],
  primary: [({ isStandby }) => !isStandby, 'is a standby, and its URL asks for a primary'],
  standby: [({ isStandby }) => isStandby, 'is a primary, and its URL asks for a standby'],
};

/** The driver's client for this address, which also looks at what its URL demands of the server and the driver does not. */
export function clientFor(address: PostgresAddress): typeof pg.Client {
  const { channel_binding, target_session_attrs = 'any' } = address.parameters;
  const isBound = channel_binding === 'require';
  if (!isBound && WANTED[target_session_attrs] === undefined) return driver().Client;
  return class extends driver().Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      if (isBound) demandBinding(this, address);
    }

    override connect(): Promise<pg.Client>;
    override connect(callback: (error: Error | null, client?: pg.Client) => void): void;
    override connect(callback?: (error: Error | null, client?: pg.Client) => void) {
      const connected = super.connect().then(() => demandSession(this, address));
      if (callback === undefined) return connected;
      connected.then((client) => callback(null, client), callback);
    }
  };
}

/** Ends the connection as soon as the server lets somebody in, or asks for the password, in another way. */
function demandBinding({ connection }: pg.Client, address: PostgresAddress): void {
  let isProven = false;
  const refuse = () => {
    // Before what else has come with this message is looked at, and before the driver answers it.
    connection.emit('error', failure(address, NOT_BOUND));
    connection.stream.destroy();
  };
  connection.on('authenticationCleartextPassword', refuse);
  connection.on('authenticationMD5Password', refuse);
  connection.on('authenticationSASL', ({ mechanisms }: { mechanisms: readonly string[] }) => {
    if (!mechanisms.includes(BOUND)) refuse();
  });
  // What the server says in here the driver checks, and fails where it is not right.
  connection.on('authenticationSASLFinal', () => {
    isProven = true;
  });
  connection.on('authenticationOk', () => {
    if (!isProven) refuse();
  });
}

/** Errors: DATABASE_UNREACHABLE where the server is not the one that `target_session_attrs` asks for; it is left then. */
async function demandSession(client: pg.Client, address: PostgresAddress): Promise<pg.Client> {
  const value = address.parameters.target_session_attrs ?? 'any';
  const [isWanted, sentence] = WANTED[value] ?? [];
  if (isWanted === undefined) return client;
  try {
    const { rows } = await client.query<Session>(`
      select pg_is_in_recovery() as "isStandby", pg_is_in_recovery()
        or current_setting('default_transaction_read_only') = 'on' as "isReadOnly"
    `);
    if (rows.every(isWanted)) return client;
    const meaning = `${sentence} (target_session_attrs=${value})`;
    throw failure(address, ['DATABASE_UNREACHABLE', meaning]);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

function failure(address: PostgresAddress, meaning: Meaning): Error {
  return databaseError({ address, meaning, code: null, cause: undefined });
}
