import { check } from '../../../../src/core/check';
import { jsonFile, type JsonFinding } from '../../../../src/core/report/json';
import type { Workbook } from '../../../../src/core/snapshot/workbook';
import { sheet } from '../../rules/sheetOf';
import { CROSSES, DISTRICTS, ON_ITS_SIDE, UNIT_COUNTS, WORDS } from '../../rules/sheets';
import { TWINS } from './twins';

/** Grids with a slip of most kinds, in one workbook. */
const SLIPPED: Workbook = {
  sheets: [
    sheet(DISTRICTS, { C6: '0', F6: 'cơ bản đạt', G10: 'đã', B8: 'Xã Sa Lông', A11: '4' }, 'Biểu 02'),
    sheet(DISTRICTS, { B5: 'Huyện Mường Chà (4 xã)', N12: '6.7@0.0', M8: "'10" }, 'Biểu 03'),
    sheet(CROSSES, { C8: '', V5: '10' }, 'Biểu 04'),
    sheet(WORDS, { C5: 'CĐ', E6: 'chưa', L4: '' }, 'Biểu 05'),
    sheet(ON_ITS_SIDE, { F5: '3' }, 'Biểu 06'),
    sheet(UNIT_COUNTS, { C5: '4', D6: 'đạt' }, 'Biểu 07'),
  ],
};

interface Answer {
  readonly findings: readonly JsonFinding[];
  readonly tables: readonly unknown[];
}

/** What is found and what was checked, but for notes on the encoding and how a cell's own text is encoded. */
function answer(workbook: Workbook): Answer {
  const { findings, tables } = jsonFile('sổ.xlsx', workbook, check(workbook), {
    language: 'vi',
    equations: true,
  });
  const own = findings.filter(({ rule }) => rule !== 'text/legacy-encoding');
  return JSON.parse(JSON.stringify({ findings: own, tables }).normalize('NFC')) as Answer;
}

describe('a workbook says the same in', () => {
  const expected = answer(SLIPPED);

  it('Unicode', () => {
    expect(expected.tables).toHaveLength(SLIPPED.sheets.length);
    expect(new Set(expected.findings.map(({ rule }) => rule)).size).toBeGreaterThan(6);
  });

  it.each(TWINS)('%s', (_, twin) => {
    expect(answer(twin(SLIPPED))).toEqual(expected);
  });
});
