import { quoteName, quoteText } from '../../words.ts';
import type { Frame } from '../engine.ts';

/**
 * Foreign keys are off, as where migrations run.
 *
 * Many programs go on after a statement that fails, so that nothing may follow it but the end: what was found is noted in
 * its place, and fails there.
 */
export const frame: Frame = {
  before: ['pragma foreign_keys = off', 'begin immediate'],
  after: ['pragma foreign_key_check', 'commit', 'pragma foreign_keys = on'],
  refuse: (condition, reason) => ({
    here: [
      'create temp table if not exists "cogniforce_refused" ("reason" text)',
      `create temp trigger if not exists ${quoteName(reason)} before delete on "cogniforce_refused" when old."reason" = ${quoteText(reason)} begin select raise(rollback, ${quoteText(reason)}); end`,
      `insert into temp."cogniforce_refused" select ${quoteText(reason)} where ${condition}`,
    ],
    atEnd: ['delete from temp."cogniforce_refused"', 'drop table temp."cogniforce_refused"'],
  }),
};
