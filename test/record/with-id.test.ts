// A record under another id is the one that a reading with that id gives, to the byte.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTextDiagnostics } from '../../src/check/index.ts';
import { draft, finish } from '../../src/record/read.ts';
import { withId } from '../../src/record/with-id.ts';
import { testDocuments } from '../support/documents.ts';
import { ROOT, sourceOfFile } from '../support/read.ts';

describe('withId', () => {
  it.each(testDocuments().map(({ path }) => path))('%s', (path) => {
    const drafted = draft(sourceOfFile(join(ROOT, path)));
    const own = withTextDiagnostics(finish(drafted));
    const other = withTextDiagnostics(finish(drafted, 'another-2019-07-17-12'));
    expect(JSON.stringify(withId(own, other.id))).toBe(JSON.stringify(other));
    expect(JSON.stringify(withId(JSON.parse(JSON.stringify(own)), own.id))).toBe(JSON.stringify(own));
  });
});
