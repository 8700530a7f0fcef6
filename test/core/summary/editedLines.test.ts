import { say } from '../../../src/core/messages/text';
import type { KeptReason } from '../../../src/core/host/workbookHost';
import { editedLines } from '../../../src/core/summary/editedLines';
import { chosenFrom } from '../../../src/core/summary/chosen';
import { sheet } from '../rules/sheetOf';

const PLANS = (['districts', 'communes', 'record', 'letters', 'prose'] as const).map((id) => ({
  id: `summary-${id}` as const,
}));
/** The workbook's sheets: one was given another name since. */
const OWN = [
  ['Xã (bản in)', 'summary-communes'],
  ['Biên bản soát', 'summary-record'],
  ['Công văn gửi đơn vị', 'summary-letters'],
  ['TH-Lời văn', 'summary-prose'],
] as const;
const WORKBOOK = {
  sheets: [sheet('', {}, 'Biểu 02'), ...OWN.map(([name, ownId]) => ({ ...sheet('', {}, name), ownId }))],
};

const wordsFor = (kept: readonly (readonly [string, KeptReason])[], plans = PLANS): string =>
  editedLines(WORKBOOK, plans, { kept: kept.map(([name, reason]) => ({ name, reason })) })
    .map((line) => say(line, 'vi'))
    .join(' ');

describe('where a sheet was edited by hand', () => {
  test('it is said that nothing was written, and which others can be', () => {
    const words = wordsFor([['Xã (bản in)', 'edited']]);
    expect(words).toContain('Chưa ghi tệp nào');
    const list = /--sheets "([^"]+)"/.exec(words)![1]!;
    expect(list).toBe('TH-Huyện, Biên bản soát, TH-Lời văn');
    expect(chosenFrom(list)).toEqual(['districts', 'record', 'prose']);
  });

  test('edited letters keep the record too', () => {
    expect(wordsFor([['Công văn gửi đơn vị', 'edited']])).toContain('--sheets "TH-Huyện, TH-Xã, TH-Lời văn"');
  });

  test('what is kept for another reason is no edit', () => {
    const kept = [
      ['TH-Lời văn', 'edited'],
      ['Biên bản soát', 'stuck'],
    ] as const;
    expect(wordsFor(kept)).toContain('--sheets "TH-Huyện, TH-Xã, Biên bản soát"');
  });

  test('no list where nothing else was to be written', () => {
    expect(wordsFor([['TH-Lời văn', 'edited']], [PLANS[4]!])).not.toContain('--sheets');
  });
});
