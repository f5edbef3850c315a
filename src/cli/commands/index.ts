import type { Command } from '../command.ts';
import { backfill } from './backfill.ts';
import { backfillCancel } from './backfill-cancel.ts';
import { backfillList } from './backfill-list.ts';
import { backfillPause } from './backfill-pause.ts';
import { backfillResume } from './backfill-resume.ts';
import { backup } from './backup.ts';
import { backupDrill } from './backup-drill.ts';
import { backupVerify } from './backup-verify.ts';
import { dbAdopt } from './db-adopt.ts';
import { dbBranches } from './db-branches.ts';
import { dbCheck } from './db-check.ts';
import { dbCreate } from './db-create.ts';
import { dbCurrent } from './db-current.ts';
import { dbDowngrade } from './db-downgrade.ts';
import { dbGrants } from './db-grants.ts';
import { dbHeads } from './db-heads.ts';
import { dbHistory } from './db-history.ts';
import { dbMerge } from './db-merge.ts';
import { dbPing } from './db-ping.ts';
import { dbRevision } from './db-revision.ts';
import { dbShow } from './db-show.ts';
import { dbStamp } from './db-stamp.ts';
import { dbStatus } from './db-status.ts';
import { dbUpgrade } from './db-upgrade.ts';
import { demoLoad } from './demo-load.ts';
import { demoMake } from './demo-make.ts';
import { doctor } from './doctor.ts';
import { domainAdd } from './domain-add.ts';
import { domainList } from './domain-list.ts';
import { estimatesCompare } from './estimates-compare.ts';
import { exportCommand } from './export.ts';
import { failures } from './failures.ts';
import { health } from './health.ts';
import { metric } from './metric.ts';
import { nights } from './nights.ts';
import { processCommand } from './process.ts';
import { questions } from './questions.ts';
import { rebuild } from './rebuild.ts';
import { restore } from './restore.ts';
import { runs } from './runs.ts';
import { sensitivity } from './sensitivity.ts';
import { serve } from './serve.ts';
import { sessionsEnd } from './sessions-end.ts';
import { settings } from './settings.ts';
import { settingsHistory } from './settings-history.ts';
import { settingsSet } from './settings-set.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  doctor,
  health,
  processCommand,
  runs,
  backfill,
  backfillList,
  backfillPause,
  backfillResume,
  backfillCancel,
  rebuild,
  nights,
  failures,
  metric,
  exportCommand,
  sensitivity,
  estimatesCompare,
  questions,
  settings,
  settingsSet,
  settingsHistory,
  sessionsEnd,
  dbStatus,
  dbCurrent,
  dbUpgrade,
  dbDowngrade,
  dbAdopt,
  dbHistory,
  dbHeads,
  dbBranches,
  dbShow,
  dbCheck,
  dbStamp,
  dbCreate,
  dbPing,
  dbRevision,
  dbMerge,
  domainList,
  domainAdd,
  dbGrants,
  backup,
  backupVerify,
  backupDrill,
  restore,
  demoMake,
  demoLoad,
];
