import { Command as Commander } from 'commander';
import { packageVersion } from '../data/package-version.ts';
import { type Command, type CommandContext, INTERRUPTED } from './command.ts';
import { commands } from './commands/index.ts';
import { report, unloadable } from './report.ts';

const GROUPS: Readonly<Record<string, string>> = {
  estimates: 'The estimates: all that were ever made, side by side',
  db: 'The databases: where they are, which revision they have, and bringing them up to date',
  domain: 'The domains: which there are, and adding one',
  demo: 'The demonstration organisation, and conversations for development',
};

/**
 * Runs the command that the words after `cogniforce` name, and gives the exit code.
 *
 * `before` is called when it is known which command it is, and before it begins. Errors never leave it: each is one sentence and its remedy on stderr, and with `--json` an object on stdout too.
 */
export async function runCommandLine(
  words: readonly string[],
  context: CommandContext,
  before: () => void = () => {},
): Promise<number> {
  let exitCode = 0;
  const program = build(context, await helpsFor(words), (code) => {
    exitCode = code;
  });
  // Not for --help, which helps with settings that cannot be read.
  program.hook('preAction', before);
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (isInterruption(context, error)) return INTERRUPTED;
    return report(context, error, words.includes('--json'));
  }
}

/** Whoever pressed Ctrl-C knows why it ended. */
function isInterruption({ signal, out }: CommandContext, error: unknown): boolean {
  if (!signal.aborted || error !== signal.reason) return false;
  out.note('Stopped.');
  return true;
}

type Helps = ReadonlyMap<Command, string>;

/** What is shown below the options of each; what has to be looked up, only of those that these words may mean. */
async function helpsFor(words: readonly string[]): Promise<Helps> {
  const helps = commands.map(async (command) => {
    const { name, help = '' } = command;
    if (typeof help === 'string') return [command, help] as const;
    const isMeant = name.split(' ').every((word) => words.includes(word));
    return [command, isMeant ? await help() : ''] as const;
  });
  return new Map(await Promise.all(helps));
}

function build(context: CommandContext, helps: Helps, ended: (code: number) => void): Commander {
  const program = new Commander('cogniforce')
    .description(
      'Reads an Open WebUI database without ever writing it, and answers how much AI is used and how much working time it saves.',
    )
    .version(packageVersion())
    .configureOutput({
      writeOut: (text) => context.out.line(text.trimEnd()),
      writeErr: (text) => context.out.note(text.trimEnd()),
    })
    .exitOverride()
    .showHelpAfterError('(cogniforce --help shows what there is)')
    .addHelpText(
      'after',
      '\nSettings are read from the environment and from .env; see .env.example.',
    );
  for (const command of commands) {
    const added = add(program, command, context, ended);
    const help = helps.get(command);
    if (help) added.addHelpText('after', `\n${help}`);
  }
  return program;
}

function add(
  program: Commander,
  command: Command,
  context: CommandContext,
  ended: (code: number) => void,
): Commander {
  const words = command.name.split(' ');
  const name = words.pop() ?? '';
  const parent = words.reduce(groupOf, program);
  const added = parent.command(name).description(command.summary);
  for (const [argument, summary] of command.arguments ?? []) added.argument(argument, summary);
  for (const [flags, summary] of Object.entries(command.options ?? {})) {
    added.option(flags, summary);
  }
  added.action(async (...given: unknown[]) => {
    const texts = given.slice(0, command.arguments?.length ?? 0).flat() as (string | undefined)[];
    const present = texts.filter((text) => text !== undefined);
    // A command that has others below it (`backup verify`) may have read their options as its own.
    // A domain that cannot be loaded is told as any other failure is.
    const { run } = await command.action().catch((error) => Promise.reject(unloadable(error)));
    ended(await run(context, added.optsWithGlobals(), ...present));
  });
  return added;
}

function groupOf(program: Commander, name: string): Commander {
  const existing = program.commands.find((each) => each.name() === name);
  return existing ?? program.command(name).description(GROUPS[name] ?? '');
}
