// Apologies, absences and substitutes that sentences tell, in the item about them or before the business.

import { type AttendanceFact, addAll, type Capacity, type Item, paragraphsOf, type View } from '../../model/index.ts';
import { hint } from '../../names/hints.ts';
import { hintsOf, partOf } from '../../names/wording.ts';
import { sentencesOf } from '../../parse/sentences.ts';
import { isProse } from './blocks.ts';
import { entriesOf } from './entries.ts';
import { inlineLabels, type Label, labelAt } from './labels.ts';

const ABOUT = /\bapolog|\babsen|\bsubstitut|\battendance\b|\bthose present\b|^present\b|\bwelcome\b|leithsc/i;
/** An item about nothing else, so that a bare list in it is one of the people who are away. */
const ONLY =
  /^(?:to )?(?:(?:receive|note|consider|record|accept(?:ance)?|approve|acceptance of|and|or|any|the|,)\s+)*(?:of\s+)?(?:apolog(?:y|ies)|absen(?:ce|t|ces|tees)|leithsc\S+(?!\S))(?:(?:\s+|,\s*)(?:for|of|from|and|&|or|absences?|apolog\w+|non-?attendance|substitut\w+|members?|received|acceptance|reasons?|councillors?|introductions?|welcome|in))*\s*[.:]?$/i;
/** `YMDDIHEURIADAU / APOLOGIES`: either half of a bilingual heading. */
const isOnly = (title: string): boolean => title.split(/(?:(?<!\s)\s+)?\/\s*/).some((part) => ONLY.test(part));
const LATE = /\b(?:late(?:ness|r)?|leav(?:e|ing) early|early departure|delay)\b/i;

const label = (capacity: Capacity): Label => ({
  capacity,
  role: null,
  organisation: null,
  surnames: true,
  opens: true,
});

/** Who was away or stood in by the items of a document. */
export function apologiesInItems(items: readonly Item[]): AttendanceFact[] {
  const facts: AttendanceFact[] = [];
  for (const item of items) {
    const title = item.title?.text ?? '';
    const about = ABOUT.test(title);
    const only = isOnly(title);
    // a heading that runs into its text: `Apologies for absence were received from …`, `Apologies: Cllr Rees`
    if (about && item.title) facts.push(...attendanceInParagraph(item.title), ...apologiesIn(item.title));
    for (const paragraph of paragraphsOf(item)) {
      const listed = attendanceInParagraph(paragraph.view);
      addAll(facts, listed);
      if (listed.length > 0 || (!about && item.index > 3)) continue;
      const { text } = paragraph.view;
      const every = about || only;
      if (!every && !mayTell(text)) continue;
      for (const sentence of paragraph.sentences) {
        if (!every && !mayTell(partOf(text, sentence.start, sentence.end))) continue;
        const view = paragraph.view.slice(sentence.start, sentence.end);
        const told = [...apologiesIn(view, only), ...(about ? [...presentIn(view), ...inPlaceOf(view)] : [])];
        if (told.length > 0) addAll(facts, told);
        else if (
          only &&
          !isProse(view.text) &&
          !/^(?:none|nil|no\b|resolved|agreed|noted|accepted|as (?:above|shown|listed))/i.test(view.text)
        ) {
          facts.push(
            ...entriesOf(
              { view: withoutLabel(view), gaps: [], breaks: [] },
              label('apologies'),
              { oneEach: false, surnames: true },
              'attendance/apologies-item',
            ),
          );
        }
      }
    }
  }
  return facts;
}

/** `Present: …` at the head of a paragraph: a second meeting in one file, or an item about attendance. */
function attendanceInParagraph(view: View): AttendanceFact[] {
  if (!/^\p{Lu}[^.]{2,60}?:/u.test(view.text)) return [];
  const found = labelAt(view.text, false);
  if (!found?.label.opens || !/:\s*$/.test(view.text.slice(0, found.end))) return [];
  const inline = inlineLabels(view.text).filter((one) => one.start >= found.end);
  return [found, ...inline].flatMap((one, index) => {
    const piece = view.slice(one.end, inline[index]?.start ?? view.text.length);
    const setting = { oneEach: piece.text.includes(';'), surnames: false };
    return isProse(piece.text)
      ? []
      : entriesOf({ view: piece, gaps: [], breaks: [] }, one.label, setting, 'attendance/paragraph');
  });
}

/** `Ms Oduya and Mr Strand were present online`. */
function presentIn(view: View): AttendanceFact[] {
  const match =
    /^(?<who>.*?)(?:(?<!\s)\s+)?(?:,\s*)?\b(?:was|were) (?:also |both |all )?(?:present|in attendance)(?: (?:online|remotely|virtually|via|by|as|for|at)\b.*|[.\s]*)$|^(?<joined>.*?)(?<!\s)\s+joined\s+(?:the\s+meeting\s+)?(?:by|via|online|remotely|virtually)\b[^.]{0,300}(?:\.[.\s]*)?$/is.exec(
      view.text,
    );
  const who = match?.groups?.who ?? match?.groups?.joined;
  return who && namesOnly(who) ? people(lead(view, who), 'in-attendance', 'attendance/was-present') : [];
}

const withoutLabel = (view: View): View => {
  const match = /^(?:apolog(?:y|ies)(?: for absence)?|received(?: from)?|from|absent)\s*[:–-]?\s+/i.exec(view.text);
  return match ? view.slice(match[0].length) : view;
};

/** Who was away by sentences that stand before the business. */
export function apologiesInProse(views: readonly View[]): AttendanceFact[] {
  return views.flatMap((view) =>
    sentencesOf(view.text).flatMap(({ start, end }) => {
      const sentence = view.slice(start, end);
      const away = apologiesIn(sentence);
      return away.length > 0 ? away : presentIn(sentence);
    }),
  );
}

const FROM =
  /\b[Aa](?:polog(?:y|ies)|POLOGIES)\b[^.;]{0,300}?\b(?:from|for|by|on behalf of)\s+(?!Absence|Non)(?:(?:the )?following(?: members| councillors)?:?\s*)?(?=(?:the\s+)?(?:[A-Z]|\p{Lu}))/u;
/** What goes on from a heading: `APOLOGIES FOR ABSENCE were received from …`. */
const RECEIVED_FROM =
  /^(?:[Ww]ere|[Hh]ad been|[Hh]ave been|[Rr]eceived|[Aa]ccepted|[Nn]oted)\b[^.;]*?\bfrom\s+(?=(?:the\s+)?\p{Lu})/u;
const SENT =
  /^(?<who>.*?)(?:(?<!\s)\s+)?(?:,\s*)?\b(?:(?:had |have |has |both |all |also ){0,6}(?:sent|tendered|gave|given|offered|submitted|expressed|presented|conveyed)\b[^.]{0,200}\bapolog\w+|(?:had |have |has )?apologi[sz]ed for (?:(?:his|her|their)\s+(?:absence|non-attendance|inability)|absence|non-attendance|(?:being|not being) (?:un)?able|being absent)|(?:was|were) unable to attend|(?:had |has |have )?(?:given|sent) (?:his|her|their|an?|prior|advance)?\s*(?:apolog\w+|notice of absence))/is;
const ABSENT = /^(?<who>.*?)(?:(?<!\s)\s+)?(?:,\s*)?\b(?:was|were) (?:also |both |all )?absent\b/is;
const STANDS_IN =
  /^(?<who>.*?)\b(?:was|were|is|would be|had been|attended as)\s+(?:present (?:as )?)?(?:a )?(?:substitut\w+|deputi[sz]ing|standing in|sitting in|the substitute)\s+for\s+(?<for>.+)$/is;
const NOTHING =
  /\bno apolog|\bapologies (?:had|have) not\b(?!.{0,300}\babsent)|\bthere were no\b|\bset out above|\blisted above/i;

/** One word at least of every sentence by which somebody was away, outside an item about it. */
const WORDS = hint(/apolog|absen|substitut|deputi|^(?:standing|sitting|unable|notice)$/i);
const mayTell = (sentence: string): boolean => hintsOf(sentence).has(WORDS);

/** Who was away by one sentence; nobody where it tells of something else. `titled`: the item is about apologies. */
export function apologiesIn(view: View, titled = false): AttendanceFact[] {
  const { text } = view;
  if (!titled && !mayTell(text)) return [];
  if (LATE.test(text) && !/\babsence\b/i.test(text)) return [];
  const standsIn = STANDS_IN.exec(text);
  if (standsIn?.groups && namesOnly(standsIn.groups.who ?? '')) {
    return standIn(view, standsIn.groups.who ?? '', standsIn.groups.for ?? '');
  }
  const gone = titled ? AWAY.exec(text) : null;
  if (gone?.groups?.who && namesOnly(gone.groups.who)) {
    return people(lead(view, gone.groups.who), 'apologies', 'attendance/was-away');
  }
  const absent = ABSENT.exec(text);
  if (absent?.groups?.who && namesOnly(absent.groups.who)) {
    return people(lead(view, absent.groups.who), 'absent', 'attendance/was-absent');
  }
  if (NOTHING.test(text)) return [];
  const from = FROM.exec(text) ?? (titled ? RECEIVED_FROM.exec(text) : null);
  if (from) return people(view.slice(from.index + from[0].length), 'apologies', 'attendance/apologies-from');
  const sent = SENT.exec(text);
  if (sent?.groups?.who && namesOnly(sent.groups.who))
    return people(lead(view, sent.groups.who), 'apologies', 'attendance/sent-apologies');
  return [];
}

/** `Cllr Bains was on holiday`, in an item about apologies. */
const AWAY =
  /^(?<who>.*?)(?:(?<!\s)\s+)?(?:,\s*)?\b(?:was|were|is|are)\s+(?:also\s+|both\s+)?(?:on\s+(?:holiday|leave|business)|away|ill|unwell|sick|abroad|working|at\s+work|in\s+hospital|indisposed|otherwise\s+engaged|unable\s+to\s+(?:be\s+present|come))\b/is;
/** `Ms Ekwueme, who was attending in place of Mr Penhale`. */
const IN_PLACE_OF =
  /(?<who>(?:\p{Lu}[\p{L}’'.-]{0,40}\s+){1,3}\p{Lu}[\p{L}’'.-]{0,40}),?\s+(?:who\s+)?(?:was|is|were)\s+(?:attending|present|standing\s+in|sitting\s+in|deputising|there)\s+(?:in\s+place\s+of|instead\s+of|on\s+behalf\s+of|as\s+(?:a\s+)?substitute\s+for|for)\s+(?<for>[^.,;]{1,120}?)(?=(?<!\s)\s+and\s+who\b|[.,;]|$)/u;

/** The two whom `Ms Ekwueme, who was attending in place of Mr Penhale` names. */
function inPlaceOf(view: View): AttendanceFact[] {
  const place = IN_PLACE_OF.exec(view.text);
  if (place?.groups?.who && place.groups.for && namesOnly(place.groups.for)) {
    const away = place.index + place[0].length - place.groups.for.length;
    return [
      ...people(view.slice(place.index, place.index + place.groups.who.length), 'substitute', 'attendance/in-place-of'),
      ...people(view.slice(away, away + place.groups.for.length), 'apologies', 'attendance/in-place-of'),
    ];
  }
  return [];
}

/** Whether the subject of a sentence is names and what joins them. */
const namesOnly = (who: string): boolean =>
  !/(?<![\p{L}'’-])(?!(?:and|the|both|of|van|der|de|von|la|also|for)\b)\p{Ll}{3,}/u.test(
    who.replace(/^.*\bthat\s+/is, '').replace(/\([^)]{0,300}\)/g, ''),
  );

/** The subject of a sentence, without `The Council noted that`. */
function lead(view: View, who: string): View {
  const skipped = /^.*\bthat\s+/is.exec(who)?.[0].length ?? 0;
  return view.slice(skipped, who.length);
}

const people = (view: View, capacity: Capacity, by: string): AttendanceFact[] =>
  entriesOf({ view: untilVerb(view), gaps: [], breaks: [] }, label(capacity), { oneEach: false, surnames: true }, by);

/** Cuts a list before the clause that follows it: `Cllr Vivian and Cllr Nance and these were accepted`. */
function untilVerb(whole: View): View {
  const sentence =
    /\.\s+(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|The|It|No|These|Sir|Dame)\b[^.]*\s(?:was|were|attended|joined|had|has|is|are|took|sent|would|arrived)\b)/.exec(
      whole.text,
    );
  const view = sentence ? whole.slice(0, sentence.index) : whole;
  const clause =
    /[,;.]?(?<!\s)\s+(?:and\s+)?(?:these|this|which|it was|the (?:reasons?|apolog\w+|council|committee|meeting|board)|(?:were|was|be|are) (?:received|accepted|noted|approved|recorded|given)|due to|because|owing to|RESOLVED|Resolved|It was)\b(?!\s*substitut)/.exec(
      view.text,
    );
  return clause && clause.index > 0 ? view.slice(0, clause.index) : view;
}

function standIn(view: View, who: string, forWhom: string): AttendanceFact[] {
  const start = view.text.length - forWhom.length;
  const substitutes = people(lead(view, who), 'substitute', 'attendance/stands-in');
  return substitutes.length === 0
    ? []
    : [...substitutes, ...people(view.slice(start), 'apologies', 'attendance/stands-in')];
}
