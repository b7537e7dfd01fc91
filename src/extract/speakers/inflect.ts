// The forms of an English verb as minutes print them: reported, reports, report, reporting.

/** A verb's forms, all in lower case. */
export interface Forms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly present: string;
  readonly gerund: string;
}

const DOUBLED = new Set(
  'admit commit refer concur submit recap flag beg regret rebut signal counsel marvel'.split(' '),
);

/** The forms of a regular verb. */
export function regular(base: string): Forms {
  const stem = DOUBLED.has(base) ? base + base.slice(-1) : base;
  const soft = base.endsWith('e') ? base.slice(0, -1) : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : stem;
  const past = `${soft}ed`;
  const gerund = base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { base, past, participle: past, present: presentOf(base), gerund };
}

/** The forms of an irregular verb: `said`, or `gave` and `given`. */
export function irregular(base: string, past: string, participle = past): Forms {
  return { ...regular(base), past, participle };
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
}
