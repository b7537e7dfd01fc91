// `kcsp completion SHELL`: the script that lets a shell complete commands, options, owners and meetings.
import { Failure } from '../store/index.ts';
import type { CommandModule } from './command.ts';
import { candidates } from './completion-candidates.ts';
import { SCRIPTS } from './completion-scripts.ts';
import { type ExitCode, FOUND } from './exit.ts';
import type { Session } from './session.ts';

/** What the scripts ask with: `kcsp completion candidates -- WORDS…`. */
const ASK = 'candidates';

export const command: CommandModule = {
  operands: '<shell> [words...]',
  operandHelp: `${[...SCRIPTS.keys()].join(', ')}`,
  completes: 'shells',
  options: [],
  examples: [
    { type: 'completion bash >> ~/.bashrc', to: 'for bash' },
    { type: 'completion zsh > ~/.zfunc/_kcsp', to: 'for zsh, with ~/.zfunc in fpath' },
    { type: 'completion fish > ~/.config/fish/completions/kcsp.fish', to: 'for fish' },
  ],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const [shell = '', ...words] = session.args.operands;
  if (shell === ASK) {
    for (const { value, help } of await candidates(words, session))
      session.write(help === null ? `${value}\n` : `${value}\t${help}\n`);
    return FOUND;
  }
  const script = SCRIPTS.get(shell);
  if (script === undefined) {
    throw new Failure(`There is no completion for "${shell}"; the shells are ${[...SCRIPTS.keys()].join(', ')}.`);
  }
  session.writeData(script);
  return FOUND;
}
