// The words that stand before and after a name: honorifics, ranks, honours.

/** Words before a name that are no part of it, folded as {@link fold} does. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr drs sir dame lord lady baroness baron viscount countess prof professor rev revd reverend canon ' +
    'cllr cllrs ccllr dcllr bcllr tcllr councillor councillors clir clirs cll clr clrs cllor coun cmhlr cmhlrs comhairleoir cyng cynghorydd ' +
    'ald aldm alderman aldermen hon honourable senator fr father sister sr archdeacon rabbi imam messrs mesdames'
  ).split(' '),
);

/** Words that name two or more people at once: a list of surnames follows. */
const PLURAL_HONORIFICS = new Set(
  'messrs mesdames cllrs councillors clirs clrs aldermen cmhlrs drs senators deputies'.split(' '),
);

/** Words before `Cllr` that say of what council: `County Cllr Webb`. */
const QUALIFIERS = new Set(
  'county cty borough boro district dist city town parish ward community unitary cathaoirleach deputy visiting'.split(
    ' ',
  ),
);

/** Ranks that stand before a name as honorifics do. */
const RANKS = new Set(
  (
    'supt superintendent insp inspector sgt sergeant sargeant ps pc pcso wpc dci dc di ds dsupt dcs dcc acc csupt constable garda ' +
    'commander cdr cmdr cmdre admiral capt captain skipper coxswain maj major col colonel lt lieutenant brig brigadier cpl corporal wo ch/insp ch/supt'
  ).split(' '),
);

/** Words that go before a rank: `Temporary Detective Chief Inspector`. */
const RANK_MODIFIERS = new Set(
  't/ a/ temporary temp acting chief ch detective det assistant asst deputy dep police special station neighbourhood beat'.split(
    ' ',
  ),
);

/** Letters and words after a name: honours, offices of state, memberships of a house. */
const HONOURS = new Set(
  'OBE|MBE|CBE|KBE|DBE|BEM|GBE|KCB|CB|CMG|KG|QPM|KPM|QFSM|KFSM|QC|KC|JP|DL|TD|MP|MSP|MEP|MS|AM|MLA|FRSA|FRICS|MRICS|CPFA|CiLCA|PSLCC|FSLCC|RN|RAF|Esq|Jnr|Jr|Snr|Bt|PhD|BA|BSc|MA|MBA|LLB'.split(
    '|',
  ),
);

export const isHonorific = (lower: string): boolean => HONORIFICS.has(lower);
export const isPluralHonorific = (lower: string): boolean => PLURAL_HONORIFICS.has(lower);
export const isQualifier = (lower: string): boolean => QUALIFIERS.has(lower);
export const isRank = (lower: string): boolean => RANKS.has(lower);
export const isRankModifier = (lower: string): boolean => RANK_MODIFIERS.has(lower);

const OPENERS = new Set([...HONORIFICS, ...QUALIFIERS, ...RANKS, ...RANK_MODIFIERS]);

/** Whether a folded word can be the first of what stands before a name. */
export const opensTitles = (lower: string): boolean => OPENERS.has(lower);

/** Whether letters after a name are an honour: `OBE`, `M.C.C.`, `T.D.`. */
export const isHonour = (printed: string): boolean =>
  // without its dots, MCC is a council
  printed.includes('.')
    ? HONOURS.has(printed.replace(/[.\s]/g, '')) || /^M\.\s?C\.\s?C\.?$/.test(printed)
    : HONOURS.has(printed.replace(/\s/g, ''));
