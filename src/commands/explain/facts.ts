// A fact in a few words, for a line of `kcsp explain`.

import type { ActionFact, AttendanceFact, Fact, ResolutionFact, SpeakerFact } from '../../model/index.ts';
import { dueWords } from '../due-words.ts';

/**
 * What a fact says, in the words of the record.
 *
 * @param meant the name of the person whom a speaker's name or office means, where it is known
 */
export function saysOf(fact: Fact, meant: string | null = null): string {
  switch (fact.kind) {
    case 'meeting':
      return `${fact.field}: ${fact.value}`;
    case 'attendance':
      return attendance(fact);
    case 'speaker':
      return speaker(fact, meant);
    case 'resolution':
      return resolution(fact);
    case 'action':
      return action(fact);
    case 'reference':
      return `${fact.type} ${fact.target}`;
    case 'abbreviation':
      return `${fact.short} = ${fact.long}`;
  }
}

function attendance({ name, capacity, role, position, organisation }: AttendanceFact): string {
  const about = [role, position, organisation].filter((part) => part !== null).join(', ');
  return `${capacity}: ${name}${about === '' ? '' : ` (${about})`}`;
}

function speaker({ name, role, verb }: SpeakerFact, meant: string | null): string {
  const printed = name ?? role ?? '';
  const part = name !== null && role !== null ? ` (${role})` : '';
  return `${printed}${part}${meant === null || meant === printed ? '' : ` = ${meant}`}, ${verb}`;
}

function resolution({ outcome, formal, text, vote, parts }: ResolutionFact): string {
  const figures =
    vote === null
      ? []
      : [
          vote.proposer && `proposed by ${vote.proposer}`,
          vote.seconder && `seconded by ${vote.seconder}`,
          vote.for !== null && `${vote.for} for`,
          vote.against !== null && `${vote.against} against`,
          vote.abstained !== null && `${vote.abstained} abstained`,
          vote.unanimous === true && 'unanimous',
        ].filter((part) => typeof part === 'string' && part !== '');
  const about = [formal ? 'formal' : null, parts.length > 0 ? `${parts.length} parts` : null, ...figures];
  const said = about.filter((part) => part !== null).join(', ');
  return `${outcome}${said === '' ? '' : ` (${said})`}: ${text}`;
}

function action({ action: kind, owners, text, due, status }: ActionFact): string {
  const who = owners.length === 0 ? 'nobody named' : owners.map(({ name }) => name).join(', ');
  const when = due === null ? '' : `, ${dueWords(due.text)}${due.date === null ? '' : ` (${due.date})`}`;
  const state = status === 'needs-action' ? '' : `, ${status}`;
  return `${kind}, ${who}${when}${state}: ${text}`;
}
