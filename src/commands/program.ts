// The command line by commander, from the registry; only the command that is asked for is loaded. Plain arguments don't get here:
// see plain-arguments.ts.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { fill } from '../output/text.ts';
import { Failure } from '../store/index.ts';
import type { Chosen, CommandEntry, CommandModule, OptionSpec } from './command.ts';
import { commandIn } from './command-in.ts';
import { EXIT_HELP } from './exit.ts';
import { COMMANDS } from './index.ts';
import { GLOBAL_OPTIONS } from './shared-options.ts';
import { VERSION } from './version.ts';
import { usageSentence } from './wrong-usage.ts';

/** Stands before a word that begins with a dash and is no option, until commander has done its part. */
const WORD_MARK = '\0';

export interface Streams {
  readonly out: (text: string) => void;
  readonly width: number;
  /** The current folder, absolute. */
  readonly cwd: string;
}

/**
 * Reads arguments of every kind.
 *
 * @returns the command to run with what it was given; null after help or the version were printed
 * @throws Failure for wrong usage
 */
export async function choose(argv: readonly string[], streams: Streams): Promise<Chosen | null> {
  const name = commandIn(argv);
  let chosen: Chosen | null = null;
  const program = rootCommand(streams);
  let dashed = false;
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).summary(entry.summary).helpGroup(`${entry.group}:`);
    command.copyInheritedSettings(program);
    if (entry.name !== name) continue;
    const { command: module } = await entry.load();
    dashed = module.dashedOperands ?? false;
    setUp(command, entry, module, helpWidth(streams));
    command.action(() => {
      const operands = command.args.map((operand) => operand.replace(WORD_MARK, ''));
      chosen = { module, operands, options: command.optsWithGlobals() };
    });
  }
  const words = dashed
    ? argv.map((word) => (/^-[^-hV\s]/.test(word) || /^-[hV]./.test(word) ? WORD_MARK + word : word))
    : argv;
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new Failure(usageSentence(error, name, streams.cwd), error);
  }
  return chosen;
}

function rootCommand(streams: Streams): Command {
  const program = new Command('kcsp')
    .description('Reads the minutes of meetings into a record that can be searched, counted and cited.')
    .usage('COMMAND [OPTIONS]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: streams.out, writeErr: () => {}, getOutHelpWidth: () => helpWidth(streams) })
    .configureHelp({ optionDescription: (option) => option.description });
  program.helpInformation = rootHelp;
  for (const spec of GLOBAL_OPTIONS) program.addOption(optionOf(spec));
  return program;
}

/** Columns that a help is fitted to: longer lines are hard to read. */
const helpWidth = ({ width }: Streams): number => Math.min(width, 110);

/** Notes fitted to a width: lines that stand together are one paragraph, lines that are moved in stay as they are. */
function wrapped(notes: string, width: number): string {
  const paragraphs = notes.replace(/(?<!:)\n(?=\S)/g, ' ').split('\n');
  return paragraphs.map((line) => (line.startsWith(' ') ? line : fill(line, width))).join('\n');
}

/** The help that `kcsp` alone prints: one screen. */
function rootHelp(): string {
  const commands = (group: CommandEntry['group']) =>
    COMMANDS.filter((entry) => entry.group === group)
      .map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}\n`)
      .join('');
  return `kcsp reads the minutes of meetings into a record that can be searched,
counted and cited.

  kcsp parse seeds/               read a folder of minutes into the store
  kcsp search "MARAC"             passages about it, each with its citation
  kcsp actions --owner Peerbux    who owes what, and where it says so

Read
${commands('Read')}Ask
${commands('Ask')}Look after
${commands('Look after')}
kcsp COMMAND --help tells of its options. With every command:
${GLOBAL_OPTIONS.map((spec) => `  ${spec.flags.padEnd(18)} ${spec.help}\n`).join('')}  --version          print the version

${EXIT_HELP}
`;
}

function setUp(command: Command, entry: CommandEntry, module: CommandModule, width: number): void {
  const description = `${entry.summary.charAt(0).toUpperCase()}${entry.summary.slice(1)}.`;
  command.description(description).usage(`${module.operands === '' ? '' : `${module.operands} `}[OPTIONS]`);
  if (module.operands !== '') command.argument(module.operands, module.operandHelp);
  for (const spec of module.options) command.addOption(optionOf(spec));
  const widest = Math.max(...module.examples.map((example) => example.type.length));
  const examples = module.examples.map(({ type, to }) => `  kcsp ${type.padEnd(widest)}   ${to}`);
  const notes = module.notes === undefined ? '' : `\n${wrapped(module.notes, width)}\n`;
  const others = '\nOptions of every command: kcsp --help\n';
  command.addHelpText('after', `${others}${notes}\nExamples:\n${examples.join('\n')}\n\n${EXIT_HELP}`);
}

/** An option for commander. */
export function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.help);
  const { choices } = spec;
  if (spec.many !== true) return choices ? option.choices(choices) : option;
  return option.argParser((value: string, before: readonly string[] | undefined) => {
    const values = value.split(',').map((part) => part.trim());
    const wrong = values.find((part) => choices !== undefined && !choices.includes(part));
    if (wrong !== undefined) throw new InvalidArgumentError(`Allowed choices are ${choices?.join(', ')}.`);
    return [...(before ?? []), ...values];
  });
}
