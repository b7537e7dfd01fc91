// Whether a person of one document can be a person of others: by the names, and by what stands beside them.
import { agree, titlesDisagree, usesMiddleName } from '../names/compare.ts';
import type { PersonName } from '../names/name.ts';
import type { Candidate } from './candidates.ts';
import type { Separate } from './separate.ts';

/** A person over documents, in the making. */
export interface Cluster {
  readonly members: Candidate[];
  readonly names: PersonName[];
  /** The name that the user gives the person. */
  given: string | null;
}

/** How much beside the name speaks for a person of a document being one that is known: title, position, organisation. */
export function likeness(cluster: Cluster, candidate: Candidate): number {
  const about = cluster.members.some((member) => overlaps(member.about, candidate.about));
  const organisation = cluster.members.some((member) => overlaps(member.organisations, candidate.organisations));
  const titles = cluster.names.some((name) => candidate.names.some((own) => sameTitles(name, own)));
  return (about ? 2 : 0) + (organisation ? 2 : 0) + (titles ? 1 : 0);
}

const sameTitles = (one: PersonName, other: PersonName): boolean =>
  one.honorifics.length > 0 && one.honorifics.join(' ').toLowerCase() === other.honorifics.join(' ').toLowerCase();

/** Whether a person of a document can be one who is known from others. */
export function fits(cluster: Cluster, candidate: Candidate, separate: Separate): boolean {
  // A document that tells two people apart knows best.
  if (cluster.members.some((member) => member.document === candidate.document || separate(member, candidate)))
    return false;
  const related = cluster.members.some(
    (member) =>
      overlaps(member.circle, candidate.circle) ||
      overlaps(member.organisations, candidate.organisations) ||
      ((member.circle.size === 0 || candidate.circle.size === 0) && bothInitialled(member, candidate)),
  );
  if (cluster.names.every((name) => candidate.names.every((own) => agree(name, own)))) {
    return related || (isSpelt(candidate.names[0]) && cluster.names.some((name) => isSpelt(name)));
  }
  return related && byMiddleName(cluster, candidate);
}

/** Of a meeting that doesn't say whose it is, a surname alone is not enough. */
const bothInitialled = (one: Candidate, other: Candidate): boolean =>
  one.names[0].given.length > 0 && other.names[0].given.length > 0;

/** `Mr M Hill` and `Mr P M Hill` are one where an honour, a position or a part in the meeting is the same too. */
function byMiddleName(cluster: Cluster, candidate: Candidate): boolean {
  const honours = (names: readonly PersonName[]) => new Set(names.flatMap((name) => name.honours));
  const agreeing = cluster.names.every((name) =>
    candidate.names.every((own) => agree(name, own) || (usesMiddleName(name, own) && !titlesDisagree(name, own))),
  );
  if (!agreeing) return false;
  return (
    overlaps(honours(cluster.names), honours(candidate.names)) ||
    cluster.members.some((member) => overlaps(member.about, candidate.about))
  );
}

const isSpelt = (name: PersonName): boolean => name.given.some((given) => given.replace(/\./g, '').length > 1);

/** Whether two sets share a value. */
export function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}
