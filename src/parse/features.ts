// Counts the signs by which layouts are recognised.
import type { Features } from '../dialects/index.ts';
import type { Line } from '../model/index.ts';
import { numberAt } from './numbers.ts';

const CHROME =
  /^(?:Agenda and (?:draft )?minutes|Items|No\.? Item|Note No\.? Item|Venue:.*View directions|Agenda item|Additional documents:)$|^(?:Webcast\b|This is a default template)|pdf icon PDF \d|view the full minutes text for item/i;
const REPORT =
  /^(?:By|From|To|Subject|Classification|Summary|Report of|Report by|Report to|Report author|Decision by|Past Pathway of Paper|Future Pathway of Paper|Electoral Division|Contact officer|Purpose of (?:the )?report|Recommendations?\b.{0,6}|For further information|Background documents|Executive summary|Wards?|Cabinet Member|Relevant Director|Contact details|Meeting|Date of meeting|Title|Author|Status)\s*:|^\d*\.?\d?\s*(?:Executive summary|Background documents|Financial implications|Legal implications|Recommendations?)$/i;

/** The signs in a document's lines. */
export function featuresOf(lines: readonly Line[]): Features {
  const count = {
    lines: lines.length,
    modernGovChrome: 0,
    itemPage: 0,
    minutesLabels: 0,
    numbersAlone: 0,
    tableRows: 0,
    itemRows: 0,
    blockTags: 0,
    reportFields: 0,
    minutesOf: 0,
    itemReferences: 0,
    parishWords: 0,
    actionMarks: 0,
    boardWords: 0,
    plainHeadings: 0,
    numberedHeadings: 0,
  };
  let row = -1;
  for (const [index, line] of lines.entries()) {
    const text = line.view.text;
    const early = index < 40;
    if (text.length < 200) {
      if (CHROME.test(text)) count.modernGovChrome++;
      if (/^Minutes:$/i.test(text)) count.minutesLabels++;
      if (early && (/^Agenda item$/i.test(text) || /^Meeting of .{4,90}\d{4}.*\(Item\s+\d+/i.test(text)))
        count.itemPage++;
      if (REPORT.test(text)) count.reportFields++;
      const number = numberAt(text);
      if (number && number.length === text.length && number.close === '.' && !line.cell) count.numbersAlone++;
      if (line.heading > 0 || (line.bold && text.length < 100)) {
        if (number) count.numberedHeadings++;
        else if (line.heading > 0) count.plainHeadings++;
      }
    }
    if (line.cell) {
      if (line.cell.row !== row) {
        count.tableRows++;
        if (line.cell.columns <= 3 && (line.cell.column > 0 || /^\d{1,4}[a-z]?\.?$/.test(text))) count.itemRows++;
      }
      row = line.cell.row;
    } else if (line.block && line.number > 1) count.blockTags++;
    if (early && /^(?:NOTES|MINUTES|Notes|Minutes) of (?:a|the|an)?\s*(?:\w+ ){0,3}meeting\b/i.test(text))
      count.minutesOf++;
    if (/\(\s*Item\s+[A-Z]?\d*(?:(?<!\s)\s+)?\)/i.test(text)) count.itemReferences++;
    if (early && /\b(?:Parish|Town|Community) Council\b|\bParish Clerk\b|\bClerk to the Council\b/i.test(text))
      count.parishWords++;
    if (
      /^(?:\W{0,3})?ACTIONS?\b\s*(?:Point)?s?(?:(?<!\s)\s+)?\d*(?:(?<!\s)\s+)?[:–-]|\bBY WHOM\b|^(?:[A-Z]{2,3})(?:\s*[/&,]\s*[A-Z]{2,3})*$/i.test(
        text,
      ) &&
      /ACTION|WHOM|^[A-Z/&, ]+$/i.test(text)
    )
      count.actionMarks++;
    if (
      early &&
      /\b(?:Board|Panel|Partnership|Forum|Steering Group|Working Group|User Group|Committee|Governors|Liaison)\b/.test(
        text,
      )
    )
      count.boardWords++;
  }
  return count;
}
