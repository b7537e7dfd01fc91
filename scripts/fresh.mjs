// Run by vitest before the tests that start the built program: builds dist/ when something in src/ is newer.
import { build, isFresh } from './build.mjs';

export async function setup() {
  if (!isFresh()) await build({ cache: false });
}
