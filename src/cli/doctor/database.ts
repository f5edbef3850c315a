import type { AppDomain } from '../../app/domains.ts';
import { describeAddress, isMissing } from '../../data/index.ts';
import type { Clock } from '../../kernel/clock.ts';
import { asKnown, CogniforceError } from '../../kernel/errors.ts';
import { CLOCKS_APART_MS } from '../../kernel/retry-rule.ts';
import { checkDomain, linesOf } from '../checking.ts';
import { type DomainRevision, hintFor, states, stateWord } from '../domains.ts';
import { type Finding, fail, inTimeOf, ok, skipped, warn } from './finding.ts';

/** Whether a database answers, and how it is; where it does not, all else is skipped. */
export async function lookAtDatabase(domain: AppDomain, clock: Clock): Promise<Finding[]> {
  const [reached] = await inTimeOf(`${domain.name}.reachable`, () => reach(domain));
  if (reached === undefined) return [];
  if (reached.state !== 'ok') return [reached, ...unseen(domain.name)];
  const found = await Promise.all(
    Object.entries(LOOKS).map(([look, at]) => {
      const name = `${domain.name}.${look}`;
      return inTimeOf(name, () => at(domain, name, clock));
    }),
  );
  return [reached, ...found.flat()];
}

function unseen(domain: string): Finding[] {
  return Object.keys(LOOKS).map((look) =>
    skipped(`${domain}.${look}`, 'The database does not answer.'),
  );
}

async function reach(domain: AppDomain): Promise<Finding> {
  const { name, handle, database } = domain;
  const label = `${name}.reachable`;
  const place = describeAddress(handle.address);
  const began = performance.now();
  try {
    await handle.ping();
    return ok(label, `${place} answers in ${Math.round(performance.now() - began)} ms.`);
  } catch (error) {
    const known = asKnown(error, `${place} could not be asked.`);
    const isToCome = isMissing(error) && database.creates && !handle.wasMade();
    if (!isToCome) return fail(label, known, hintFor(domain, known));
    const says = `${place} is not there yet; the first start makes it.`;
    return warn(label, says, `If figures were expected there, check ${database.variable}.`);
  }
}

type Look = (domain: AppDomain, name: string, clock: Clock) => Promise<Finding | Finding[]>;

const LOOKS: Readonly<Record<string, Look>> = {
  rights: (domain, name) =>
    domain.ownership === 'managed' ? ownRights(domain, name) : theirRights(domain, name),
  pooler: lookForPooler,
  tls: lookAtLine,
  schema: lookAtSchema,
  drift: lookAtDrift,
  clock: lookAtClock,
};

async function ownRights({ handle }: AppDomain, name: string): Promise<Finding> {
  const { readOnly } = await handle.look();
  if (readOnly !== null) return fail(name, readOnly);
  return ok(name, 'This role may read and write it.');
}

async function theirRights({ name: domain, handle }: AppDomain, name: string): Promise<Finding> {
  if (handle.address.engine === 'sqlite') {
    return ok(name, 'It is opened for reading alone; a file has no roles.');
  }
  if (!(await handle.couldWrite()))
    return ok(name, 'It is only read, and this role has no right to write it.');
  return warn(
    name,
    `This role could write ${describeAddress(handle.address)}, although Cogniforce only reads it.`,
    `Make a role that cannot: cogniforce db grants ${domain}`,
  );
}

async function lookForPooler(domain: AppDomain, name: string): Promise<Finding> {
  const { handle, database, ownership } = domain;
  if (handle.address.engine === 'sqlite') return skipped(name, 'A file has no pooler.');
  const shares = await handle.sharesSessions();
  const isIndirect = shares || (await handle.isIndirect());
  if (!isIndirect) return ok(name, 'Nothing stands before the server.');
  const what = shares ? 'A pooler in transaction mode' : 'A pooler, or a port forward,';
  if (database.direct !== undefined || ownership === 'external') {
    return ok(name, `${what} answers for the server, which is provided for.`);
  }
  const variable = database.variable.replace(/_URL$/, '_DIRECT_URL');
  return warn(
    name,
    `${what} answers for the server: migrations and pg_dump need a session of their own.`,
    `Set ${variable} to the server itself, or to the same URL where it is a port forward.`,
  );
}

/** Whether others could read what is said on the way. */
async function lookAtLine({ handle }: AppDomain, name: string): Promise<Finding> {
  const { address } = handle;
  if (address.engine === 'sqlite') return skipped(name, 'A file is read without a network.');
  if (staysHere(address.host)) return ok(name, 'The server is on this machine.');
  const { sslmode = 'prefer' } = address.parameters;
  if (!(await handle.isEncrypted())) {
    const says = 'The line to the server is not encrypted: passwords and text travel in clear.';
    return warn(name, says, 'Add ?sslmode=verify-full&sslrootcert=FILE to its URL.');
  }
  if (sslmode === 'verify-full') return ok(name, 'The line is encrypted, and the server is known.');
  return warn(
    name,
    `The line is encrypted, and nobody looks who the server is (sslmode=${sslmode}).`,
    'Add ?sslmode=verify-full&sslrootcert=FILE to its URL.',
  );
}

function staysHere(host: string): boolean {
  return host === '' || host.startsWith('/') || /^(?:localhost|127\.[\d.]+|::1)$/.test(host);
}

async function lookAtSchema(domain: AppDomain, name: string): Promise<Finding> {
  const [found] = await states([domain]);
  if (found === undefined) return skipped(name, 'There is nothing to look at.');
  const { applied, pending, code, error, hint } = found;
  if (code !== null) {
    return fail(name, new CogniforceError(code, error ?? 'It cannot be used.'), hint ?? undefined);
  }
  if (domain.ownership === 'external') return theirSchema(name, found);
  const at = applied.join(', ') || 'no revision';
  return ownSchema(name, stateWord(found), {
    at,
    pending,
    willCome: domain.database.upgradeAtStart,
  });
}

function theirSchema(name: string, found: DomainRevision): Finding {
  const { domain, applied, unknown, release, remark, inPart } = found;
  const of = release === null ? '' : ` (Open WebUI ${release})`;
  const odd = remark === null ? '' : `; ${remark}`;
  const says = `It is at ${applied.join(', ') || 'no revision'}${of}${odd}.`;
  if (inPart) {
    return warn(
      name,
      `${says} This role may not read all of it.`,
      `See: cogniforce db check ${domain}`,
    );
  }
  if (unknown.length === 0) return ok(name, says);
  return warn(name, says, 'Compare a few figures; a newer Cogniforce may know it.');
}

interface Standing {
  readonly at: string;
  readonly pending: readonly string[];
  /** The next start brings it to the newest revision by itself. */
  readonly willCome: boolean;
}

function ownSchema(name: string, word: string, { at, pending, willCome }: Standing): Finding {
  if (word === 'ready') return ok(name, `It is at ${at}, the newest revision.`);
  if (word === 'behind') {
    const says = `It is at ${at} and lacks ${pending.join(', ')}.`;
    const remedy = 'Make a backup; the next start brings it there, or: cogniforce db upgrade';
    if (willCome) return warn(name, says, remedy);
    return fail(name, new CogniforceError('SCHEMA_BEHIND', says));
  }
  const code = word === 'edited' ? 'REVISION_EDITED' : 'SCHEMA_UNKNOWN';
  const why = word === 'edited' ? 'one was edited since' : 'this version does not know it';
  return fail(name, new CogniforceError(code, `It is at ${at}, and ${why}.`));
}

/** Another program's database is its own affair, but for what is looked for and not found. */
async function lookAtDrift(domain: AppDomain, name: string): Promise<Finding> {
  const checked = await checkDomain(domain);
  // What keeps it from being compared, the schema says.
  if (checked.code !== null) return skipped(name, 'The schema says why it is not compared.');
  const { differences, overlap, lacks, filtered } = checked;
  const count = differences.length + lacks.length + filtered.length;
  if (count === 0 && overlap === null) {
    const says =
      domain.ownership === 'managed'
        ? 'It is exactly what its revisions make.'
        : 'Everything that is read is there.';
    return ok(name, says);
  }
  const [first = ''] = linesOf(checked).filter((line) => line.startsWith(`${domain.name}: `));
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  const says = `${first.slice(domain.name.length + 2)}${more}`;
  return warn(name, says, `See: cogniforce db check ${domain.name}`);
}

/** By half the way of the question, which is how far it may be wrong. */
async function lookAtClock({ handle }: AppDomain, name: string, clock: Clock): Promise<Finding> {
  if (handle.address.engine === 'sqlite') return skipped(name, 'A file has no clock of its own.');
  const before = clock.now();
  const theirs = await handle.epochMs();
  const after = clock.now();
  const apart = Math.max(0, Math.abs(theirs - (before + after) / 2) - (after - before) / 2);
  const says = `The clock of the server and this one are ${seconds(apart)} apart.`;
  if (apart < WORTH_SAYING_MS) return ok(name, says);
  const remedy = 'Set both by NTP.';
  if (apart < CLOCKS_APART_MS) return warn(name, says, remedy);
  return fail(name, new CogniforceError('CONFIG_INVALID', says), remedy);
}

const WORTH_SAYING_MS = 5_000;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
