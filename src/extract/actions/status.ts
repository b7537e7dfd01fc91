// What has become of an action, from the words printed with it.
import type { ActionStatus } from '../../model/index.ts';

/** Tried in order: "not complete" before "complete". */
const WORDS: readonly (readonly [ActionStatus, RegExp])[] = [
  [
    'cancelled',
    /\b(?:no longer (?:required|needed|relevant|applicable)|withdrawn|cancelled|dropped|abandoned|superseded|overtaken by events|not (?:required|needed|pursued))\b/i,
  ],
  [
    'in-process',
    /\b(?:not (?:yet )?(?:complete[d]?|done|finished|started|actioned)|incomplete|part(?:ial(?:ly)?|ly)?[- ](?:complete[d]?|done)|carr(?:y|ied) (?:over|forward)|c\/f|ongoing|on-going|in (?:progress|hand|process)|under ?way|outstanding|pending|awaiting|chased|still (?:to|being|awaited))\b/i,
  ],
  ['completed', /[✓✔☑√]|\b(?:complete[d]?|done|actioned|closed|discharged|achieved|resolved|finished)\b/i],
];

/** The status that `text`, a cell or the words after a dash, gives; null where it gives none. */
export function statusOf(text: string): ActionStatus | null {
  for (const [status, words] of WORDS) if (words.test(text)) return status;
  return null;
}

const TAIL =
  /(?:^|\s[–—-]\s|[:([]\s*|[.;,]\s+|\s)((?:[✓✔☑√]|(?:not |now |partially |partly |part |all |still )?(?:complete[d]?|done|actioned|closed)|carr(?:y|ied) (?:over|forward)[^.]{0,40}|on-?going|in progress|in hand|outstanding|no longer (?:required|needed)|withdrawn|cancelled|dropped|overtaken by events|pending|not started)\s*[.)\]]*)$/i;

/** `… – done, £640`, `… – completed on 3 May`: the state behind a dash, with a few words on it. */
const NOTED =
  /\s[–—-]\s+((?:done|completed?|actioned|closed|on-?going|in progress|in hand|outstanding|carr(?:y|ied) (?:over|forward))(?:[,;:(]|\.\s| (?:on|by|in|at|to|until)\s| \d)[^–—]{0,80})$/i;

/** Where the words on the state of an action begin at the end of `text` (`… – Complete`), or -1. */
export function statusTail(text: string): number {
  const match = TAIL.exec(text) ?? NOTED.exec(text);
  if (!match) return -1;
  // "to be completed" and "when done" tell of the task, not of its state
  if (
    /\b(?:be|been|is|are|get|have|has|when|until|once|forms?|and)\s*$/i.test(
      text.slice(0, match.index + match[0].length - (match[1] ?? '').length),
    )
  )
    return -1;
  return match.index;
}
