// The documents of a run: those to be read are read, the others are as the store has them; no two have one id.
import { byText } from '../../model/index.ts';
import type { PeopleOf } from '../../people/people-of.ts';
import type { ReadProblem } from '../../read/index.ts';
import { distinct } from '../../record/ids.ts';
import { withId } from '../../record/with-id.ts';
import type { FreshDocument, Said } from '../../store/update/parts.ts';
import type { ReadDocument, ReadJob } from '../reading/job.ts';
import type { Member } from './member.ts';
import type { Plan } from './plan.ts';
import type { Wanted } from './wanted.ts';

export interface Members {
  readonly members: readonly Member[];
  readonly problems: readonly ReadProblem[];
}

/** What came of a document that was read by itself. */
export interface WasRead extends Pick<FreshDocument, 'said'> {
  readonly facts: Omit<ReadDocument, 'reading' | 'people'>;
}

/** Reads jobs, and gives what came of each, in their order. */
export type Read = (jobs: readonly ReadJob[]) => Promise<readonly (WasRead | ReadProblem)[]>;

/** The documents of a plan, by their paths; those that can't be read are problems, and the others are read all the same. */
export async function membersOf(plan: Plan, read: Read): Promise<Members> {
  const problems: ReadProblem[] = [];
  const results = await read(plan.toRead.map((wanted) => jobOf(wanted, plan)));
  const fresh = results.flatMap((result, at): Member[] => {
    const wanted = plan.toRead[at];
    if (!wanted) return [];
    if ('message' in result) {
      problems.push(result);
      return [];
    }
    const { id } = result.facts;
    const facts = { ...result.facts, ownId: id, path: wanted.recordPath, config: plan.configSumOf(wanted.file) };
    return [{ wanted, facts, said: result.said, stored: null }];
  });
  const all = [...plan.kept, ...fresh].sort(({ facts: one }, { facts: other }) => byText(one.path, other.path));
  const ids = distinct(all.map(({ facts }) => facts.ownId));
  return { members: all.map((member, at) => named(member, ids[at] ?? member.facts.id)), problems };
}

/** A document under the id that it gets where another has its own. */
function named(member: Member, id: string): Member {
  const { wanted, facts, said } = member;
  return id === facts.id ? member : { wanted, facts: { ...facts, id }, said: new Renamed(said, id), stored: null };
}

class Renamed implements Said {
  readonly #said: Said;
  readonly #id: string;

  constructor(said: Said, id: string) {
    this.#said = said;
    this.#id = id;
  }

  people(): PeopleOf {
    return { ...this.#said.people(), document: this.#id };
  }

  reading(): string {
    return JSON.stringify(withId(JSON.parse(this.#said.reading()), this.#id));
  }
}

function jobOf({ path, file, recordPath }: Wanted, { about, most }: Plan): ReadJob {
  return { path, recordPath, overrides: about.configs.overridesOf(file), most };
}
