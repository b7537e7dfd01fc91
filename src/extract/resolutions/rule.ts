// What the rules for one sentence share: what they are told, and checks on who decided.
import type { Body } from './body.ts';
import type { Finding } from './finding.ts';

/** What a rule may know beside the sentence. */
export interface About {
  readonly body: Body;
  /** The item's title, or the empty text. */
  readonly title: string;
}

/** A rule for one sentence. */
export type Rule = (sentence: string, about: About) => Finding | null;

/** Labels, bullets and signs before the first word of a sentence: `(3) `, `ii. `, `- `. */
export const LEAD = '[^A-Za-zÀ-ɏ£"“‘]*(?:(?:[a-z]|[ivx]{1,4})[.)]\\s[^A-Za-zÀ-ɏ£"“‘]*)?';

const AGENT =
  /^\s*(?:\w+ly\s+)?by\s+(?!(?:\d|the end|email|e-mail|post|phone|hand|consensus|acclamation|resolution|show|a show)\b)(.{1,80})/isu;
const ANYBODY =
  /^(?:all\b|both\b|everyone|everybody|those\b|(?:an? |the )?(?:\w+ )?majority(?! of (?:the )?(?!members|councillors|those|partners|governors|council|committee))|\w+ votes?\b|(?:the )?(?:members?|councillors?|cllrs|partners|governors|trustees|meeting|council|committee)\b)/i;

/** Whether the words behind a passive name another one than the body as the one who decided: "approved by the Borough". */
export function isByAnother(after: string, body: Body): boolean {
  const agent = AGENT.exec(after)?.[1];
  if (agent === undefined || ANYBODY.test(agent)) return false;
  return !ownAgent(body.subject).test(lowerCased(agent));
}

/**
 * A pattern with a body's names (see {@link Body.subject}) between `before` and `after`, compiled once a body. It is one over
 * {@link lowerCased} text: without regard to case, V8 takes ten times as long to compile it, which with many bodies is what most texts cost.
 */
export function subjectPattern(before: string, after: string, flags = ''): (subject: string) => RegExp {
  const compiled = new Map<string, RegExp>();
  return (subject) => {
    let pattern = compiled.get(subject);
    if (!pattern) {
      pattern = new RegExp(`${before}${subject}${after}`, flags);
      compiled.set(subject, pattern);
    }
    return pattern;
  };
}

const ownAgent = subjectPattern('^', '\\b');

/** A text with small letters for capitals, character by character; what is no ASCII never becomes it, as in a pattern with the flag `i`. */
export function lowerCased(text: string): string {
  // a dotted capital I becomes two characters, the sign of kelvins a k
  return /[\u0130\u212a]/.test(text)
    ? text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    : text.toLowerCase();
}
