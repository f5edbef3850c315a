import { describe, expect, it } from 'vitest';
import { eachOpenWebui } from '../../test/support/openwebui.ts';
import { describeAddress } from '../data/index.ts';
import { checkSource } from './check-source.ts';

describe('checkSource', () => {
  eachOpenWebui((use) => {
    it('gives the release of a database that can be read, and reads none of it', async () => {
      expect(await checkSource(use().handle)).toMatchObject({ known: true, missing: [] });
    });

    it('names a database that is not Open WebUI’s', async () => {
      const { hand, handle } = use();
      await hand.script('alter table chat rename to somebody_elses');
      await expect(checkSource(handle)).rejects.toMatchObject({
        code: 'SCHEMA_FOREIGN',
        message: `${describeAddress(handle.address)} is not Open WebUI’s database: it has no table "chat".`,
      });
    });

    it('takes a release that has moved the documents for one that is too new', async () => {
      const { hand, handle } = use();
      await hand.script('alter table chat rename column chat to elsewhere');
      await expect(checkSource(handle)).rejects.toMatchObject({
        code: 'SCHEMA_UNKNOWN',
        message: expect.stringContaining('cannot read revision d4c1a8e37b62'),
      });
    });

    it('names several revisions as what no release has, where the documents are gone', async () => {
      const { hand, handle } = use();
      await hand.script(`insert into alembic_version (version_num) values ('0bd252b206fb')`);
      await hand.script('alter table chat rename column chat to elsewhere');
      await expect(checkSource(handle)).rejects.toMatchObject({
        message: expect.stringContaining(
          'its version table holds several revisions (0bd252b206fb, d4c1a8e37b62), which no release has.',
        ),
      });
    });
  });
});
