import { type Command, JSON_OPTION } from '../command.ts';

/**
 * Exits 0 when the run did all: a conversation that nobody could make sense of does not make it fail. One that the source could
 * not give does, after all others, and so does a model that was not asked to the end: the code is that of what ended it.
 */
export const processCommand: Command = {
  name: 'process',
  summary: 'Analyse every conversation that changed since the last run',
  help: `Reads Open WebUI's database (DATABASE_URL), never writes it, and keeps the figures in
COGNIFORCE_DATABASE_URL, which is made and brought up to date when needed.
Running it again does only what changed; it may be stopped at any time.

With ANALYTICS_ESTIMATOR=llm, or --estimator llm, a language model then estimates the time of each task:
redacted summaries of the chats go to ANALYTICS_MODEL at ANALYTICS_OPENAI_API_BASE_URL.
Look first at what would leave and what it would cost; neither sends or writes anything:

  cogniforce process --dry-run
  cogniforce process --show-outgoing CHAT      (the id at the end of the chat's address)

A budget that is used up ends the run cleanly, with exit code 75; the next one goes on from there and pays for
nothing twice. A model whose answers are of no use is not asked on (exit code 76): five one after the other.
Figures by rule stay in force until a sound answer replaces them, task by task.

Examples:
  DATABASE_URL=sqlite:////var/lib/open-webui/webui.db cogniforce process
  cogniforce process --estimator llm --budget 2.50
  cogniforce process --json | jq .conversationsProcessed`,
  options: {
    ...JSON_OPTION,
    '--limit <n>': 'analyse at most so many conversations, and ask a model about at most so many',
    '--estimator <name>': 'heuristic: offline; llm: ask the model (default: ANALYTICS_ESTIMATOR)',
    '--budget <usd>':
      'what this run may cost, US dollars (default: ANALYTICS_MAX_COST_PER_RUN_USD)',
    '--dry-run': 'say what asking the model would cost; send and write nothing',
    '--show-outgoing <chat>':
      'print exactly what would be sent for this conversation; send nothing',
  },
  action: () => import('../actions/process.ts'),
};
