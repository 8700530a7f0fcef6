import { check, type Report } from '../../../src/core/check';
import { withException, withoutUnused } from '../../../src/core/memory/edit';
import { exceptionOf } from '../../../src/core/memory/exceptionOf';
import { NO_MEMORY, type Memory } from '../../../src/core/memory/memory';
import { answerOf, isReady } from '../../../src/core/report/answer';
import { rectAddress } from '../../../src/core/snapshot/address';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheet, sheetOf } from '../rules/sheetOf';
import { DISTRICTS, ON_ITS_SIDE } from '../rules/sheets';
import { onlyFinding, withMemory } from './books';

const WRONG = { M6: '8' };

/** What officials accepted in a workbook: its only finding. */
function accept(workbook: Workbook, reason = 'Theo văn bản 12/UBND'): Memory {
  const { report, finding } = onlyFinding(workbook);
  const made = exceptionOf(workbook, report, finding, reason);
  if ('refused' in made) throw new Error(made.refused.id);
  return withException(NO_MEMORY, made.exception);
}

function cells(report: Report): { readonly found: string[]; readonly accepted: string[] } {
  const cell = ({ at }: Report['findings'][number]): string => `${at.sheet}!${rectAddress(at.rect)}`;
  return { found: report.findings.map(cell), accepted: report.accepted.map(({ finding }) => cell(finding)) };
}

const REMEMBERED = accept(sheetOf(DISTRICTS, WRONG));
const lines = DISTRICTS.split('\n');

/** DISTRICTS with lines put in, taken out or changed. */
const changed = (change: (lines: string[]) => string[]): string => change([...lines]).join('\n');

describe('an accepted exception', () => {
  it('is no finding any more, and the workbook is ready', () => {
    const report = check(withMemory(sheetOf(DISTRICTS, WRONG), REMEMBERED));
    expect(cells(report)).toEqual({ found: [], accepted: ['0!M6'] });
    expect(report.accepted[0]!.exception.reason).toBe('Theo văn bản 12/UBND');
    expect(report.memory.unused.exceptions).toEqual([]);
    expect(report.memory.problems).toEqual([]);
    expect(answerOf(report).id).toBe('report.ready-accepted');
    expect(isReady(report)).toBe(true);
  });

  const stays: [string, Workbook, string][] = [
    ['a renamed sheet', sheetOf(DISTRICTS, WRONG, 'Sheet1 (2)'), '0!M6'],
    [
      'blank rows on top',
      sheetOf(`\n\n\n${DISTRICTS}`.replace('\n\n\n\n', '\n\n\n \n'), { M9: '8' }),
      '0!M9',
    ],
    [
      'a commune added in another district',
      sheetOf(
        changed((all) => {
          const at = all.findIndex((line) => line.includes('Xã Sín Chải'));
          all.splice(at + 1, 0, '3 | Xã Trung Thu | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |');
          return all.map((line) =>
            line
              .replace('| 11                   | 5.50@0.00', '| 11 | 3.67@0.00')
              .replace('6.80@0.00', '5.67@0.00'),
          );
        }),
        WRONG,
      ),
      '0!M6',
    ],
    [
      'next year’s copy with the same figures',
      sheetOf(
        DISTRICTS.replaceAll('2026', '2027').replace('Tổng số tiêu chí đạt', 'Tổng số tiêu chí đạt'),
        WRONG,
        'Biểu 02-2027',
      ),
      '0!M6',
    ],
    [
      'names spelt with other spaces and tone marks elsewhere',
      sheetOf(DISTRICTS.replace('Xã Sa Lông', 'xã  Sa Lông'), WRONG),
      '0!M6',
    ],
    ['a sheet put before it', { sheets: [sheet('a | b'), ...sheetOf(DISTRICTS, WRONG).sheets] }, '1!M6'],
  ];
  it.each(stays)('is found again with %s', (_, workbook, cell) => {
    expect(cells(check(workbook)).found).toEqual([cell]);
    const report = check(withMemory(workbook, REMEMBERED));
    expect(cells(report)).toEqual({ found: [], accepted: [cell] });
  });

  const comesBack: [string, Workbook, string][] = [
    ['the figure changed', sheetOf(DISTRICTS, { M6: '9' }), '0!M6'],
    [
      'the cells it was held against changed',
      sheetOf(DISTRICTS, { ...WRONG, C6: '0', F6: '1', C5: '2', F5: '3', C12: '3', F12: '4' }),
      '0!M6',
    ],
    ['a figure became text', sheetOf(DISTRICTS, { M6: "'8" }), '0!M6'],
    [
      'the commune is another one of that name',
      sheetOf(
        DISTRICTS.replace('Xã Sa Lông ', 'Xã Mới     ')
          .replace('Huyện Mường Chà', 'Huyện Nậm Pồ   ')
          .replace('Xã Mới ', 'Xã Sa Lông '),
        WRONG,
      ),
      '0!M6',
    ],
    ['the commune has another name', sheetOf(DISTRICTS.replace('Xã Sa Lông', 'Xã Sá Lông'), WRONG), '0!M6'],
  ];
  it.each(comesBack)('comes back when %s', (_, workbook, cell) => {
    const report = check(withMemory(workbook, REMEMBERED));
    expect(cells(report).found).toContain(cell);
    expect(report.accepted).toEqual([]);
    expect(report.memory.unused.exceptions).toEqual(REMEMBERED.exceptions);
  });

  it('is listed as unused once its finding is gone, and pruned on request', () => {
    const report = check(withMemory(sheetOf(DISTRICTS), REMEMBERED));
    expect(report.findings).toEqual([]);
    expect(report.memory.unused.exceptions).toEqual(REMEMBERED.exceptions);
    expect(withoutUnused(report.memory)).toEqual(NO_MEMORY);
  });

  it('works on a table on its side', () => {
    const workbook = sheetOf(ON_ITS_SIDE, { C13: '7' });
    const report = check(withMemory(workbook, accept(workbook)));
    expect(report.findings).toEqual([]);
    expect(report.accepted).toHaveLength(1);
  });

  it('answers for one finding: the sheet’s name chooses between two tables that are alike', () => {
    const both: Workbook = {
      sheets: [sheet(DISTRICTS, WRONG, 'Biểu 02'), sheet(DISTRICTS, WRONG, 'Biểu 02 (bản sao)')],
    };
    expect(cells(check(both)).found).toEqual(['0!M6', '1!M6']);
    expect(cells(check(withMemory(both, REMEMBERED)))).toEqual({ found: ['1!M6'], accepted: ['0!M6'] });
  });

  it('is applied to none of several that cannot be told apart, and said', () => {
    const both: Workbook = {
      sheets: [sheet(DISTRICTS, WRONG, 'A'), sheet(DISTRICTS, WRONG, 'B')],
    };
    const report = check(withMemory(both, REMEMBERED));
    expect(cells(report)).toEqual({ found: ['0!M6', '1!M6'], accepted: [] });
    expect(report.memory.problems.map(({ id }) => id)).toEqual(['memory.ambiguous']);
    expect(report.memory.unused.exceptions).toEqual([]);
  });

  it('needs a reason', () => {
    const workbook = sheetOf(DISTRICTS, WRONG);
    const { report, finding } = onlyFinding(workbook);
    expect(exceptionOf(workbook, report, finding, ' \n')).toMatchObject({
      refused: { id: 'memory.no-reason' },
    });
  });
});

describe('a memory that cannot be read', () => {
  it.each([
    ['damaged', '<memory xmlns="urn:soat-bieu:memory:1"'],
    ['other-version', '<memory xmlns="urn:soat-bieu:memory:2"/>'],
  ])('is said and changes nothing: %s', (problem, xml) => {
    const workbook = sheetOf(DISTRICTS, WRONG);
    const report = check({ ...workbook, memory: [{ xml }] });
    expect(report.findings).toEqual(check(workbook).findings);
    expect(report.memory.problems).toEqual([{ id: `memory.${problem}`, params: {} }]);
    expect(report.memory.isWritable).toBe(false);
  });
});
