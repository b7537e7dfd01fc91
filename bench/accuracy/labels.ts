// The labels of a made-up document: what a careful person finds in it, written before the program read it.
import { readFileSync } from 'node:fs';

/** A document's labels: `fixtures/<layout>/<case>/gold.json`. Lines are 1-based and inclusive. */
export interface Labels {
  readonly kind: string;
  readonly body: string | null;
  readonly date: string | null;
  /** Null where the document prints no list. */
  readonly attendance: { readonly present: readonly string[]; readonly apologies?: readonly string[] } | null;
  readonly items: readonly LabelledItem[];
}

export interface LabelledItem {
  readonly number: string | null;
  /** Up to the first eight words. */
  readonly title: string | null;
  readonly line: number;
  readonly speakers?: readonly string[];
  readonly resolutions?: readonly LabelledResolution[];
  readonly actions?: readonly LabelledAction[];
}

/** What careful readers would dispute is `optional`: to read it is right, to leave it is no miss. */
interface Disputable {
  readonly lines: readonly [number, number];
  readonly optional?: boolean;
}

export interface LabelledResolution extends Disputable {
  readonly outcome: string;
  readonly formal: boolean;
}

export interface LabelledAction extends Disputable {
  readonly kind: 'explicit' | 'commitment' | 'follow-up';
  readonly owners?: readonly string[];
}

/** Reads labels from a file. Throws where the file is no JSON. */
export function readLabels(path: string): Labels {
  return JSON.parse(readFileSync(path, 'utf8')) as Labels;
}
