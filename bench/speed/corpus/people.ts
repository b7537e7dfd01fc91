// Made-up people and bodies. Each body has members of its own, who come, stay for some thirty meetings and go, so that people
// grow with the corpus: one more to two documents, each in many.
import { mixed, type Random } from './random.ts';

export interface Person {
  /** As a list of attendance prints it: `Mrs J Halwick`. */
  readonly name: string;
  /** As a sentence does: `Mrs Halwick`. */
  readonly short: string;
  readonly office: string;
}

const TITLES = ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Cllr'];
const INITIALS = [...'ABCDEFGHIJKLMNOPRSTVW'];
const STARTS =
  'Al Ash Bar Beck Brad Brom Bur Cal Car Chal Clay Col Cran Dar Den Dun Ed Elm Farn Fen Gar Glad Graf Hal Har Hart Haw Hen Hol Hux Ing Kel Kemp Kin Lang Lock Mar Mel Mor New Nor Oak Old Pem Pren Quar Rad Red Rush Sel Shel Stan Swin Tar Thorn Tun Wal War Wes Wil Yar'.split(
    ' ',
  );
const ENDS =
  'bold bourne brook bury by church combe cott croft dale den don field ford gate grove ham hurst ington land ley low man mere more ney ridge sett shaw stead stock stone thorpe ton wick win wood worth'.split(
    ' ',
  );
const RANKS = ['Head', 'Director', 'Manager', 'Officer', 'Co-ordinator', 'Adviser'];
const FIELDS = [
  'Community Safety',
  'Trading Standards',
  'Public Health',
  'Youth Services',
  'Highways',
  'Housing',
  'Licensing',
  'Emergency Planning',
  'Environmental Protection',
  'Probation',
];

/** How many of a body's members sit at one time; one in this many seats changes at every second meeting. */
const SEATS = 16;

function madeName(number: number): string {
  return `${STARTS[mixed(number, 1) % STARTS.length]}${ENDS[mixed(number, 2) % ENDS.length]}`;
}

/** The nth member that a body ever had. */
function memberOf(body: number, nth: number): Person {
  const at = (salt: number): number => mixed(body, nth, salt);
  const title = TITLES[at(3) % TITLES.length] ?? '';
  const initials = [at(4), ...(at(5) % 3 === 0 ? [at(6)] : [])].map((value) => INITIALS[value % INITIALS.length]);
  const surname = madeName(at(7));
  return {
    name: `${title} ${initials.join(' ')} ${surname}`,
    short: `${title} ${surname}`,
    office: `${RANKS[at(8) % RANKS.length]} of ${FIELDS[at(9) % FIELDS.length]}`,
  };
}

/** Who sits on a body at its nth meeting. No two have the same surname, which would make a sentence speak of either. */
export function membersAt(body: number, meeting: number): readonly Person[] {
  const first = Math.floor(meeting / 2);
  const members = Array.from({ length: SEATS }, (_, seat) => memberOf(body, first + seat));
  const surname = (person: Person): string => person.name.slice(person.name.lastIndexOf(' ') + 1);
  const known = new Set<string>();
  return members.filter((person) => !known.has(surname(person)) && known.add(surname(person)));
}

/** Most of some people, in their order: who came. */
export function present(random: Random, members: readonly Person[]): readonly Person[] {
  const came = members.filter((_, index) => index < 4 || random.next() < 0.75);
  return came;
}

/** The name of the place that a body is of; no two bodies have the same below a thousand. */
export function placeOf(body: number): string {
  return `${STARTS[body % STARTS.length]}${ENDS[(body * 7 + Math.floor(body / STARTS.length) * 3) % ENDS.length]}shire`;
}
