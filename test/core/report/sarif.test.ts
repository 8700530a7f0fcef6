import type { JsonFinding } from '../../../src/core/report/json';
import { sarifResults, uriOf } from '../../../src/core/report/sarif';

it.each([
  ['a.xlsx', 'a.xlsx'],
  ['./b/Xã A.xlsx', './b/X%C3%A3%20A.xlsx'],
  ['b\\c.xlsx', 'b/c.xlsx'],
  ['C:\\nộp\\c.xlsx', 'file:///C:/n%E1%BB%99p/c.xlsx'],
  ['/tmp/a#b?.xlsx', 'file:///tmp/a%23b%3F.xlsx'],
  ['http://x/y.xlsx', 'http%3A//x/y.xlsx'],
  ['a\uD800.xlsx', 'a%EF%BF%BD.xlsx'],
])('%p as a URI: %s', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});

it('lists what was accepted as suppressed, with the reason', () => {
  const finding: JsonFinding = {
    ...{ rule: 'parts/row', severity: 'error', sheet: 'Biểu', cell: 'B2', label: 'Xã A', message: 'lệch' },
    ...{ actual: 3, expected: 2, related: [], suspects: [], repairs: [] },
  };
  const file = { path: 'a.xlsx', error: null, skipped: [], tables: [], findings: [finding] };
  const accepted = [{ ...finding, cell: 'B3', reason: 'Số <b>làm tròn</b>', on: null }];
  const results = sarifResults({ ...file, memory: { accepted, unused: [], problems: [] } });
  expect(results).toHaveLength(2);
  expect(results[0]).not.toHaveProperty('suppressions');
  expect(results[1]).toMatchObject({
    ruleId: 'parts/row',
    suppressions: [{ kind: 'external', status: 'accepted', justification: 'Số <b>làm tròn</b>' }],
  });
});
