import { readFileSync, writeFileSync } from 'node:fs';
import { ran } from './docker.ts';

const FORWARDING = '/proc/sys/net/ipv4/ip_forward';
const HERE = { env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin` }, cwd: '/' };
/** Of `iptables-save`: lines of Docker's, which name its chains or its bridges. */
const OF_DOCKER = /\bDOCKER\b|DOCKER-|\bbr-[0-9a-f]{12}\b|\bdocker0\b/;

/** The rules of one table, as `iptables-save` prints them. */
interface Rules {
  readonly table: string;
  /** Names of chains with what befalls that no rule is for; `-` for those of a program. */
  readonly chains: ReadonlyMap<string, string>;
  readonly rules: readonly string[];
}

/** Gives what takes back all that Docker does to the network of this machine from now on, and nothing else. */
export async function rememberNetwork(): Promise<() => Promise<void>> {
  const forwarding = readFileSync(FORWARDING, 'utf8');
  const before = await rulesNow();
  return async () => {
    for (const now of await rulesNow()) await takeBack(now, before);
    writeFileSync(FORWARDING, forwarding);
  };
}

async function takeBack({ table, chains, rules }: Rules, before: readonly Rules[]): Promise<void> {
  const then = before.find((each) => each.table === table);
  const iptables = (...args: readonly string[]) => ran('iptables', ['-t', table, ...args], HERE);
  for (const rule of rules.filter((each) => OF_DOCKER.test(each) && !then?.rules.includes(each))) {
    await iptables(...rule.replace(/^-A/, '-D').split(' '));
  }
  const made = [...chains.keys()].filter((name) => OF_DOCKER.test(name) && !then?.chains.has(name));
  for (const chain of made) await iptables('-F', chain);
  for (const chain of made) await iptables('-X', chain);
  const policy = then?.chains.get('FORWARD') ?? 'ACCEPT';
  if (chains.has('FORWARD') && policy !== '-') await iptables('-P', 'FORWARD', policy);
}

async function rulesNow(): Promise<Rules[]> {
  const { stdout } = await ran('iptables-save', [], HERE);
  return stdout
    .split(/^\*/m)
    .slice(1)
    .map((part) => {
      const [table = '', ...lines] = part.split('\n');
      const chains = lines.flatMap((line) => {
        const [, name = '', policy = ''] = /^:(\S+) (\S+)/.exec(line) ?? [];
        return name === '' ? [] : [[name, policy] as const];
      });
      return {
        table,
        chains: new Map(chains),
        rules: lines.filter((line) => line.startsWith('-A')),
      };
    });
}
