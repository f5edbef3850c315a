import { statSync } from 'node:fs';
import { freemem } from 'node:os';
import { volumesOf } from '../../app/volumes.ts';
import type { SeenConfig } from '../../config/index.ts';
import { packageVersion } from '../../data/index.ts';
import { bytesText } from '../../kernel/bytes.ts';
import { CogniforceError } from '../../kernel/errors.ts';
import { type Finding, fail, ok, skipped, warn } from './finding.ts';

/** A rebuild of a table and a backup each take as much again as the file, and something is written meanwhile. */
const TIMES_THE_FILE = 2;
const LITTLE_BYTES = 1e9;
const TOO_LITTLE_BYTES = 1e8;

/** Room where our files and backups are. */
export function lookAtDisks(config: SeenConfig): Finding[] {
  return volumesOf(config).map(({ name, folder, freeBytes }) => {
    const label = `disk.${name}`;
    if (freeBytes === null) return skipped(label, `${folder} cannot be looked at.`);
    const says = `${bytesText(freeBytes)} are free in ${folder}.`;
    const wanted = Math.max(LITTLE_BYTES, TIMES_THE_FILE * sizeOf(config, name));
    const remedy = `Free some disk space there, until ${bytesText(wanted)} are free.`;
    if (freeBytes < TOO_LITTLE_BYTES)
      return fail(label, new CogniforceError('DATABASE_FULL', says));
    return freeBytes < wanted ? warn(label, says, remedy) : ok(label, says);
  });
}

/** Of the file of this domain; backups are made of all that is ours. */
function sizeOf({ databases }: SeenConfig, name: string): number {
  const files = [...databases.values()].flatMap(({ domain, address, ownership }) => {
    const isMeant = name === 'backup' ? ownership === 'managed' : domain === name;
    return isMeant && address.engine === 'sqlite' ? [address.file] : [];
  });
  const sizes = files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, each) => sum + each, 0);
}

/** What a process that serves takes where much is read at once. */
const WANTED_BYTES = 400e6;

/** Memory that this process may have, by the limit of its container where there is one. */
export function lookAtMemory(): Finding {
  const limit = process.constrainedMemory();
  const free = Math.min(process.availableMemory(), limit > 0 ? limit : Number.POSITIVE_INFINITY);
  const left = Number.isFinite(free) && free > 0 ? free : freemem();
  const says = `${bytesText(left)} of memory can be had.`;
  if (left >= WANTED_BYTES) return ok('memory', says);
  return warn('memory', says, `Give it ${bytesText(WANTED_BYTES)} or more.`);
}

/** Which program this is. */
export function lookAtProgram(): Finding {
  return ok('program', `Cogniforce ${packageVersion()} on Node.js ${process.versions.node}.`);
}
