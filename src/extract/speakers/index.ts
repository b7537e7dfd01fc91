// Finds who spoke: every act of presenting, saying, asking, thanking, moving or undertaking that an item reports.
import { type Item, paragraphsOf, type SpeakerFact } from '../../model/index.ts';
import { mentionsIn } from '../../names/mentions.ts';
import type { Roster } from '../../names/roster.ts';
import type { Extractor } from '../extractor.ts';
import { actsOf } from './acts.ts';
import { titleAsks } from './labels.ts';
import { namingOf } from './naming.ts';
import { NO_TOPIC } from './topic.ts';

export const speakers: Extractor<SpeakerFact> = {
  kind: 'speaker',
  summary: 'who presents, speaks, asks, answers, thanks, proposes, seconds or undertakes',
  extract: (minutes, { roster }) =>
    minutes.kind === 'report' || minutes.kind === 'agenda'
      ? []
      : minutes.items.flatMap((item) => speakersOf(item, roster)),
};

/** The acts of speaking of one item, in reading order. */
export function speakersOf(item: Item, roster: Roster): SpeakerFact[] {
  const facts: SpeakerFact[] = [];
  const paragraphs = paragraphsOf(item);
  let topic = NO_TOPIC;
  const [first] = paragraphs;
  if (item.title && first) {
    for (const mention of mentionsIn(item.title.text, roster)) {
      if (!titleAsks(item.title.text, mention)) continue;
      const naming = namingOf({ person: mention, office: null, text: item.title.text });
      const span = item.title.span(mention.start, mention.end);
      facts.push({ kind: 'speaker', ...naming, verb: 'asked', item, paragraph: first, span, by: 'speakers/title' });
    }
  }
  let lead = '';
  for (const [place, paragraph] of paragraphs.entries()) {
    if (paragraph.bullet === null && paragraph.label === null) lead = '';
    const read = actsOf(item, paragraph, paragraphs[place + 1], roster, topic, lead);
    if (/:\s*$/.test(paragraph.view.text)) lead = paragraph.view.text;
    topic = read.topic;
    for (const act of read.acts) {
      const span = paragraph.view.span(act.start, act.end);
      const naming = namingOf(act.voice);
      facts.push({ kind: 'speaker', ...naming, verb: act.verb, item, paragraph, span, by: `speakers/${act.by}` });
    }
  }
  return facts;
}
