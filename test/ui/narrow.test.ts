import { check } from '../../src/core/check';
import { unitsOf } from '../../src/core/findings/unitsOf';
import { rectAddress } from '../../src/core/snapshot/address';
import { groupsOf } from '../../src/ui/session/groups';
import { choicesOf, isNarrowed, NOT_NARROWED, type Narrow } from '../../src/ui/session/narrow';
import { reduce } from '../../src/ui/session/reduce';
import { INITIAL, type Checked } from '../../src/ui/session/state';
import { sample } from './workbooks';

jest.setTimeout(60_000);

let checked: Checked;
beforeAll(async () => {
  const workbook = await sample('dien-bien-co-loi');
  checked = { workbook, report: check(workbook), at: new Date(0) };
});

const cells = (narrow: Partial<Narrow>): string[] =>
  groupsOf(checked, null, { ...NOT_NARROWED, ...narrow })
    .flatMap(({ listed }) => listed.map(({ finding }) => rectAddress(finding.at.rect)))
    .sort();
const all = (): string[] => cells({});

describe('the list narrowed', () => {
  it('to words, with or without diacritics, in any order', () => {
    expect(cells({ words: 'cha cang' })).toEqual(['V70']);
    expect(cells({ words: 'Cang  Chà xã' })).toEqual(['V70']);
    expect(cells({ words: 'v70' })).toEqual(['V70']);
    expect(cells({ words: 'không có chữ này' })).toEqual([]);
  });

  it('to a rule, to a sheet', () => {
    for (const rule of choicesOf(checked).rules) {
      const here = cells({ rule });
      expect(here.length).toBeGreaterThan(0);
      expect(here).toHaveLength(checked.report.findings.filter((one) => one.rule === rule).length);
    }
    expect(cells({ sheet: 0 })).toEqual(all());
    expect(cells({ sheet: 1 })).toEqual([]);
  });

  it('to a unit: a district has the findings of its communes', () => {
    const bieus = checked.report.tables.map(({ bieu }) => bieu);
    const finding = checked.report.findings.find(({ at }) => rectAddress(at.rect) === 'V70')!;
    const [commune, district] = unitsOf(bieus, finding);
    expect(commune).toMatch(/Chà Cang/);
    expect(district).toMatch(/Nậm Pồ/);
    expect(cells({ unit: commune! })).toEqual(['V70']);
    expect(cells({ unit: district! })).toContain('V70');
    expect(cells({ unit: district! }).length).toBeLessThan(all().length);
  });

  it('to several things at once', () => {
    const { rule } = checked.report.findings.find(({ at }) => rectAddress(at.rect) === 'V70')!;
    expect(cells({ rule, words: 'cha cang' })).toEqual(['V70']);
    expect(cells({ rule, words: 'cha cang', sheet: 9 })).toEqual([]);
  });
});

it('offers only what there is', () => {
  const { sheets, units, rules } = choicesOf(checked);
  expect(sheets).toEqual([{ sheet: 0, name: 'Biểu 02' }]);
  expect(new Set(rules)).toEqual(new Set(checked.report.findings.map(({ rule }) => rule)));
  expect(units).toEqual([...units].sort((a, b) => a.localeCompare(b, 'vi')));
  expect(units.every((unit) => cells({ unit }).length > 0)).toBe(true);
});

it('is forgotten with a result that was asked for', () => {
  expect(isNarrowed(NOT_NARROWED)).toBe(false);
  expect(isNarrowed({ ...NOT_NARROWED, words: '  ' })).toBe(false);
  const narrowed = reduce(INITIAL, { type: 'narrowed', narrow: { words: 'na' } });
  expect(isNarrowed(narrowed.narrow)).toBe(true);
  expect(reduce(narrowed, { type: 'checked', checked }).narrow).toEqual(NOT_NARROWED);
});
