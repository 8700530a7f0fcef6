import { uriOf } from '../../../src/core/report/sarif';

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
