// `yaml`: a list of rows.
import { Document, stringify, visit } from 'yaml';
import type { Format } from './format.ts';
import { escapedControls, isHarmless } from './harmless.ts';
import { type Listing, wholeRows } from './listing.ts';

/** One value as YAML; long texts stay on one line, nothing is an alias, and control characters are escapes. */
export function yamlText(value: unknown): string {
  const text = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
  return isHarmless(text) ? text : quotedText(value);
}

/** The same, with every text that holds a control character in double quotes, the one form of YAML that has escapes. */
function quotedText(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && !isHarmless(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return escapedControls(document.toString({ lineWidth: 0 }));
}

export const format: Format = {
  isData: true,
  *print<R>(listing: Listing<R>) {
    let none = true;
    for (const row of wholeRows(listing)) {
      none = false;
      yield yamlText([row]);
    }
    if (none) yield '[]\n';
  },
};
