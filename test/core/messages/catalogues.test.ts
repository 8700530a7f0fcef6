import { en } from '../../../src/core/messages/en';
import { vi } from '../../../src/core/messages/vi';

const CATALOGUES = [
  ['vi', vi],
  ['en', en],
] as const;

const placeholders = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

test('both languages know the same messages', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test.each(Object.keys(vi) as (keyof typeof vi)[])('%s: same placeholders in both languages', (id) => {
  expect(placeholders(en[id])).toEqual(placeholders(vi[id]));
});

describe.each(CATALOGUES)('%s', (_, catalogue) => {
  test.each(Object.entries(catalogue))('%s is fit to be read', (_id, template) => {
    expect(template.trim()).toBe(template);
    expect(template).not.toBe('');
    expect(template).toBe(template.normalize('NFC'));
    expect(template).not.toMatch(/ {2}|\n/);
    // braces are placeholders, all of them
    expect(template.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });
});

test('Vietnamese is Vietnamese, English is English', () => {
  const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
  // names and quotations of the tables' own words may stand in English
  const quoted = /Soát Biểu|Biểu|«[^»]*»|[“][^”]*[”]/g;
  for (const [id, template] of Object.entries(en)) {
    expect([id, template.replace(quoted, '')]).toEqual([id, expect.not.stringMatching(vietnamese)]);
  }
  const same = Object.keys(vi).filter((id) => vi[id as keyof typeof vi] === en[id as keyof typeof en]);
  expect(same.sort()).toEqual([
    'correct.set-name',
    'edits.history.step',
    'edits.refused.cell',
    'figure.percent',
    'formula/and',
    'label.crossing',
    'memory.relation',
    'summary.prose.district',
    'ui.name',
  ]);
});
