// The documents of a run: those to be read are read, the others are as the store has them; no two have one id.
import { byText } from '../../model/index.ts';
import type { ReadProblem } from '../../read/index.ts';
import { distinct } from '../../record/ids.ts';
import type { StoredDocument } from '../../store/index.ts';
import type { FreshDocument } from '../../store/update/parts.ts';
import type { ReadDocument, ReadJob } from '../reading/job.ts';
import type { Plan } from './plan.ts';
import type { Wanted } from './wanted.ts';

/** A document of a run; its path is the one that the record has. */
export interface Member extends FreshDocument {
  readonly wanted: Wanted;
  /** What the store has of it, where it was not read now. */
  readonly stored: StoredDocument | null;
}

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
  const readAs = async (
    wanted: readonly { readonly wanted: Wanted; readonly id: string | null }[],
  ): Promise<Member[]> => {
    const results = await read(wanted.map((one) => jobOf(one.wanted, one.id, plan)));
    return results.flatMap((result, at): Member[] => {
      const one = wanted[at]?.wanted;
      if (!one) return [];
      if ('message' in result) {
        problems.push(result);
        return [];
      }
      const facts = { ...result.facts, path: one.recordPath, config: plan.configSumOf(one.file) };
      return [{ wanted: one, facts, said: result.said, stored: null }];
    });
  };
  const fresh = await readAs(plan.toRead.map((wanted) => ({ wanted, id: null })));
  const all = [...plan.kept, ...fresh].sort(({ facts: one }, { facts: other }) => byText(one.path, other.path));
  const ids = distinct(all.map(({ facts }) => facts.ownId));
  // A document whose id another has gets its own, which is in all that it holds: it is read once more.
  const other = all.flatMap(({ wanted, facts }, at) => {
    const id = ids[at];
    return id === undefined || id === facts.id ? [] : [{ wanted, id }];
  });
  if (other.length === 0) return { members: all, problems };
  const again = new Map((await readAs(other)).map((member) => [member.facts.path, member]));
  const gone = new Set(other.map(({ wanted }) => wanted.recordPath));
  const members = all.flatMap(
    (member) => again.get(member.facts.path) ?? (gone.has(member.facts.path) ? [] : [member]),
  );
  return { members, problems };
}

function jobOf({ path, file, recordPath }: Wanted, id: string | null, { about, most }: Plan): ReadJob {
  return { path, recordPath, overrides: about.configs.overridesOf(file), id, most };
}
