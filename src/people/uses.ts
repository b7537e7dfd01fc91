// Where a corpus speaks of a person.
import type { Candidate } from './candidates.ts';

/** What a corpus knows of one person's mentions. */
export interface PersonUse {
  /** Places at which facts name the person. */
  readonly places: number;
  /** Ids of the documents whose attendance has the person. */
  readonly listedIn: ReadonlySet<string>;
  /** The bodies before which the person came, as records name them. */
  readonly bodies: ReadonlySet<string>;
  /** The path of the first document that names the person, in the order in which documents were given. */
  readonly path: string;
}

/** The use of one person by what documents say of the person. */
export function useOf(members: readonly Candidate[]): PersonUse {
  const listed = members.filter((member) => member.listed);
  const first = members.reduce<Candidate | null>(
    (least, member) => (least !== null && least.setting.place <= member.setting.place ? least : member),
    null,
  );
  return {
    places: members.reduce((sum, { places }) => sum + places, 0),
    listedIn: new Set(listed.map(({ setting }) => setting.document)),
    bodies: new Set(members.map(({ setting }) => setting.body)),
    path: first?.setting.path ?? '',
  };
}
