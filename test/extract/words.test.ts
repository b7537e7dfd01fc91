// The words by which a rule is passed over: wherever its pattern matches, they stand.
import { describe, expect, it } from 'vitest';
import { bodyOf as ownBody } from '../../src/extract/actions/body.ts';
import { sign } from '../../src/extract/actions/doers.ts';
import { REQUESTS } from '../../src/extract/actions/requests.ts';
import { TAKEN_ON } from '../../src/extract/actions/taken-on.ts';
import { UNDERTAKINGS } from '../../src/extract/actions/undertakings.ts';
import { bodyOf } from '../../src/extract/resolutions/body.ts';
import { RULES } from '../../src/extract/resolutions/sentence.ts';
import { paragraphsOf } from '../../src/model/index.ts';
import { hintsOf } from '../../src/names/wording.ts';
import { draft } from '../../src/record/read.ts';
import { sourceOf, testDocuments, textOf } from '../support/documents.ts';

const documents = testDocuments().map(({ path }) => draft(sourceOf(textOf(path), path)));
const sentences = documents.map(({ minutes, roster }) => ({
  minutes,
  roster,
  texts: minutes.items.flatMap((item) =>
    [...paragraphsOf(item)].flatMap(({ view, sentences: ranges }) =>
      ranges.map(({ start, end }) => view.text.slice(start, end)).filter((text) => text.length < 1000),
    ),
  ),
}));

describe('the words of rules', () => {
  it('stand in every sentence in which a rule of actions holds', () => {
    const without: string[] = [];
    let held = 0;
    for (const { minutes, roster, texts } of sentences) {
      const body = ownBody(minutes);
      for (const text of texts) {
        const signed = sign(text, roster, body).text;
        const words = hintsOf(text);
        for (const rule of [...REQUESTS, ...UNDERTAKINGS, ...TAKEN_ON]) {
          const found = [...signed.matchAll(rule.pattern)].some((match) =>
            rule.holds(match.groups ?? {}, signed.slice(0, match.index), match[0]),
          );
          if (!found) continue;
          held++;
          const told = rule.words.every((word) => words.has(word)) && signed.includes(rule.sign ?? '');
          // a hint says when a rule counts, which may be less often than it matches
          if (!told && (rule.hint?.test(text) ?? true)) without.push(`${rule.id}: ${text}`);
        }
      }
    }
    expect(without).toEqual([]);
    expect(held).toBeGreaterThan(400);
  });

  it('stand in every sentence of which a rule of resolutions says something', () => {
    const without: string[] = [];
    let held = 0;
    for (const { minutes, roster, texts } of sentences) {
      const body = bodyOf(minutes, (initials) => roster.byInitials(initials) !== null);
      for (const text of texts) {
        const words = hintsOf(text);
        for (const [needed, rule] of RULES) {
          if (!rule(text, { body, title: '' })) continue;
          held++;
          if (!needed.every((word) => words.has(word))) without.push(text);
        }
      }
    }
    expect(without).toEqual([]);
    expect(held).toBeGreaterThan(400);
  });
});
