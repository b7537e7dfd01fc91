// Every message is on docs/messages.md, read once as a stranger would read it: what is wrong, where, what to do now.
// `UPDATE_DOCS=1 npx vitest run test/messages` adds rows for new messages, whose cells are then yours to write.
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { literalsOf } from './literals.ts';
import { messagesInSource, PAGE, pageFor, rowsOfPage } from './messages.ts';

const messages = messagesInSource();
if (process.env.UPDATE_DOCS) writeFileSync(PAGE, pageFor(messages));

describe('the page of messages', () => {
  const rows = rowsOfPage();

  test('has each message of the source once, and no other', () => {
    const ofSource = messages.map(({ folder, text }) => `${folder}: ${text}`);
    const ofPage = [...rows].flatMap(([folder, all]) => all.map(({ message }) => `${folder}: ${message}`));
    expect(ofPage).toEqual(ofSource);
    expect(ofSource.length).toBeGreaterThan(80);
  });

  test('says of each what it means and what to do now', () => {
    const empty = [...rows.values()]
      .flat()
      .filter(({ means, now }) => means.trim().length < 8 || now.trim().length < 8);
    expect(empty.map(({ message }) => message)).toEqual([]);
  });
});

describe('messages', () => {
  test('end as sentences do, or with what to type', () => {
    const typed = /^(?:Try|Ask): |kcsp [\w …]+$|"$/;
    const open = messages.filter(({ text }) => !/[.?:…]$/.test(text) && !typed.test(text) && !/; /.test(text));
    expect(open.map(({ text }) => text)).toEqual([]);
  });

  test('shout nothing, and blame nobody', () => {
    expect(
      messages.filter(({ text }) => /!$|\b(?:oops|sorry|invalid|illegal|fatal|error|failed)\b/i.test(text)),
    ).toEqual([]);
  });
});

describe('the texts of a source file', () => {
  test('are told from comments, patterns and code', () => {
    const source = [
      "const a = 'one'; // 'not this'",
      `/* "nor this" */ const b = \`two \${c ? "three" : \`four \${d}\`} five\`;`,
      'const e = text.replace(/["\'`/]/g, "six") / 2 / 3;',
      `throw new Failure(\`seven \\\`eight\\\` \${x.map((y) => ({ y }))}\`, 'ni\\'ne');`,
      "return /'/.test(a) ? 'ten' : \"eleven\";",
    ].join('\n');
    expect(literalsOf(source).map(({ text }) => text)).toEqual([
      'one',
      'two … five',
      'three',
      'four …',
      'six',
      'seven `eight` …',
      "ni'ne",
      'ten',
      'eleven',
    ]);
  });

  test('know what stands before them', () => {
    expect(literalsOf("a;\n  { help: 'words' }")).toEqual([{ text: 'words', before: '  { help: ' }]);
  });
});
