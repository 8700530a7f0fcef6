import { check, type Report } from '../../../src/core/check';
import { correctionOf, type Said } from '../../../src/core/memory/corrections/correctionOf';
import { withCorrection } from '../../../src/core/memory/edit';
import { NO_MEMORY, type Correction, type Memory } from '../../../src/core/memory/memory';
import { parseMemory } from '../../../src/core/memory/parseMemory';
import { serialiseMemory } from '../../../src/core/memory/serialiseMemory';
import { address, parseAddress } from '../../../src/core/snapshot/address';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { LISTED } from '../rules/dossier/sheets';
import { sheetOf } from '../rules/sheetOf';
import { YEARS } from '../rules/targets/targetSheets';
import { withMemory } from './books';

const workbook = sheetOf(YEARS);
const said = (book: Workbook, cell: string, what: Said): Correction => {
  const outcome = correctionOf(book, { sheet: 0, ...parseAddress(cell)! }, what);
  if (!('correction' in outcome)) throw new Error(outcome.refused.id);
  return outcome.correction;
};
const refusal = (book: Workbook, cell: string, what: Said): string | null => {
  const outcome = correctionOf(book, { sheet: 0, ...parseAddress(cell)! }, what);
  return 'refused' in outcome ? outcome.refused.id : null;
};
const corrected = (book: Workbook, ...corrections: readonly Correction[]): Report =>
  check(withMemory(book, { ...NO_MEMORY, corrections }));
const column = (role: 'start' | 'target' | 'year', year?: number): Said => ({
  what: 'role',
  axis: 'head',
  role,
  ...(year !== undefined && { year }),
});
const row = (role: 'cumulative' | 'increment' | 'ignored'): Said => ({ what: 'role', axis: 'line', role });
/** The columns of the first table and what they are: `C start 2021`. */
const columnsOf = ({ tables: [table] }: Report): readonly string[] => {
  const { bieu } = table!;
  if (bieu.kind !== 'targets') throw new Error(bieu.kind);
  return bieu.targets!.columns.map((one) => `${address(0, one.at).slice(0, -1)} ${one.role} ${one.year}`);
};
/** The cells that a rule holds to something. */
const targets = ({ tables }: Report, rule: string): readonly string[] =>
  tables.flatMap(({ relations }) =>
    relations.filter((one) => one.rule === rule).map(({ target }) => address(target.row, target.column)),
  );

describe('a column of a table of targets', () => {
  it('is another year than was read, and the one that was it is none any more', () => {
    const before = columnsOf(check(workbook));
    expect(before).toContain('E year 2022');
    // a column of remarks bears no figures
    expect(refusal(workbook, 'I6', column('year', 2026))).toBe('memory.no-label');
    const moved = corrected(workbook, said(workbook, 'E6', column('year', 2023)));
    expect(columnsOf(moved)).toContain('E year 2023');
    expect(columnsOf(moved)).not.toContain('F year 2023');
  });

  it('is the year in its head where none is told; refused where its head names none', () => {
    expect(said(workbook, 'E6', column('year'))).not.toHaveProperty('year');
    const bare = sheetOf(YEARS.replace('| Năm 2023 |', '| Cả năm |'));
    expect(refusal(bare, 'F6', column('year'))).toBe('memory.role-unfit');
    expect(columnsOf(corrected(bare, said(bare, 'F6', column('year', 2023))))).toContain('F year 2023');
  });

  it('is the start or the target: what is held to it follows', () => {
    expect(targets(check(workbook), 'targets/final-year')).toContain('D6');
    const report = corrected(workbook, said(workbook, 'C6', column('target')));
    expect(columnsOf(report)).toContain('C target 2021');
    expect(columnsOf(report).filter((one) => one.includes('target'))).toHaveLength(1);
    expect(targets(report, 'targets/final-year')).not.toContain('D6');
    expect(refusal(workbook, 'C6', { what: 'role', axis: 'head', role: 'total' })).toBe('memory.role-unfit');
  });

  it('is what was said last: of a start, a target and each year there is one', () => {
    const tell = (memory: Memory, cell: string, what: Said): Memory =>
      withCorrection(memory, said(withMemory(workbook, memory), cell, what));
    const once = tell(tell(NO_MEMORY, 'C6', column('target')), 'D6', column('target'));
    expect(once.corrections).toHaveLength(1);
    const back = tell(once, 'C6', column('target'));
    expect(back.corrections).toHaveLength(1);
    expect(columnsOf(corrected(workbook, ...back.corrections))).toContain('C target 2021');
    expect(columnsOf(corrected(workbook, ...back.corrections)).join()).not.toContain('D target');
    const years = tell(tell(back, 'E6', column('year', 2023)), 'F6', column('year'));
    expect(years.corrections).toHaveLength(2);
    expect(columnsOf(corrected(workbook, ...years.corrections))).toContain('F year 2023');
    const other = tell(years, 'C6', column('start'));
    expect(columnsOf(corrected(workbook, ...other.corrections))).toContain('C start 2021');
    expect(other.corrections.map((one) => one.what === 'role' && one.role)).toEqual(['year', 'start']);
  });

  it('said again, is said after what was said in between', () => {
    const [c, d] = [said(workbook, 'E6', column('year', 2023)), said(workbook, 'B7', row('increment'))];
    const memory = [c, d, c].reduce(withCorrection, NO_MEMORY);
    expect(memory.corrections).toEqual([d, c]);
  });

  it('is none of the columns that count', () => {
    const report = corrected(workbook, said(workbook, 'F6', { what: 'role', axis: 'head', role: 'ignored' }));
    expect(columnsOf(report).join()).not.toContain('F year');
  });

  it('is the same in next year’s copy', () => {
    const correction = said(workbook, 'C6', column('target'));
    const next = YEARS.replace('(Kèm theo Kế hoạch)', '(Kèm theo)\nUBND TỈNH').replace(
      /\b20(2\d)\b/g,
      (_, year: string) => `20${Number(year) + 1}`,
    );
    const report = corrected(sheetOf(next), correction);
    expect(report.memory.unused.corrections).toEqual([]);
    expect(columnsOf(report)).toContain('C target 2022');
  });
});

describe('a row of a table of targets', () => {
  it('counts increases where it was read as levels, and the other way round', () => {
    const before = check(workbook);
    expect(targets(before, 'targets/final-year')).toContain('D7');
    const asIncrement = corrected(workbook, said(workbook, 'B7', row('increment')));
    expect(targets(asIncrement, 'targets/increments')).toContain('D7');
    expect(targets(asIncrement, 'targets/final-year')).not.toContain('D7');
    expect(asIncrement.findings.map(({ rule }) => rule)).toContain('targets/increments');
    expect(targets(before, 'targets/increments')).toContain('D13');
    const asLevel = corrected(workbook, said(workbook, 'B13', row('cumulative')));
    expect(targets(asLevel, 'targets/increments')).not.toContain('D13');
    expect(asLevel.findings.map(({ rule }) => rule)).toContain('targets/final-year');
  });

  it('is told after its columns, in whichever order it was said', () => {
    const corrections = [
      said(workbook, 'B7', row('increment')),
      said(workbook, 'F6', { what: 'role', axis: 'head', role: 'ignored' }),
    ];
    for (const order of [corrections, [...corrections].reverse()]) {
      expect(targets(corrected(workbook, ...order), 'targets/increments')).toContain('D7');
    }
  });

  it('is none of those that count', () => {
    const report = corrected(workbook, said(workbook, 'B7', row('ignored')));
    expect(targets(report, 'targets/final-year')).not.toContain('D7');
  });

  it('is remembered in the XML, with the year that was told', () => {
    const one = withCorrection(NO_MEMORY, said(workbook, 'B7', row('increment')));
    const memory = withCorrection(one, said(workbook, 'F6', column('year', 2026)));
    expect(memory.corrections).toHaveLength(2);
    expect(parseMemory(serialiseMemory(memory))).toEqual({ memory });
    const damaged = serialiseMemory(memory).replace('year="2026"', 'year="x"');
    expect(parseMemory(damaged)).toEqual({ problem: 'damaged' });
  });
});

describe('a dossier', () => {
  const dossier = sheetOf(LISTED);
  const wrong = sheetOf(
    LISTED.replace('1.1 | Có quy hoạch chung | Đạt | Đạt', '1.1 | Có quy hoạch chung | Đạt | Chưa đạt'),
  );

  it('is not held to a column or a row that is said to be none of its figures', () => {
    const before = check(wrong).findings.map(({ rule }) => rule);
    expect(before).toContain('dossier/criterion');
    const assessed = said(wrong, 'D5', { what: 'role', axis: 'head', role: 'ignored' });
    expect(corrected(wrong, assessed).findings.map(({ rule }) => rule)).not.toContain('dossier/criterion');
    const line = said(wrong, 'B6', row('ignored'));
    expect(corrected(wrong, line).memory.problems).toEqual([]);
  });

  it('takes no other role', () => {
    expect(refusal(dossier, 'D5', column('target'))).toBe('memory.role-unfit');
    expect(refusal(dossier, 'B5', row('cumulative'))).toBe('memory.role-unfit');
  });
});
