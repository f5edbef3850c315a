import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 when the backup is whole, else with the code of BACKUP_DAMAGED. */
export const backupVerify: Command = {
  name: 'backup verify',
  summary: 'Check that a backup is whole; needs no database',
  arguments: [['<file>', 'made by cogniforce backup']],
  options: JSON_OPTION,
  action: () => import('../actions/backup-verify.ts'),
};
