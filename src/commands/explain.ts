// stub
import type { CommandModule } from './command.ts';
export const command: CommandModule = {
  operands: '<file>',
  operandHelp: '',
  options: [],
  examples: [{ type: 'explain', to: '' }],
  run: () => 0,
};
