// What a command is: its operands, options and examples as data, and the function that does the work.
import type { ExitCode } from './exit.ts';
import type { Session } from './session.ts';

/** What completion offers for the value of an option or for operands. */
export type Completes = 'files' | 'folders' | 'people' | 'owners' | 'meetings' | 'commands' | 'shells';

export interface OptionSpec {
  /** As commander writes them: `--owner <name>`, `--formal`. */
  readonly flags: string;
  readonly help: string;
  /** The values that are allowed. */
  readonly choices?: readonly string[];
  /** May be given several times, or with commas. */
  readonly many?: boolean;
  readonly completes?: Completes;
}

export interface Example {
  /** Without the word `kcsp`. */
  readonly type: string;
  readonly to: string;
}

export interface CommandModule {
  /** As commander writes them: `[path...]`; empty for none. */
  readonly operands: string;
  /** What the operands are, for the help. */
  readonly operandHelp: string;
  readonly completes?: Completes;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /** More for the help: a query language, the forms of a reference. */
  readonly notes?: string;
  /** Words that begin with a dash are operands (`-funding` of a query) unless they begin with two. */
  readonly dashedOperands?: boolean;
  /** Does the work; whatever is thrown ends in exit status 2. */
  run(session: Session): Promise<ExitCode> | ExitCode;
}

/** A command in a list of them. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  readonly group: 'Read' | 'Ask' | 'Look after';
  readonly load: () => Promise<{ readonly command: CommandModule }>;
}

/** What the arguments ask for. */
export interface Chosen {
  readonly module: CommandModule;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}
