import { check, type Report } from '../../src/core/check';
import { groupsOf, stopBeside } from '../../src/ui/session/groups';
import { sample } from './workbooks';

let report: Report;
beforeAll(async () => {
  report = check(await sample('dien-bien-co-loi'));
});

it('puts every finding under one table', () => {
  const groups = groupsOf(report, null);
  expect(groups.flatMap(({ listed }) => listed.map(({ index }) => index)).sort((a, b) => a - b)).toEqual(
    report.findings.map((_, index) => index),
  );
});

it('lists what passes the filter, and counts all', () => {
  const [group] = groupsOf(report, 'warning');
  expect(group?.count).toBe(report.findings.length);
  expect(group?.listed.every(({ finding }) => finding.severity === 'warning')).toBe(true);
  expect(groupsOf(report, 'agreed')[0]?.listed).toEqual([]);
});

it('gives a finding above all tables of its sheet to the first of them', () => {
  const [first] = report.findings;
  const above = { ...first!, at: { ...first!.at, rect: { top: 0, left: 0, bottom: 0, right: 0 } } };
  expect(groupsOf({ ...report, findings: [above] }, null)[0]?.listed).toHaveLength(1);
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
