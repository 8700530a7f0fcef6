import { readVerdict } from '../../../../src/core/recognise/dossier/verdict';

it.each([
  ['Đạt', 'met'],
  ['đạt chuẩn', 'met'],
  ['Đạt (3/3 trường)', 'met'],
  ['Đạt - có biên bản', 'met'],
  ['x', 'met'],
  ['3/3', 'met'],
  ['Chưa đạt', 'notMet'],
  ['Chưa đạt (còn 2 thôn)', 'notMet'],
  ['Không đạt', 'notMet'],
  ['2/3', 'notMet'],
  ['Cơ bản đạt', 'notMet'],
  ['Không xét', 'notConsidered'],
  ['Không thuộc đối tượng xét', 'notConsidered'],
  ['', 'blank'],
  [null, 'blank'],
  ['Đạt 76%', 'unreadable'],
  ['100%', 'unreadable'],
  [99.2, 'unreadable'],
  ['0/0', 'unreadable'],
  ['Đạt'.repeat(200), 'unreadable'],
])('%p is %s', (value, mark) => {
  expect(readVerdict(value).mark).toBe(mark);
});

it('«cơ bản đạt» is told apart', () => {
  expect(readVerdict('Cơ bản đạt (còn đường trục)').nearly).toBe(true);
  expect(readVerdict('Chưa đạt').nearly).toBeUndefined();
});
