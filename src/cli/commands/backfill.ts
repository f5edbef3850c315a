import { type Command, JSON_OPTION } from '../command.ts';

/** Exits 0 when all of it is done; 75 when somebody else paused or cancelled it, or its budget is spent. */
export const backfill: Command = {
  name: 'backfill',
  summary:
    'Analyse the conversations of some days anew, and ask a model about them where one is set',
  help: `Says first what that takes, in time and money, and asks; a script says --yes. It is carried out in parts of ten minutes
at most, each of them a run that does what every run does: nothing else waits for longer. Ctrl-C pauses it, and so does
cogniforce backfill pause from anywhere; a process that is killed loses nothing. It goes on with cogniforce backfill resume,
or by itself where cogniforce serve runs.

With ANALYTICS_ESTIMATOR=llm, or --estimator llm, the model is asked about conversations of these days alone, and about none
that it has estimated soundly: nothing is paid for twice, unless --again asks for just that.

Examples:
  cogniforce backfill --from 2026-01-01 --to 2026-03-31 --dry-run
  cogniforce backfill --from 2026-01-01 --to 2026-03-31 --estimator llm --budget 5
  cogniforce backfill --from 2026-03-02 --to 2026-03-02 --yes --json
  cogniforce backfill list
  cogniforce backfill resume --budget 10`,
  options: {
    ...JSON_OPTION,
    '--from <day>': 'first day, such as 2026-01-01, in the organisation’s time zone',
    '--to <day>': 'last day, included',
    '--estimator <name>': 'heuristic: offline; llm: ask the model (default: ANALYTICS_ESTIMATOR)',
    '--budget <usd>':
      'what asking may cost in all, US dollars (default: ANALYTICS_MAX_COST_PER_RUN_USD)',
    '--again': 'ask the model also about what it has estimated soundly; pays for it again',
    '--yes': 'begin without asking',
    '--dry-run': 'say what it would take; send and write nothing',
  },
  action: () => import('../actions/backfill.ts'),
};
