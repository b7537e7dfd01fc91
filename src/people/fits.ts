// Whether a person of one document can be a person of others: by the names, and by what stands beside them.
import type { PersonName } from '../names/name.ts';
import type { Candidate } from './candidates.ts';
import type { Cluster } from './cluster.ts';
import type { Separate } from './separate.ts';

/** How much beside the name speaks for a person of a document being one that is known: title, position, organisation. */
export function likeness(cluster: Cluster, { printed, beside }: Candidate): number {
  const about = cluster.about.shares(beside.about);
  const organisation = cluster.organisations.shares(beside.organisations);
  const titles = cluster.names.some((name) => printed.names.some((own) => sameTitles(name, own)));
  return (about ? 2 : 0) + (organisation ? 2 : 0) + (titles ? 1 : 0);
}

const sameTitles = (one: PersonName, other: PersonName): boolean =>
  one.honorifics.length > 0 && one.honorifics.join(' ').toLowerCase() === other.honorifics.join(' ').toLowerCase();

/** Whether a person of a document can be one who is known from others. */
export function fits(cluster: Cluster, candidate: Candidate, separate: Separate | null): boolean {
  const { printed } = candidate;
  // Names first: of all who share a surname most are out.
  const agreement = cluster.agreement(printed);
  if (agreement === 'none') return false;
  if (separate?.(cluster.printed, printed)) return false;
  const related = isRelated(cluster, candidate);
  if (agreement === 'middle name') return related && hasMoreInCommon(cluster, candidate);
  return related || (isSpelt(printed.names[0]) && cluster.names.some((name) => isSpelt(name)));
}

/** Whether the two come from one body, authority or organisation. Of a meeting that doesn't say whose it is, a surname alone is not enough. */
function isRelated(cluster: Cluster, { setting, printed, beside }: Candidate): boolean {
  if (cluster.circle.shares(setting.circle) || cluster.organisations.shares(beside.organisations)) return true;
  const initialled = printed.names[0].given.length > 0;
  return initialled && (setting.circle.length === 0 ? cluster.initialled : cluster.initialledAnywhere);
}

/** `Mr M Hill` and `Mr P M Hill` are one where an honour, a position or a part in the meeting is the same too. */
function hasMoreInCommon(cluster: Cluster, { printed, beside }: Candidate): boolean {
  const honours = new Set(cluster.names.flatMap((name) => name.honours));
  const honoured = printed.names.some((name) => name.honours.some((honour) => honours.has(honour)));
  return honoured || cluster.about.shares(beside.about);
}

const isSpelt = (name: PersonName): boolean => name.given.some((given) => given.replace(/\./g, '').length > 1);
