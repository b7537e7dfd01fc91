// What is said when a search found nothing: what was understood, what was looked through, what is near, what to type.
import { count } from '../output/text.ts';
import type { Answer, Missed, Narrowing } from '../search/types.ts';
import type { FromMeeting } from '../store/index.ts';
import { byDay } from '../store/tables/meeting.ts';
import { shownDay } from './days.ts';
import type { Session } from './session.ts';
import { shellWord, shellWords } from './shell-words.ts';

/** The options of a search that leave passages out, by their names in {@link Narrowing}. */
const OPTIONS = { speaker: 'speaker', since: 'since', before: 'before', body: 'body', kinds: 'type' } as const;
type OptionName = keyof typeof OPTIONS;
const OPTION_NAMES: readonly OptionName[] = ['speaker', 'since', 'before', 'body', 'kinds'];

/** Says why nothing was found, and what to do. */
export function tellNoHits(session: Session, answer: Answer): void {
  const { missed, near, notes } = answer;
  session.tell(...notes, lookedThrough(session, answer));
  if (missed?.stored === 0) session.tell('Try: kcsp check');
  else if (missed !== null && missed.freed.length > 0) {
    session.tell(...missed.freed.map((freed) => freedText(session, freed)));
  } else if (near[0] !== undefined)
    session.tell(`The documents have ${near.join(', ')}.`, `Try: kcsp search ${shellWords(near[0])}`);
  else if (missed?.words === '') session.tell('Try: kcsp people, kcsp meetings, or kcsp search --help.');
  else session.tell('Try fewer words, or kcsp glossary for abbreviations.');
}

/** `None of 149 passages in 3 of 5 documents with --before 2019 has Brexit.` */
function lookedThrough(session: Session, { missed, understood }: Answer): string {
  const documents = session.store.manifest.counts.documents;
  const stored = count(documents, 'document');
  if (missed === null) return `No passage in ${stored} has ${understood}.`;
  if (missed.stored === 0)
    return `${stored} ${documents === 1 ? 'holds' : 'hold'} nothing to search: no item was found in ${documents === 1 ? 'it' : 'them'}.`;
  const options = OPTION_NAMES.filter((name) => isSet(session, name)).map((name) => optionText(session, name));
  const filters = [...missed.filters, ...options].join(' ');
  if (missed.passages === 0) return `No passage in ${stored} fits ${filters}.`;
  const some = missed.documents < documents;
  const within = filters === '' ? '' : ` that fit ${filters}`;
  return `None of ${count(missed.passages, 'passage')} in ${some ? `${missed.documents} of ` : ''}${stored}${within} has ${missed.words || understood}.`;
}

/** `Without --before 2019 there are 9 in 1 meeting (8 Oct 2019): kcsp search Brexit` */
function freedText(session: Session, { narrowings, query, total, meetings }: Missed['freed'][number]): string {
  const names = narrowings.map((narrowing) =>
    'filter' in narrowing ? narrowing.filter : optionText(session, narrowing.option),
  );
  const command = ['kcsp search', shellWords(query), ...optionsLeft(session, narrowings)].join(' ');
  return `Without ${names.join(' ')} there ${total === 1 ? 'is' : 'are'} ${total} in ${count(meetings.length, 'meeting')} (${daysOfAll(meetings)}): ${command}`;
}

/** `8 Oct 2019`; `18 Mar 2014 to 8 Oct 2019`, and how many have no date. */
function daysOfAll(meetings: readonly FromMeeting[]): string {
  const sorted = [...meetings].sort(byDay);
  if (sorted.length <= 2) return sorted.map(shownDay).join(', ');
  const dated = sorted.filter((meeting) => meeting.date !== null).map(shownDay);
  const undated = sorted.length - dated.length;
  const range = dated.length > 1 ? [`${dated[0]} to ${dated.at(-1)}`] : dated;
  return [...range, ...(undated === 0 ? [] : [`${undated} without a date`])].join(', ');
}

function optionsLeft(session: Session, dropped: readonly Narrowing[]): readonly string[] {
  const gone = new Set(dropped.flatMap((narrowing) => ('option' in narrowing ? [narrowing.option] : [])));
  return OPTION_NAMES.filter((name) => isSet(session, name) && !gone.has(name)).map((name) =>
    optionText(session, name),
  );
}

const isSet = (session: Session, name: OptionName): boolean => typedValue(session, name) !== '';

function typedValue({ args }: Session, name: OptionName): string {
  return args.text(OPTIONS[name]) ?? args.texts(OPTIONS[name]).join(',');
}

/** `--before 2019` */
function optionText(session: Session, name: OptionName): string {
  return `--${OPTIONS[name]} ${shellWord(typedValue(session, name))}`;
}
