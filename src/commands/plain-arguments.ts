// Plain arguments, read without commander, whose loading and setting up take as long as many an answer. Plain is: a command
// by its name, then operands and known options with values that fit. Everything else (help, a fault, `--`, options before the
// command, bundled letters) is left to commander; test/cli/plain-arguments.test.ts holds that both read the same.
import type { Chosen, CommandEntry, CommandModule, OptionSpec } from './command.ts';
import { GLOBAL_OPTIONS } from './shared-options.ts';

/**
 * Reads arguments that are plain.
 *
 * @param commands the commands that may be named
 * @returns what commander would make of the arguments; null where they are for commander
 */
export async function plainly(argv: readonly string[], commands: readonly CommandEntry[]): Promise<Chosen | null> {
  const entry = commands.find((known) => known.name === argv[0]);
  if (entry === undefined) return null;
  const { command: module } = await entry.load();
  return readPlain(argv.slice(1), module);
}

interface Known {
  /** Its name in the result: `dueBefore` of `--due-before`. */
  readonly name: string;
  readonly spec: OptionSpec;
  readonly takesValue: boolean;
  readonly negated: boolean;
  /** Where its value goes. */
  readonly values: Values;
}
type Values = Record<string, unknown>;

/** Reads what stands behind a command's name; null where it is for commander. */
export function readPlain(words: readonly string[], module: CommandModule): Chosen | null {
  const own: Values = {};
  const global: Values = {};
  const known = new Map([...knownOptions(module.options, own), ...knownOptions(GLOBAL_OPTIONS, global)]);
  const operands: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || (module.dashedOperands === true && /^-[^-hV\s]/.test(word))) {
      operands.push(word);
      continue;
    }
    const option = known.get(word);
    if (option === undefined) return null;
    if (!option.takesValue) {
      option.values[option.name] = !option.negated;
      continue;
    }
    const value = words[++at];
    if (value === undefined || value.startsWith('-') || !take(value, option)) return null;
  }
  return fits(operands.length, module.operands) ? { module, operands, options: { ...own, ...global } } : null;
}

/** Puts the value of an option with the others. Says whether it is one that is allowed. */
function take(value: string, { name, spec, values }: Known): boolean {
  const given = spec.many === true ? value.split(',').map((part) => part.trim()) : [value];
  if (spec.choices !== undefined && !given.every((one) => spec.choices?.includes(one))) return false;
  const before = values[name];
  values[name] = spec.many === true ? [...(Array.isArray(before) ? before : []), ...given] : value;
  return true;
}

/** Options by the word that gives them, but for those whose value may be left out; what only `--no-x` takes away is given. */
function knownOptions(specs: readonly OptionSpec[], values: Values): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const spec of specs) {
    const [flag = ''] = spec.flags.split(' ');
    const negated = flag.startsWith('--no-');
    const plain = flag.slice(negated ? 5 : 2);
    const name = plain.includes('-') ? plain.replace(/-[a-z]/g, (part) => part.charAt(1).toUpperCase()) : plain;
    if (!spec.flags.includes('['))
      known.set(flag, { name, spec, negated, takesValue: spec.flags.includes('<'), values });
    if (negated && !specs.some((other) => other.flags.split(' ')[0] === flag.replace('--no-', '--')))
      values[name] = true;
  }
  return known;
}

/** Whether so many operands are what a command takes: `<ref...>`, `[word...]`, `<file>`. */
function fits(count: number, operands: string): boolean {
  const specs = operands.split(' ').filter((one) => one !== '');
  const least = specs.filter((one) => one.startsWith('<')).length;
  return count >= least && (operands.includes('...') || count <= specs.length);
}
