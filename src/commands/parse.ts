// stub
import type { CommandModule } from './command.ts';
export const command: CommandModule = {
  operands: '[path...]',
  operandHelp: '',
  options: [],
  examples: [{ type: 'parse', to: '' }],
  run: () => 0,
};
