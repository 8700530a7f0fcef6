import { officeLook } from '../../src/apps/taskpane/officeLook';
import { languageOf } from '../../src/ui/words/useLanguage';
import { clockTime, linesOf } from '../../src/ui/words/words';

it('takes a message apart into the lines one reads: what stands there, what it should be, what to do', () => {
  expect(linesOf('Đang ghi 18; đếm được 17 (thừa 1). Nên sửa: ô này thành 17.')).toEqual([
    'Đang ghi 18',
    'Đếm được 17 (thừa 1).',
    'Nên sửa: ô này thành 17.',
  ]);
  // points and semicolons inside figures stay
  expect(linesOf('Đang ghi 1.778,5.')).toEqual(['Đang ghi 1.778,5.']);
});

it.each([
  ['vi-VN', 'vi'],
  ['vi', 'vi'],
  ['', 'vi'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
  // an Office in Visayan is no Vietnamese one
  ['vis-PH', 'en'],
])('speaks the language of an Office in %j', (display, expected) => {
  expect(languageOf(display)).toBe(expected);
});

it('tells the time as officials do', () => {
  const at = new Date(2026, 10, 21, 9, 5);
  expect(clockTime(at, 'vi')).toBe('09:05');
  expect(clockTime(at, 'en')).toBe('09:05');
});

it.each([
  ['#ffffff', 'light'],
  ['#F3F2F1', 'light'],
  ['262626', 'dark'],
  ['white', null],
  [undefined, null],
])('takes an Office with the background %s for %s', (bodyBackgroundColor, expected) => {
  expect(officeLook(bodyBackgroundColor === undefined ? {} : { bodyBackgroundColor })).toBe(expected);
  expect(officeLook(undefined)).toBeNull();
});
