// `kcsp schema`: the JSON Schema of a record.
import { jsonText } from '../output/json.ts';
import type { CommandModule } from './command.ts';
import { type ExitCode, FOUND } from './exit.ts';
import type { Session } from './session.ts';

export const command: CommandModule = {
  operands: '',
  operandHelp: '',
  options: [],
  examples: [{ type: 'schema > record.schema.json', to: 'draft 2020-12, for any validator' }],
  run,
};

async function run(session: Session): Promise<ExitCode> {
  const { SCHEMA } = await import('../record/schema.ts');
  session.writeData(jsonText(SCHEMA));
  return FOUND;
}
