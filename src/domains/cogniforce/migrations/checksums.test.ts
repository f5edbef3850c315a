import { expect, it } from 'vitest';
import { checksum } from '../../../data/migrations/checksum.ts';
import { loadRevisions } from '../../../data/migrations/revisions.ts';

/** As databases in the field hold them: another value makes every one of those refuse to open. */
const APPLIED: Readonly<Record<string, string>> = {
  cf001_initial: '3c44ecc34fae2a79c18175fbf0bf91a629249891e7a387c22f8f001c55308264',
  cf002_analytics: '7d47ac2031c4eae09d9b1047231d063deceec64d4fbdce939615ea9ab587e296',
  cf003_fit_for_facts: '493a449088612548e63045fd2312979072274f8c37a79473920d05175b8abef0',
  cf004_facts: '8dace04bc32112f82ca6b2f12eccf61b190fe28fce161c0760a538080ad1ac06',
  cf005_usage: 'ea3020b8e82c172d6541fa05badc8b5d1e0212ad9438c757f352aed2f53daaac',
  cf006_enrichment: '7a65c746220f7c9f028783f1d3bca2d43819c83612808f16c881263e9fe55642',
  cf007_calibration: 'eacd46df8721691bbedc7682395daa93e6b89d3f3ba7ff785639e3c8e48737bc',
  cf008_questions: 'b1e95610a2368514d2e4d715ea9e907fe2cb13eef7f88e91c896a78ff017cdad',
  cf009_value: 'f129b8b6d6c31710ce3b39eaa8ea13f8ace73707f8176537453601bac80fda43',
  cf010_whose_work: 'e4fc97bba9148c8aa1630a15f4fc9e5d180b1f44c52b04a7893c7054f1b6a5d7',
  cf011_audit_log: '5b335c7267d0f47d97cf0ee9c8f3551e1002e4e049adf4d9a2604548554958f7',
  cf012_doors: '901167cb44a1e7a071d9c0aa824accc97bf3cd0267818f1de5a4ab406e1716b8',
  cf013_what_was_made: 'b2d647e38a648d80bcb3f2f0a53e36190b21224915c6813b5d7f98938c65ac14',
  cf014_runs: '56de1b940666a1a34b02aea4c10295be7ad345f78aff69e1bd8a97b92ecfb12d',
  cf015_nights: 'd8d77231c2a9b1089b57601d7bafbd1d0e297e9518e49b55bcebad0230aa2b4b',
  cf016_backfill: '5fe3c51a9fb98df0c23fcff7a96c46147052a3c99ee3f99308d1ddab4eb44354',
  cf017_sign_in_tries: 'a19ee100da23bc7a6c1f077211d6b2ff59a88d9800de8dff7c88c3b0e7c05920',
  cf018_allowance: '18313e8ebc01421586e4c83cdca9a7500ab830d235a2b36bca6cccbe9ede8f7d',
  cf019_book: '1dbdf554ad4278697d07faba25912b0749b324e16c68b6034ac58556ddbc48cf',
  cf020_adoption: '3e60b4d1c2d884036c6bc1e463b381db79330fc6562ce23b3498c442ccb6722c',
  cf021_settings: 'cdef381b659a2dcbe5a7b83ea4a830854ace9f18151e7b1c765fa715224e4f93',
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
