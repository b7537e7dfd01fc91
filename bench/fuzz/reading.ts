// One document of the fuzzer, read as `kcsp parse` reads it; what a reading must keep, whatever the bytes.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readAndCheck } from '../../src/check/index.ts';
import type { DocumentRecord, Lines } from '../../src/model/index.ts';
import { decode } from '../../src/read/decode.ts';
import { SCHEMA } from '../../src/record/index.ts';
import { faultsOfTree, lostLines, unreadLines } from './held.ts';

const ajv = new Ajv2020.default({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const isRecord = ajv.compile(SCHEMA);

/** What the reading of a file came to: the sentence that refuses it, or its record as JSON. */
export interface Outcome {
  readonly refused: string | null;
  readonly json: string;
  /** What does not hold of the reading: none in the good case. */
  readonly faults: readonly string[];
}

/** Reads a file's bytes and looks for all that must hold. What throws, throws. */
export function read(bytes: Uint8Array): Outcome {
  const first = readOnce(bytes);
  const second = readOnce(bytes.slice());
  if (first.json === second.json && first.refused === second.refused) return first;
  return { ...first, faults: [...first.faults, 'the same bytes are read to another record the second time'] };
}

function readOnce(bytes: Uint8Array): Outcome {
  const decoded = decode('minutes.txt', bytes);
  if (!decoded.ok) {
    const { message } = decoded.problem;
    const sentence = /^minutes\.txt: [^\n]+\.$/.test(message);
    return { refused: message, json: '', faults: sentence ? [] : [`the refusal is no sentence: ${message}`] };
  }
  const source = decoded.value;
  const { readings, records } = readAndCheck([{ source }]);
  const [reading] = readings;
  const [record] = records;
  if (!reading || !record) return { refused: null, json: '', faults: ['there is no record'] };
  const json = JSON.stringify(record);
  const faults = [
    ...faultsOfTree(reading.minutes),
    ...lostLines(reading.minutes).map((line) => `line ${line} belongs to nothing`),
    ...unreadLines(reading.minutes).map((line) => `line ${line} is in no text of the tree`),
    ...faultsOfRecord(record, source.lineCount),
    ...faultsOfJson(json, source.text),
  ];
  return { refused: null, json, faults };
}

function faultsOfJson(json: string, text: string): string[] {
  const again: unknown = JSON.parse(json);
  const faults: string[] = [];
  if (JSON.stringify(again) !== json) faults.push('the record is another one after it was written and read');
  if (!isRecord(again)) {
    for (const { instancePath, message } of isRecord.errors ?? []) faults.push(`schema: ${instancePath} ${message}`);
  }
  // JSON.stringify writes half a character as an escape
  if (/\\ud[89a-f]/.test(json) && !/[\ud800-\udfff]/u.test(text))
    faults.push('a character of two halves was cut through');
  return faults;
}

function faultsOfRecord(record: DocumentRecord, lines: number): string[] {
  const { coverage, diagnostics } = record;
  const faults: string[] = [];
  if (coverage.lines !== lines) faults.push(`the coverage is of ${coverage.lines} lines, not ${lines}`);
  const sum = coverage.blank + coverage.furniture + coverage.parsed + coverage.unparsed;
  if (sum !== lines) faults.push(`the coverage adds up to ${sum} lines of ${lines}`);
  const told = diagnostics.filter(({ code }) => code === 'unparsed-lines');
  const named = told.reduce((all, { lines: [first, last] }) => all + last - first + 1, 0);
  if (named !== coverage.unparsed) faults.push(`${coverage.unparsed} lines are unparsed, and ${named} are named`);
  for (const { message, code } of diagnostics) {
    if (!/^[\p{Lu}\d“][^\n\r]*\.$/u.test(message)) faults.push(`${code} says no sentence: ${message}`);
  }
  if (!/^[a-z\d][a-z\d-]{0,120}$/.test(record.id))
    faults.push(`the id can be no file's name: ${record.id.slice(0, 80)}`);
  return [...faults, ...faultsOfLines(record, lines, '')];
}

/** Every `lines` in a record lies in the document, and begins before it ends. */
function faultsOfLines(value: unknown, most: number, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'lines' || !isLines(inner)) return faultsOfLines(inner, most, `${at}/${key}`);
    const [first, last] = inner;
    return first >= 1 && first <= last && last <= most ? [] : [`${at} has the lines ${first} to ${last} of ${most}`];
  });
}

function isLines(value: unknown): value is Lines {
  return Array.isArray(value) && value.length === 2 && value.every((line) => typeof line === 'number');
}
