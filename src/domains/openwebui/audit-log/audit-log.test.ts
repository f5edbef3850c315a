import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callLine, logAt, requestLine, zipped } from '../../../../test/support/audit-log.ts';
import { NINE } from '../../../../test/support/openwebui-document.ts';
import { temporaryFolder } from '../../../../test/support/temporary-folder.ts';
import { type LogPosition, readAuditLog } from './audit-log.ts';

const NOW = Date.parse('2026-12-01T00:00:00Z');

/** Reads on from where it was, and remembers; `until` of the parts at most, as if it were killed then. */
function reader(path: string) {
  const known = new Map<string, LogPosition>();
  return async function read(until = Number.POSITIVE_INFINITY) {
    const found = {
      calls: [] as string[],
      damaged: 0,
      useless: 0,
      troubles: [] as string[],
      parts: 0,
    };
    if (until === 0) return found;
    for await (const part of readAuditLog(path, [...known.values()], NOW)) {
      if ('trouble' in part) {
        found.troubles.push(part.trouble.message);
        continue;
      }
      expect(part.from).toBe(known.get(part.position.fingerprint)?.readTo ?? 0);
      known.set(part.position.fingerprint, part.position);
      found.calls.push(...part.calls.map(({ requestId, place }) => requestId ?? place));
      found.damaged += part.damaged;
      found.useless += part.useless;
      found.parts += 1;
      if (found.parts >= until) break;
    }
    return found;
  };
}

const lines = (...ids: readonly number[]) =>
  ids.map((id) => callLine({ id: `line ${id}`, request: `${id}`, at: NINE + id }));
const ids = (...those: readonly number[]) => those.map(String);

describe('the audit log', () => {
  const world = () => {
    const folder = temporaryFolder();
    const log = logAt(join(folder, 'audit.log'));
    return { folder, log, read: reader(log.path) };
  };
  let rotations = 0;
  /** As Open WebUI rotates: renamed with its date, compressed, and taken away. */
  const rotate = (folder: string, { pack = true } = {}) => {
    rotations += 1;
    const name = `audit.2026-11-30_05-44-17_${String(rotations).padStart(6, '0')}.log`;
    const rotated = join(folder, name);
    renameSync(join(folder, 'audit.log'), rotated);
    if (!pack) return rotated;
    writeFileSync(`${rotated}.zip`, zipped(name, readFileSync(rotated)));
    rmSync(rotated);
    utimesSync(`${rotated}.zip`, NINE + rotations, NINE + rotations);
    return `${rotated}.zip`;
  };

  it('is read as it grows, each line once, and nothing is written down where nothing is new', async () => {
    const { log, read } = world();
    log.write(...lines(1, 2), requestLine('r', NINE, 'a secret'));
    expect(await read()).toMatchObject({ calls: ids(1, 2), damaged: 0, troubles: [] });
    expect(await read()).toMatchObject({ calls: [], parts: 0 });
    log.write(...lines(3));
    expect(await read()).toMatchObject({ calls: ids(3) });
  });

  it('leaves a half-written last line for the next time', async () => {
    const { log, read } = world();
    const [whole = '', half = ''] = lines(1, 2);
    log.write(whole);
    appendFileSync(log.path, half.slice(0, 150));
    expect(await read()).toMatchObject({ calls: ids(1), damaged: 0 });
    appendFileSync(log.path, `${half.slice(150)}\n`);
    expect(await read()).toMatchObject({ calls: ids(2), damaged: 0 });
  });

  it('is followed through rotations, packed or not, several between two readings', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    expect((await read()).calls).toEqual(ids(1));
    log.write(...lines(2));
    rotate(folder);
    log.write(...lines(3));
    rotate(folder, { pack: false });
    log.write(...lines(4));
    rotate(folder);
    log.write(...lines(5));
    const found = await read();
    expect(found.calls.toSorted()).toEqual(ids(2, 3, 4, 5));
    expect(found.calls.at(-1)).toBe('5');
    expect(found.troubles).toEqual([]);
    expect(await read()).toMatchObject({ calls: [], parts: 0 });
  });

  it('reads what was rotated before anybody read it', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1, 2));
    rotate(folder);
    log.write(...lines(3));
    expect((await read()).calls).toEqual(ids(1, 2, 3));
  });

  it('does not take a file for another one while it is packed, or once it is', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    await read();
    log.write(...lines(2));
    const rotated = rotate(folder, { pack: false });
    writeFileSync(`${rotated}.zip`, 'half of it');
    log.write(...lines(3));
    expect(await read()).toMatchObject({ calls: ids(2, 3), troubles: [] });
    writeFileSync(`${rotated}.zip`, zipped('audit.log', readFileSync(rotated)));
    rmSync(rotated);
    expect(await read()).toMatchObject({ calls: [], troubles: [] });
    expect(await read()).toMatchObject({ calls: [], parts: 0 });
  });

  it('says nothing while it is being rotated, and is not there for a moment', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    await read();
    log.write(...lines(2));
    rotate(folder, { pack: false });
    expect(await read()).toMatchObject({ calls: ids(2), troubles: [] });
  });

  it('is followed where others rotate: numbers, dates, gzip, copy and cut off', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    await read();
    log.write(...lines(2));
    copyFileSync(log.path, `${log.path}.1`);
    truncateSync(log.path);
    log.write(...lines(3));
    expect(await read()).toMatchObject({ calls: ids(2, 3), troubles: [] });
    renameSync(`${log.path}.1`, `${log.path}.2`);
    renameSync(log.path, `${log.path}.1`);
    writeFileSync(`${log.path}.2.gz`, gzipSync(readFileSync(`${log.path}.2`)));
    rmSync(`${log.path}.2`);
    appendFileSync(`${log.path}.1`, `${lines(4)[0]}\n`);
    log.write(...lines(5));
    expect(await read()).toMatchObject({ calls: ids(4, 5), troubles: [] });
    renameSync(log.path, join(folder, 'audit.log-20261130'));
    log.write(...lines(6));
    expect(await read()).toMatchObject({ calls: ids(6), troubles: [] });
    expect(await read()).toMatchObject({ calls: [], parts: 0 });
  });

  it('finds in a copy of it nothing that it has not read', async () => {
    const { log, read } = world();
    log.write(...lines(1, 2));
    copyFileSync(log.path, `${log.path}.1`);
    log.write(...lines(3));
    expect((await read()).calls).toEqual(ids(1, 2, 3));
    log.write(...lines(4));
    expect((await read()).calls).toEqual(ids(4));
  });

  it('says once that a file was taken away before it was read to its end', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    await read();
    log.write(...lines(2));
    rmSync(rotate(folder));
    log.write(...lines(3));
    const found = await read();
    expect(found.calls).toEqual(ids(3));
    expect(found.troubles).toEqual([expect.stringMatching(/taken away before it was read/)]);
    expect(await read()).toMatchObject({ calls: [], troubles: [], parts: 0 });
  });

  it('takes a file that was read to its end for no loss when it goes', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    const rotated = rotate(folder);
    log.write(...lines(2));
    await read();
    rmSync(rotated);
    log.write(...lines(3));
    expect(await read()).toMatchObject({ calls: ids(3), troubles: [] });
  });

  it('says once of a damaged archive that it is, keeps what it gave, and reads a whole one', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    await read();
    log.write(...lines(2));
    const rotated = rotate(folder);
    const whole = readFileSync(rotated);
    const broken = Buffer.from(whole);
    broken.fill(0xff, 60, 90);
    writeFileSync(rotated, broken);
    log.write(...lines(3));
    const found = await read();
    expect(found.calls).toEqual(ids(3));
    expect(found.troubles[0]).toMatch(/cannot be read to its end/);
    expect(await read()).toMatchObject({ calls: [], parts: 0 });
    for (const other of ['', 'PK', 'not an archive at all']) {
      writeFileSync(rotated, other);
      expect((await read()).troubles.join()).not.toMatch(/undefined|NaN/);
    }
    writeFileSync(rotated, whole);
    expect((await read()).calls).toEqual(ids(2));
  });

  it('counts damaged lines, and reads all others', async () => {
    const { log, read } = world();
    const [one = '', two = '', three = ''] = lines(1, 2, 3);
    log.write(one, two.slice(30), '\0'.repeat(50), `${two.slice(0, 200)}${three}`, three);
    const nobody = callLine({ id: 'n', at: NINE }).replace('"id": "user-1"', '"id": ""');
    log.write(nobody, '', requestLine('r', NINE, `${'x'.repeat(600_000)}`));
    expect(await read()).toMatchObject({ calls: ids(1, 3), damaged: 3, useless: 1 });
  });

  it('reads what a line without an end holds once the file is done with', async () => {
    const { folder, log, read } = world();
    log.write(...lines(1));
    appendFileSync(log.path, lines(2)[0] ?? '');
    expect((await read()).calls).toEqual(ids(1));
    rotate(folder);
    log.write(...lines(3));
    expect(await read()).toMatchObject({ calls: ids(2, 3), damaged: 0 });
  });

  it('is not read twice where somebody cut it off', async () => {
    const { log, read } = world();
    log.write(...lines(1, 2, 3));
    await read();
    truncateSync(log.path, Buffer.byteLength(`${lines(1)[0]}\n`));
    expect(await read()).toMatchObject({ calls: [] });
    log.write(...lines(4));
    expect(await read()).toMatchObject({ calls: ids(4), damaged: 0 });
  });

  it('is told in one sentence where it is not there, is no file, or may not be read', async () => {
    const { folder, log, read } = world();
    const told = async () => (await read()).troubles;
    expect(await told()).toEqual([
      expect.stringMatching(/^The file of OPENWEBUI_AUDIT_LOG, .*, is not there\.$/),
    ]);
    mkdirSync(log.path);
    expect(await told()).toEqual([expect.stringMatching(/is a folder\.$/)]);
    rmSync(log.path, { recursive: true });
    execFileSync('mkfifo', [log.path]);
    expect(await told()).toEqual([expect.stringMatching(/is no ordinary file\.$/)]);
    rmSync(log.path);
    rmSync(folder, { recursive: true });
    expect(await told()).toEqual([expect.stringMatching(/is not there\.$/)]);
  });

  it('may be empty, or hold nothing but lines of other kinds', async () => {
    const { log, read } = world();
    writeFileSync(log.path, '');
    expect(await read()).toMatchObject({ calls: [], troubles: [] });
    log.write(requestLine('r', NINE, 'nothing'));
    expect(await read()).toMatchObject({ calls: [], damaged: 0, troubles: [] });
    log.write(...lines(1));
    expect((await read()).calls).toEqual(ids(1));
  });

  it('comes in parts of some thousand calls', async () => {
    const { log, read } = world();
    const all = Array.from({ length: 30_000 }, (_, at) => at);
    log.write(...lines(...all));
    const found = await read();
    expect(found.calls).toEqual(ids(...all));
    expect(found.parts).toBeGreaterThan(1);
  });

  /** A log, and what may happen to it. */
  function play(folder: string) {
    const log = logAt(join(folder, 'audit.log'));
    const read = reader(log.path);
    const seen = { written: 0, calls: [] as string[], faults: [] as unknown[] };
    let half = '';
    let copies = 0;
    const next = () => {
      seen.written += 1;
      return lines(seen.written)[0] ?? '';
    };
    const finish = () => {
      if (half !== '') log.write(half);
      half = '';
    };
    const take = async (until?: number) => {
      const { calls, damaged, troubles } = await read(until);
      seen.calls.push(...calls);
      seen.faults.push(...troubles, ...(damaged > 0 ? [damaged] : []));
    };
    const write = async () => {
      finish();
      log.write(next());
    };
    const turned = (turn: () => void) => async () => {
      finish();
      turn();
      log.write(next());
    };
    const steps = {
      write,
      async half() {
        finish();
        const line = next();
        appendFileSync(log.path, line.slice(0, 99));
        half = line.slice(99);
      },
      rotate: turned(() => rotate(folder)),
      keep: turned(() => rotate(folder, { pack: false })),
      copy: turned(() => {
        copies += 1;
        copyFileSync(log.path, `${log.path}.${copies}`);
        truncateSync(log.path);
      }),
      read: () => take(),
      killed: () => take(1),
    };
    return { seen, steps, write, take };
  }

  it('gives each line once, however it is written, rotated, read and left', async () => {
    const step = fc.constantFrom<keyof ReturnType<typeof play>['steps']>(
      ...(['write', 'half', 'rotate', 'keep', 'copy', 'read', 'killed'] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (chosen) => {
        const { seen, steps, write, take } = play(temporaryFolder());
        for (const each of ['write', ...chosen] as const) await steps[each]();
        await write();
        await take();
        const all = Array.from({ length: seen.written }, (_, at) => String(at + 1));
        expect(seen.calls.toSorted()).toEqual(all.sort());
        expect(seen.faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
