import { check, type Report } from '../../src/core/check';
import type { Rect, Workbook } from '../../src/core/snapshot/workbook';
import { groupsOf, stopBeside, stopsOf } from '../../src/ui/session/groups';
import { INITIAL, type Checked } from '../../src/ui/session/state';
import { sample } from './workbooks';

let checked: Checked;
let report: Report;
beforeAll(async () => {
  checked = checkedOf(await sample('dien-bien-co-loi'));
  ({ report } = checked);
});

const TOP_LEFT: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

function checkedOf(workbook: Workbook): Checked {
  return { workbook, report: check(workbook), at: new Date(0) };
}

/** The result with the first finding at another place, and no other. */
function movedTo(sheet: number, rect: Rect): Checked {
  const [first] = report.findings;
  const beside = { ...checked.workbook.sheets[0]!, name: 'Tờ trình', rows: new Map(), merges: [] };
  return {
    ...checked,
    workbook: { sheets: [...checked.workbook.sheets, beside] },
    report: { ...report, findings: [{ ...first!, at: { ...first!.at, sheet, rect } }] },
  };
}

it('puts every finding under one table', () => {
  const groups = groupsOf(checked, null);
  expect(groups.flatMap(({ listed }) => listed.map(({ index }) => index)).sort((a, b) => a - b)).toEqual(
    report.findings.map((_, index) => index),
  );
});

it('lists what passes the filter, and counts all', () => {
  const [group] = groupsOf(checked, 'warning');
  expect(group?.count).toBe(report.findings.length);
  expect(group?.listed.every(({ finding }) => finding.severity === 'warning')).toBe(true);
  expect(groupsOf(checked, 'agreed')[0]?.listed).toEqual([]);
});

it('gives a finding above all tables of its sheet to the first of them', () => {
  const [group, ...others] = groupsOf(movedTo(0, TOP_LEFT), null);
  expect(group?.listed).toHaveLength(1);
  expect(others).toEqual([]);
});

describe('a finding on a sheet without a Biểu', () => {
  it('has a group of its sheet, after those of the Biểu', () => {
    const [table, sheet, ...others] = groupsOf(movedTo(1, TOP_LEFT), null);
    expect(table).toMatchObject({ key: 'table-0', sheetName: 'Biểu 02', count: 0, listed: [] });
    expect(sheet).toMatchObject({ key: 'sheet-1', sheetName: 'Tờ trình', table: null, count: 1 });
    expect(sheet?.listed.map(({ index }) => index)).toEqual([0]);
    expect(others).toEqual([]);
  });

  it('is listed also where no Biểu was recognised at all', () => {
    const moved = movedTo(1, TOP_LEFT);
    const alone = { ...moved, report: { ...moved.report, tables: [] } };
    expect(groupsOf(alone, null).map(({ key, count }) => [key, count])).toEqual([['sheet-1', 1]]);
  });

  it('is filtered, and walked to, like any other', () => {
    const moved = movedTo(1, TOP_LEFT);
    const { severity } = moved.report.findings[0]!;
    const other = severity === 'note' ? 'error' : 'note';
    expect(groupsOf(moved, other)[1]).toMatchObject({ count: 1, listed: [] });
    expect(stopsOf({ ...INITIAL, checked: moved })).toEqual([{ index: 0, group: 'sheet-1' }]);
    expect(stopsOf({ ...INITIAL, checked: moved, filter: other })).toEqual([]);
  });
});

describe('the finding beside one', () => {
  const stops = [4, 2, 7].map((index) => ({ index, group: 'a' }));

  it.each([
    [null, 1, 4],
    [null, -1, 7],
    [4, 1, 2],
    [7, 1, 4],
    [4, -1, 7],
    // one that the filter has hidden
    [5, 1, 4],
  ] as const)('of %s, step %s', (selected, step, expected) => {
    expect(stopBeside(stops, selected, step)?.index).toBe(expected);
  });

  it('is none in an empty list', () => expect(stopBeside([], 3, 1)).toBeNull());
});
