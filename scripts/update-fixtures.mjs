// `npm run fixtures:update [PART OF A PATH]`: writes expected.json of the fixtures anew. Read what changed before you commit it.
import { spawnSync } from 'node:child_process';

const [part = ''] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/golden.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_FIXTURES: part },
});
process.exit(status ?? 1);
