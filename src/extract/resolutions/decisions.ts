// The decisions among the passages of an item: findings joined with what was moved before and voted after them.
import type { Outcome } from '../../model/index.ts';
import { type Decision, plainDecision } from './decision.ts';
import type { Finding } from './finding.ts';
import { limbsEnd } from './limbs.ts';
import { type Division, divisionsIn, isUnseconded } from './motions.ts';
import { outcomeOfComplement } from './outcome.ts';
import { type Passage, textOf } from './passages.ts';
import { antecedentOf, isTold, isVoteOf, undecidedFrom } from './places.ts';
import type { About } from './rule.ts';
import { findingIn } from './sentence.ts';
import { Table, type Tabled } from './table.ts';
import { isTabling, outcomeOfTabled, outcomeOfVote } from './tabled.ts';
import { isCounted, isVoteOnly } from './vote-only.ts';

/** All decisions of an item in the order in which they begin. */
export function decisionsIn(passages: readonly Passage[], about: About): Decision[] {
  return new Reading(passages, about).decisions();
}

const MOVES = /\bprop|\bmoved/i;
const SECONDS = /second|2nd|\bsec\b/i;
const OPENS_RESOLVED =
  /^\W*(?:(?:duly\s+)?seconded (?:by )?[^.;:]{2,60}?,?\s+)?(?:and\s+)?(?:it was\s+)?(?:unanimously\s+)?resolved\b/i;
/** "AGREED, on the proposal of Alderman Boyle, …": the motion above is the one that is decided. */
const ON_PROPOSAL = /\bon the (?:proposal|proposition|motion) of\b/i;
const SETTLES = /\b(?:favour|carried|unanimous|agreed|for\b|nem|lost|defeated|approved|adopted)/i;

class Reading {
  readonly #passages: readonly Passage[];
  readonly #title: string;
  readonly #findings: readonly (Finding | null)[];
  readonly #found: Decision[] = [];
  readonly #table = new Table();

  constructor(passages: readonly Passage[], about: About) {
    this.#passages = passages;
    this.#title = about.title;
    this.#findings = passages.map(({ text }, index) => (isTold(passages, index) ? null : findingIn(text, about)));
  }

  decisions(): Decision[] {
    const divisions = new Map(divisionsIn(this.#passages).map((division) => [division.from, division]));
    for (let at = 0; at < this.#passages.length; at++) {
      const division = divisions.get(at);
      at = division ? this.#divide(division) : this.#read(at);
    }
    for (const motion of this.#table.standing()) this.#stand(motion);
    return this.#found.sort((a, b) => a.from - b.from || a.to - b.to);
  }

  #text(from: number, to = from): string {
    return from === to ? (this.#passages[from]?.text ?? '') : textOf(this.#passages.slice(from, to + 1));
  }

  #limbsEnd(at: number, formal: boolean): number {
    return limbsEnd(this.#passages, at, formal, (index) => this.#findings[index] !== null);
  }

  /** Reads the passage at `at`; returns the last one that it used. */
  #read(at: number): number {
    const text = this.#text(at);
    const finding = this.#findings[at] ?? null;
    if (!finding && isUnseconded(text)) {
      if (!MOVES.test(text)) this.#table.take();
      return at;
    }
    const settles = finding?.by === 'resolutions/motion' && !this.#table.empty;
    if (!finding?.formal && !settles && isVoteOnly(text)) return this.#vote(at);
    if (finding) return this.#decide(at, finding);
    if (!this.#table.empty && /\bvot(?:e|ed|ing)\b|\bshow of hands\b|\bin favour\b/i.test(text) && isCounted(text))
      return this.#vote(at);
    const tabling = isTabling(text, () => this.#passages.slice(at + 1, at + 5).map((passage) => passage.text));
    if (tabling) this.#table.put({ from: at, to: at, ...tabling });
    return at;
  }

  /** A vote that is printed as lists of names. */
  #divide({ from, to, outcome, figures }: Division): number {
    const captioned = /\b(?:proposed|moved) by\b/i.test(this.#text(from));
    const moved = this.#table.take()?.from ?? from;
    this.#table.clear();
    this.#found.push({
      ...plainDecision(captioned ? from : moved, to, outcome, 'resolutions/division'),
      at: to,
      figures,
    });
    return to;
  }

  #decide(at: number, finding: Finding): number {
    const text = this.#text(at);
    // "Decisions:" over a list of which each line has its own
    if (finding.by === 'resolutions/label' && /^\W*$/u.test(text.slice(finding.end)) && this.#findings[at + 1])
      return at;
    const last = this.#found.at(-1);
    if (last && last.to === at - 1) {
      // "Outcome: primary – all agreed. Secondary – agreed with one exception."
      const samePlace = this.#passages[last.to]?.paragraph === this.#passages[at]?.paragraph;
      if (last.by === 'resolutions/label' && finding.by === 'resolutions/tail' && samePlace) {
        last.to = at;
        return at;
      }
      if (this.#saysAgain(finding, text, last)) {
        last.to = at;
        last.formal ||= finding.formal;
        return at;
      }
      if (isResolvedAs(finding, text, last, this.#text(last.to))) return this.#resolveAs(at, finding, last);
    }
    const declared = finding.by === 'resolutions/motion';
    // "Mr Low was proposed by A and seconded by B." "The Chairman declared Mr Low elected.", "RESOLVED that Mr Low be elected."
    const elects = finding.outcome === 'elected' && (declared || finding.formal);
    if (elects && last?.by === 'resolutions/vote' && last.outcome === 'agreed' && at - last.to <= 2) {
      this.#found[this.#found.length - 1] = { ...last, to: at, outcome: 'elected', formal: finding.formal };
      return at;
    }
    const to = declared ? at : this.#limbsEnd(at, finding.formal);
    const moves = MOVES.test(text.slice(0, finding.at + 1));
    const ownMotion = declared && moves && /\bamendment\b/i.test(text);
    const settled =
      !ownMotion &&
      (declared || finding.bare || finding.formal || finding.outcome === 'elected' || ON_PROPOSAL.test(text))
        ? this.#table.settle(at, text, declared ? 'declared' : finding.formal && this.#waits(last) ? 'formal' : 'said')
        : null;
    // who was elected settles every other nomination
    if (finding.outcome === 'elected' && settled) this.#table.clear();
    const from = settled?.from ?? (finding.bare && !moves ? antecedentOf(this.#passages, at, last) : at);
    const outcome = this.#outcome(finding, at, from, to);
    this.#found.push({
      from,
      to,
      at,
      limbsTo: to,
      limbs: finding.open || to > at,
      outcome,
      formal: finding.formal,
      by: finding.by,
      figures: null,
    });
    return to;
  }

  /** Whether a motion that was moved and seconded waits, with no other decision since. */
  #waits(last: Decision | undefined): boolean {
    const { top } = this.#table;
    return top?.seconded === true && !top.amendment && (last === undefined || last.to < top.from);
  }

  /** "RESOLVED accordingly.", "Carried." say again what the passage before has decided. */
  #saysAgain(finding: Finding, text: string, last: Decision): boolean {
    if (finding.formal) return /^\W*(?:\(?\w{1,3}[.)]\s*)?(?:it was )?resolved accordingly\b/i.test(text);
    if (!finding.bare || finding.by === 'resolutions/motion' || text.length >= 60) return false;
    const samePlace = this.#passages[last.to]?.paragraph === this.#passages[last.to + 1]?.paragraph;
    const result =
      /^\W*(?:motion |this was )?(?:duly |unanimously )?(?:carried|agreed|approved|all agreed|lost|defeated)\b/i;
    return (samePlace || last.by === 'resolutions/motion') && result.test(text);
  }

  /** A motion that was carried and is then printed as resolved is one decision, with the words of the resolution. */
  #resolveAs(at: number, finding: Finding, last: Decision): number {
    this.#found.pop();
    const to = this.#limbsEnd(at, true);
    this.#found.push({
      ...last,
      at,
      to,
      limbsTo: to,
      limbs: true,
      formal: true,
      outcome: this.#outcome(finding, at, at, to),
    });
    return to;
  }

  #outcome(finding: Finding, at: number, from: number, to: number): Outcome {
    const text = this.#text(at);
    const complement = `${text.slice(finding.end)} ${to > at ? this.#text(at + 1, to) : ''}`;
    if (finding.open && to > at && finding.outcome === 'agreed') return outcomeOfComplement(complement);
    const before = `${from < at ? textOf(this.#passages.slice(from, at)) : ''} ${text.slice(0, finding.at)}`;
    if (finding.formal && /^\W*accordingly\b/i.test(complement)) return outcomeOfTabled(before, this.#title);
    const saysOnlyThat =
      finding.bare && finding.outcome === 'agreed' && finding.by !== 'resolutions/motion' && !/\bcarried\b/i.test(text);
    return saysOnlyThat && (from < at || finding.at > 12) ? outcomeOfTabled(before, this.#title) : finding.outcome;
  }

  /** A vote without any other word: it belongs to the decision after it, to the one before, or to a motion. */
  #vote(at: number): number {
    let end = at;
    while (!this.#findings[end + 1]?.formal && isVoteOnly(this.#text(end + 1))) end++;
    const run = this.#text(at, end);
    const forward = this.#moveForward(at, end, run);
    if (forward !== null) return forward;
    const last = this.#found.at(-1);
    if (last && (this.#table.top?.to ?? -1) < last.to && isVoteOf(this.#passages, last, at)) {
      last.to = end;
      return end;
    }
    const settles = SETTLES.test(run) || isCounted(run);
    if (!settles && !MOVES.test(run)) {
      this.#table.second(end);
      return end;
    }
    // what is carried "as amended" is the motion, not the amendment
    const motion = /\bas amended\b/i.test(run) ? this.#table.clear() : this.#table.take();
    if (!settles && !SECONDS.test(run) && !motion?.seconded) return end;
    const from = motion && at - motion.to <= 4 ? motion.from : undecidedFrom(this.#passages, at, last);
    const outcome = outcomeOfVote(run, from < at ? textOf(this.#passages.slice(from, at)) : '', this.#title);
    this.#found.push(plainDecision(from, end, outcome, 'resolutions/vote'));
    return end;
  }

  /** "Proposed by … Seconded by …" on lines of their own above "and Resolved:" or above the motion's text. */
  #moveForward(at: number, end: number, run: string): number | null {
    const next = this.#text(end + 1);
    if (next === '' || !(MOVES.test(run) || SECONDS.test(run))) return null;
    const finding = this.#findings[end + 1];
    const isText = !finding && /^\W*that\b/i.test(next);
    if (!isText && !(finding?.formal && OPENS_RESOLVED.test(next))) return null;
    const opener = this.#table.top;
    const continues = opener !== undefined && opener.to === at - 1 && !MOVES.test(run);
    if (continues) this.#table.take();
    const to = isText ? end + 1 : end;
    this.#table.put({ from: continues ? opener.from : at, to, amendment: false, seconded: SECONDS.test(run) });
    return to;
  }

  #stand(motion: Tabled): void {
    if (this.#found.some(({ from, to }) => from <= motion.from && motion.to <= to)) return;
    const outcome = outcomeOfTabled(this.#text(motion.from, motion.to), this.#title);
    this.#found.push(plainDecision(motion.from, motion.to, outcome, 'resolutions/seconded'));
  }
}

function isResolvedAs(finding: Finding, text: string, last: Decision, result: string): boolean {
  const declared = last.by === 'resolutions/motion' || /\bmotion\b|\bput to the vote\b/i.test(result);
  const carried = declared && last.outcome === 'agreed';
  return carried && finding.formal && !/\b(?:further|also)\b/i.test(text.slice(0, finding.end));
}
