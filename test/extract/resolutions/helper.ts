// Small minutes made up in the tests, and what the resolutions' extractor finds in them.
import { bodyOf } from '../../../src/extract/resolutions/body.ts';
import { resolutions } from '../../../src/extract/resolutions/index.ts';
import { findingIn } from '../../../src/extract/resolutions/sentence.ts';
import type { ResolutionFact } from '../../../src/model/index.ts';
import { rosterOf } from '../../../src/names/roster.ts';
import { parse } from '../../../src/parse/index.ts';
import { sourceOf } from '../../support/read.ts';

const HEADS = {
  parish: `FENWICK PARISH COUNCIL

Minutes of the meeting of Fenwick Parish Council held on 3 May 2018

Present: Cllr A Reed, Cllr J Hart, Cllr B Nye`,
  partnership: `BORSETSHIRE COUNTY COUNCIL

BORSETSHIRE COMMUNITY SAFETY PARTNERSHIP

NOTES of a meeting of the Borsetshire Community Safety Partnership held at County Hall on 3 May 2018

PRESENT: Mr A Reed (Chairman), Ms J Hart, Mr B Nye`,
  committee: `BORSETSHIRE COUNTY COUNCIL

PLANNING APPLICATIONS COMMITTEE

MINUTES of a meeting of the Planning Applications Committee held at County Hall on 3 May 2018

PRESENT: Mr A Reed (Chairman), Ms J Hart, Mr B Nye`,
} as const;

/** A kind of body, for which a head of minutes is made up. */
export type BodyKind = keyof typeof HEADS;

/** The resolutions of an item with this title and text, in minutes of such a body. */
export function resolutionsOf(kind: BodyKind, title: string, text: string): ResolutionFact[] {
  const minutes = parse(sourceOf(`${HEADS[kind]}\n\n1. Apologies\n\nNone.\n\n2. ${title}\n\n${text}\n`));
  return resolutions.extract(minutes, { roster: rosterOf(minutes, []), attendance: [], resolutions: [], date: null });
}

/** The resolutions of a whole document. */
export function resolutionsIn(text: string): ResolutionFact[] {
  const minutes = parse(sourceOf(text));
  return resolutions.extract(minutes, { roster: rosterOf(minutes, []), attendance: [], resolutions: [], date: null });
}

/** What one sentence decides in minutes of such a body: its outcome, or null. */
export function outcomeOfSentence(kind: BodyKind, sentence: string, title = ''): string | null {
  const minutes = parse(sourceOf(`${HEADS[kind]}\n\n1. Apologies\n\nNone.\n`));
  return findingIn(sentence, { body: bodyOf(minutes, () => false), title })?.outcome ?? null;
}
