import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 where all is well, 2 where something is to be known, else with the code of the first failure. */
export const doctor: Command = {
  name: 'doctor',
  summary: 'Look at settings, databases, machine and model, and say what to mend; change nothing',
  help: `Each look is ok, warn, fail or skipped, with one sentence; what can be done about it stands below the table. Looks go on at the
same time and each gives up by itself. It says as much as can be found out also where settings are wrong.
Exits 0 where all is well, 2 where something is to be known and nothing fails, else with the code of the first failure
(docs/errors.md).

Examples:
  cogniforce doctor
  cogniforce doctor --json | jq '.findings[] | select(.state == "fail")'`,
  options: JSON_OPTION,
  action: () => import('../actions/doctor.ts'),
};
