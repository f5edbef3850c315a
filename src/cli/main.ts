import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command as Commander, CommanderError } from 'commander';
import { systemClock } from '../kernel/clock.ts';
import { CogniforceError, ERRORS } from '../kernel/errors.ts';
import { VERSION } from '../version.ts';
import { type Command, type CommandContext, INTERRUPTED } from './command.ts';
import { commands } from './commands/index.ts';
import { output } from './output.ts';

const out = output(process.stdout, process.stderr);
const interruption = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second one means: now, whatever is under way. Nothing is lost by it, running again is the repair.
    if (interruption.signal.aborted) process.exit(INTERRUPTED);
    interruption.abort();
  });
}

const file = join(process.cwd(), '.env');
if (existsSync(file)) process.loadEnvFile(file);

process.exitCode = await main();

async function main(): Promise<number> {
  const context: CommandContext = {
    env: process.env,
    cwd: process.cwd(),
    out,
    clock: systemClock,
    signal: interruption.signal,
  };
  let exitCode = 0;
  const program = build(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(process.argv);
    return exitCode;
  } catch (error) {
    return report(error, process.argv.includes('--json'));
  }
}

function build(context: CommandContext, ended: (code: number) => void): Commander {
  const program = new Commander('cogniforce')
    .description(
      'Reads an Open WebUI database without ever writing it, and answers how much AI is used and how much working time it saves.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(cogniforce --help shows what there is)')
    .addHelpText('after', '\nSettings are read from the environment and from .env; see .env.example.');
  for (const command of commands) add(program, command, context, ended);
  return program;
}

function add(
  program: Commander,
  command: Command,
  context: CommandContext,
  ended: (code: number) => void,
): void {
  const words = command.name.split(' ');
  const name = words.pop() ?? '';
  const parent = words.reduce(groupOf, program);
  const added = parent.command(name).description(command.summary).exitOverride();
  for (const [argument, summary] of command.arguments ?? []) added.argument(argument, summary);
  for (const [flags, summary] of Object.entries(command.options ?? {})) added.option(flags, summary);
  if (command.help) added.addHelpText('after', `\n${command.help}`);
  added.action(async (...given: unknown[]) => {
    const texts = given.slice(0, command.arguments?.length ?? 0) as (string | undefined)[];
    ended(await command.run(context, added.opts(), ...texts.flatMap((text) => text ?? [])));
  });
}

const GROUPS: Readonly<Record<string, string>> = {
  db: 'The databases: where they are, which revision they have, and bringing them up to date',
  demo: 'The demonstration organisation, and conversations for development',
};

function groupOf(program: Commander, name: string): Commander {
  const existing = program.commands.find((each) => each.name() === name);
  return existing ?? program.command(name).description(GROUPS[name] ?? '').exitOverride();
}

function report(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERRORS.USAGE.exit;
  const known =
    error instanceof CogniforceError
      ? error
      : new CogniforceError('INTERNAL', 'A fault of Cogniforce itself.', {}, { cause: error });
  const { code, message, hint } = known;
  if (json) out.json({ status: 'failed', error: { code, message, hint } });
  out.note(`${message}\n${hint}`);
  if (known.code === 'INTERNAL' && error instanceof Error) out.note(error.stack ?? error.message);
  return ERRORS[code].exit;
}
