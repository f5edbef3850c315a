import { Command as Commander } from 'commander';
import { packageVersion } from '../data/index.ts';
import { type Command, type CommandContext, INTERRUPTED } from './command.ts';
import { commands } from './commands/index.ts';
import { report } from './report.ts';

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
  const program = build(context, (code) => {
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

function build(context: CommandContext, ended: (code: number) => void): Commander {
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
  const added = parent.command(name).description(command.summary);
  for (const [argument, summary] of command.arguments ?? []) added.argument(argument, summary);
  for (const [flags, summary] of Object.entries(command.options ?? {})) {
    added.option(flags, summary);
  }
  if (command.help) added.addHelpText('after', `\n${command.help}`);
  added.action(async (...given: unknown[]) => {
    const texts = given.slice(0, command.arguments?.length ?? 0).flat() as (string | undefined)[];
    const present = texts.filter((text) => text !== undefined);
    // A command that has others below it (`backup verify`) may have read their options as its own.
    ended(await command.run(context, added.optsWithGlobals(), ...present));
  });
}

function groupOf(program: Commander, name: string): Commander {
  const existing = program.commands.find((each) => each.name() === name);
  return existing ?? program.command(name).description(GROUPS[name] ?? '');
}
