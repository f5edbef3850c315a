import type { Command } from '../command.ts';
import { dbCurrent } from './db-current.ts';
import { dbPing } from './db-ping.ts';
import { dbStatus } from './db-status.ts';
import { dbUpgrade } from './db-upgrade.ts';
import { demoLoad } from './demo-load.ts';
import { demoMake } from './demo-make.ts';
import { metric } from './metric.ts';
import { processCommand } from './process.ts';
import { serve } from './serve.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  processCommand,
  metric,
  dbStatus,
  dbCurrent,
  dbUpgrade,
  dbPing,
  demoMake,
  demoLoad,
];
