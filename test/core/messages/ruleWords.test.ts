import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleWords } from '../../../src/core/messages/rules/ruleWords';
import { say, text } from '../../../src/core/messages/text';
import { RULES } from '../../../src/core/rules';
import { RULE_IDS } from '../../../src/core/rules/ruleId';

/** The README's table of rules: its lines, cells trimmed, without head and rule. */
function tableOfReadme(): string[][] {
  const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8');
  const [, section] = readme.split('\n## Các quy tắc\n');
  const lines = section!.split('\n## ')[0]!.split('\n');
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .slice(2);
}

test('the README’s table is the catalogue: every rule once, its severities, its meaning', () => {
  const expected = RULES.map(({ id, severity, milder = [] }) => {
    const severities = [severity, ...milder].map((one) => say(text(`severity.${one}`), 'vi').toLowerCase());
    return [`\`${id}\``, severities.join('; '), ruleWords(id, 'vi').meaning.replace(/\.$/, '')];
  });
  expect(tableOfReadme().map((cells) => cells.slice(0, 3))).toEqual(expected);
});

describe.each(['vi', 'en'] as const)('%s', (language) => {
  test.each(RULE_IDS)('%s: says what it means and how to answer it', (rule) => {
    const { meaning, answer } = ruleWords(rule, language);
    for (const words of [meaning, answer]) {
      expect(words).toMatch(/^\S.{19,}\.$/u);
      expect(words).toBe(words.normalize('NFC'));
      expect(words).not.toMatch(/ {2}|[\n{}|]/);
    }
    expect(answer).not.toBe(meaning);
  });
});

test.each(RULE_IDS)('%s: Vietnamese is Vietnamese, English is English', (rule) => {
  const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
  const [here, there] = [ruleWords(rule, 'vi'), ruleWords(rule, 'en')];
  for (const part of ['meaning', 'answer'] as const) {
    expect(here[part]).toMatch(vietnamese);
    expect(there[part].replace(/«[^»]*»/g, '')).not.toMatch(vietnamese);
  }
});

test('no two rules say the same', () => {
  const answers = RULE_IDS.map((rule) => ruleWords(rule, 'vi').answer);
  expect(new Set(answers).size).toBe(RULE_IDS.length);
});
