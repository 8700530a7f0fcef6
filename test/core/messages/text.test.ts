import fc from 'fast-check';
import { say, text, type Placeholders, type Text } from '../../../src/core/messages/text';

describe('numbers follow the language', () => {
  test.each([
    ['a whole number', 1778, '1.778', '1,778'],
    ['decimals', 15.46, '15,46', '15.46'],
    ['a figure with its decimals', { figure: 15, decimals: 2 }, '15,00', '15.00'],
    ['a figure below zero', { figure: -0.5, decimals: 1 }, '−0,5', '−0.5'],
    ['a list', [1, 2.5, 'x'], '1, 2,5, x', '1, 2.5, x'],
    ['an empty list', [], '', ''],
    ['text as it is', '1778', '1778', '1778'],
  ])('%s', (_, param, vi, en) => {
    expect(say(param, 'vi')).toBe(vi);
    expect(say(param, 'en')).toBe(en);
  });

  test('inside a message too', () => {
    const message = text('ui.errors', { count: 1234 });
    expect(say(message, 'vi')).toBe('1.234 sai');
    expect(say(message, 'en')).toBe('1,234 wrong');
  });
});

test('a message inside a message is said in the same language', () => {
  const message = text('grid/unit-count', {
    actual: 116,
    expected: 115,
    difference: text('difference.over', { n: 1 }),
  });
  expect(say(message, 'vi')).toContain('Đang ghi 116 đơn vị; liệt kê được 115 (thừa 1).');
  expect(say(message, 'en')).toContain('Printed 116 units; 115 are listed (1 too many).');
});

test('a message without placeholders', () => {
  expect(say(text('word.blank'), 'vi')).toBe('để trống');
  expect(say(text('word.blank'), 'en')).toBe('left blank');
});

describe('what stands in a cell is inserted once, as text', () => {
  const crossing = (actual: string, expected: string): string =>
    say(text('grid/crossing', { actual, advice: text('advice.should', { expected }) }), 'en');

  test.each([
    ['a placeholder', '{actual}'],
    ['another placeholder', '{expected}'],
    ['a nested one', '{{actual}}'],
    ['the name of a prototype', '__proto__'],
    ['a placeholder of it', '{__proto__}'],
    ['a constructor', '{constructor}'],
    ['patterns of replace()', "$& $1 $$ $` $'"],
    ['a template', '${process.exit(1)}'],
    ['markup', '<b>18</b>'],
    ['a formula', '=HYPERLINK("https://example.org")'],
    ['line breaks', 'a\nb'],
    ['nothing', ''],
  ])('%s: %j', (_, hostile) => {
    const [before, after] = crossing('\u0001', '9').split('\u0001');
    expect(crossing(hostile, '9')).toBe(`${before}${hostile}${after}`);
  });

  test('any text at all', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('{actual}', '{expected}', '$&'),
    );
    fc.assert(
      fc.property(anything, anything, (actual, expected) => {
        const parts = crossing('\u0001', '\u0002').split(/[\u0001\u0002]/); // eslint-disable-line no-control-regex -- stand-ins that no message holds
        expect(crossing(actual, expected)).toBe(parts[0]! + actual + parts[1]! + expected + parts[2]!);
      }),
    );
  });

  test('only own properties are parameters', () => {
    const bare: Text = {
      id: 'grid/crossing',
      params: Object.create({ actual: 1, expected: 2 }) as Text['params'],
    };
    expect(say(bare, 'en')).toContain('{actual}');
  });
});

// What follows is checked by the compiler: each line marked would be an error that nobody saw if it compiled.
test('the compiler knows the placeholders of every message', () => {
  text('word.blank');
  text('ui.errors', { count: 1 });
  text('difference.over', { n: { figure: 1, decimals: 2 } });

  // @ts-expect-error the parameters are missing
  text('ui.errors');
  // @ts-expect-error one of two parameters is missing
  text('grid/crossing', { actual: 1 });
  // @ts-expect-error no such parameter
  text('ui.errors', { count: 1, total: 2 });
  // @ts-expect-error a message without placeholders takes none
  text('word.blank', { count: 1 });
  // @ts-expect-error no such message
  text('word.nonsense');
  // @ts-expect-error a boolean is nothing to say
  text('ui.errors', { count: true });

  const names: Placeholders<'{a} of {b}'>[] = ['a', 'b'];
  // @ts-expect-error not a name in the template
  names.push('c');
  const none: [Placeholders<'no braces'>] extends [never] ? true : false = true;
  expect(none).toBe(true);
});
