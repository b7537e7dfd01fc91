// Offices, organisations and groups by the noun that heads them: `Meetings Administrator`, `Kent Police`, `Partnership Members`.

/** What a phrase with such a head names. */
export type HeadKind = 'office' | 'organisation' | 'group';

const OFFICES = `
chairman chairperson chairwoman chair co-chair co-chairman cathaoirleach leas-chathaoirleach convener convenor president mayor mayoress provost vice-chairman vice-chair
vice-chairperson vice-chairwoman vice-president clerk secretary treasurer administrator officer manager director co-ordinator coordinator warden
superintendent inspector sergeant constable executive headteacher head principal engineer surveyor solicitor accountant analyst adviser advisor consultant
handyman handyperson caretaker groundsman rector vicar auditor commissioner leader minister moderator returning planner planners architect webmaster
editor governor headmaster headmistress dean bursar chaplain sheriff ranger spokesperson spokesman holder master curator chaplain ombudsman nurse ecologist archaeologist matron pharmacist psychologist marshal bailiff scrutineer factor representative ambassador caseworker librarian lengthsman keeper supervisor technician assistant trustee registrar coroner monitoring comptroller
`;
const ORGANISATIONS = `
council councils police service services trust committee sub-committee subcommittee panel partnership board group team ltd limited plc agency authority department
directorate secretariat highways university society association forum federation club office commission inspectorate consortium foundation
company cabinet executive-board assembly parliament garda district borough county union alliance network institute college school academy bureau
ofsted crimestoppers oireachtas csp csps sub-group subgroup
`;
const GROUPS = `
members member councillors cllrs officers partners residents resident trustees governors attendees colleagues volunteers landowners parishioners representatives
all everyone officials applicant applicants neighbours pcsos wardens managers directors clerks
`;

let kinds: ReadonlyMap<string, HeadKind> | null = null;

/** Made when it is first asked for: most commands never do. */
function kindsByWord(): ReadonlyMap<string, HeadKind> {
  const made = new Map<string, HeadKind>();
  for (const [words, kind] of [
    [ORGANISATIONS, 'organisation'],
    [GROUPS, 'group'],
    [OFFICES, 'office'],
  ] as const) {
    for (const word of words.split(/\s+/).filter(Boolean)) made.set(word, kind);
  }
  return made;
}

/** What a folded noun names as the head of a phrase; undefined where it heads none. */
export function headKind(lower: string): HeadKind | undefined {
  kinds ??= kindsByWord();
  return kinds.get(lower);
}

const PARTS = new Set(
  'chairman chairperson chairwoman chair co-chair cathaoirleach vice-chairman vice-chair vice-chairperson convener convenor mayor provost clerk secretary treasurer'.split(
    ' ',
  ),
);

/** Whether an office is a part in the meeting itself, so that it stands for one person there: also in lower case. */
export const isMeetingOffice = (lower: string): boolean => PARTS.has(lower);

/** Offices that take `of …` or `for …` as part of their name: `Head of Community Safety`. */
export const takesOf = (lower: string): boolean =>
  /^(?:head|director|leader|manager|minister|commissioner|president|member|holder|spokesperson|spokesman|champion|lead)$/.test(
    lower,
  );
