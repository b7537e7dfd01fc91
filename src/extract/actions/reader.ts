// What all finders of actions share: the document's names, and how a fact is put together.
import {
  type ActionFact,
  type ActionKind,
  type ActionStatus,
  cover,
  type Due,
  type OwnerMention,
} from '../../model/index.ts';
import type { Roster } from '../../names/roster.ts';
import type { Body } from './body.ts';
import { dueOf } from './due.ts';
import { distinct } from './owners.ts';
import type { Passage } from './passages.ts';

/** What is known of the document by the time its actions are read. */
export interface Reader {
  readonly roster: Roster;
  readonly body: Body;
  /** The document has an action column. */
  readonly column: boolean;
}

/** A piece of a passage's text. */
export interface Piece {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

interface Parts {
  readonly action: ActionKind;
  readonly by: string;
  readonly owners: readonly OwnerMention[];
  /** Pieces over which the fact runs; the first holds its beginning. */
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly text?: string;
  readonly due?: Due | null;
  readonly status?: ActionStatus | null;
}

/** Puts an action together: text of its first piece unless given, due from the text unless printed apart. */
export function actionFact(parts: Parts): ActionFact {
  const [first] = parts.pieces;
  const text = (parts.text ?? first.passage.text.slice(first.start, first.end)).trim();
  const spans = parts.pieces.map((piece) => piece.passage.paragraph.view.span(piece.start, piece.end));
  return {
    kind: 'action',
    action: parts.action,
    text,
    owners: distinct(parts.owners),
    due: parts.due ?? dueOf(text),
    status: parts.status ?? 'needs-action',
    item: first.passage.item,
    paragraph: first.passage.paragraph,
    span: cover(spans) ?? first.passage.paragraph.span,
    by: parts.by,
  };
}
