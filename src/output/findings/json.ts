// `json`: an array with an object a finding.
import { jsonText } from '../json.ts';
import type { FindingFormat } from './finding-format.ts';

export const format: FindingFormat = {
  isData: true,
  *print({ files }) {
    yield jsonText(
      files.flatMap(({ path, document, diagnostics }) =>
        diagnostics.map((diagnostic) => ({ path, document, ...diagnostic })),
      ),
    );
  },
};
