import { expect, it } from 'vitest';
import { checksum } from '../../../data/migrations/checksum.ts';
import { loadRevisions } from '../../../data/migrations/revisions.ts';

/** As databases in the field hold them: another value makes every one of those refuse to open. */
const APPLIED: Readonly<Record<string, string>> = {
  cf001_initial: '3c44ecc34fae2a79c18175fbf0bf91a629249891e7a387c22f8f001c55308264',
  cf002_analytics: '7d47ac2031c4eae09d9b1047231d063deceec64d4fbdce939615ea9ab587e296',
  cf003_fit_for_facts: '493a449088612548e63045fd2312979072274f8c37a79473920d05175b8abef0',
  cf004_facts: '8dace04bc32112f82ca6b2f12eccf61b190fe28fce161c0760a538080ad1ac06',
};

it('the revisions of cogniforce that are applied somewhere keep their checksums', async () => {
  const graph = await loadRevisions(new URL('./', import.meta.url));
  const found: Record<string, string> = {};
  for (const revision of graph.revisions) {
    if (!(revision.revision in APPLIED)) continue;
    found[revision.revision] = await checksum(revision, { hashUserId: (id: string) => id });
  }
  expect(found).toEqual(APPLIED);
});
