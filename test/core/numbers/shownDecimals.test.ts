import fc from 'fast-check';
import { decimalsShown, shownFormat } from '../../../src/core/numbers/shownDecimals';

const number = (decimals: number): unknown => ({ decimals, percent: false, date: false });
const percent = (decimals: number): unknown => ({ decimals, percent: true, date: false });
const GENERAL = { decimals: null, percent: false, date: false };
const DATE = { decimals: null, percent: false, date: true };

describe('what a format code shows', () => {
  test.each([
    ['no format', undefined, GENERAL],
    ['an empty one', '', GENERAL],
    ['General', 'General', GENERAL],
    ['General in capitals', 'GENERAL', GENERAL],
    ['General with a unit', 'General" xã"', GENERAL],
    ['General in red', '[Red]General', GENERAL],
    ['text', '@', GENERAL],
    ['whole numbers', '0', number(0)],
    ['leading zeros', '00', number(0)],
    ['thousands', '#,##0', number(0)],
    ['two decimals', '0.00', number(2)],
    ['two decimals and thousands', '#,##0.00', number(2)],
    ['up to two decimals', '0.##', number(2)],
    ['the first section is for positive numbers', '0.0;[Red]-0.000', number(1)],
    ['accounting', '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', number(2)],
    ['a colour', '[Blue]0.0', number(1)],
    ['per cent', '0%', percent(0)],
    ['per cent with decimals', '0.00%', percent(2)],
    ['a quoted per cent sign is text', '0.0" %"', number(1)],
    ['so is an escaped one', '0\\%', number(0)],
    ['quoted digits are text', '"QĐ 0.00" 0', number(0)],
    ['a quoted unit with letters of dates', '#,##0 "đồng, dm"', number(0)],
    ['an escaped unit', '0.0\\ _₫;[Red]\\-0.0', number(1)],
    ['a quote that does not close', '0.0"x0.000', number(1)],
    ['a date', 'dd/mm/yyyy', DATE],
    ['a short date', 'm/d/yyyy', DATE],
    ['a Vietnamese date', '[$-42A]dd/mm/yyyy;@', DATE],
    ['a year among words', '"Năm 20" yyyy', DATE],
    ['a time', 'h:mm', DATE],
    ['hours beyond a day', '[h]:mm', DATE],
    ['nothing shown', ';;;', number(0)],
  ])('%s: %j', (_, code, expected) => {
    expect(shownFormat(code)).toEqual(expected);
    expect(shownFormat(code)).toEqual(expected);
  });

  test('any text at all is a format code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (code) => {
        const { decimals } = shownFormat(code);
        expect(decimals === null || decimals >= 0).toBe(true);
      }),
    );
  });

  test('more formats than are remembered do no harm', () => {
    for (let i = 0; i < 3000; i++) expect(shownFormat(`0.0"${i}"`).decimals).toBe(1);
  });
});

describe('decimals a number shows', () => {
  test.each([
    ['a format decides', 13.2666666, '0.00', 2],
    ['also over a whole number', 13, '0.0', 1],
    ['a format that hides decimals', 13.27, '0', 0],
    ['per cent counts for two more', 0.8696, '0%', 2],
    ['and its decimals', 0.869565, '0.0%', 3],
    ['General shows what the number has', 13.27, undefined, 2],
    ['a whole number has none', 17, undefined, 0],
    ['below zero', -2.5, undefined, 1],
    ['float noise of a formula is not shown', 13.270000000000001, undefined, 2],
    ['nor that of a sum', 0.1 + 0.2, undefined, 1],
    ['nor on a whole number', 17.000000000000004, undefined, 0],
    ['a third shows nine', 1 / 3, undefined, 9],
    ['a tiny number shows nine', 1e-7, undefined, 9],
    ['a huge one none', 1e21, undefined, 0],
    ['a date as a number', 45_658, 'dd/mm/yyyy', 0],
  ])('%s', (_, value, code, expected) => {
    expect(decimalsShown(value, code)).toBe(expected);
  });

  test('a number with so many decimals shows at most so many', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(5), (digits, decimals) => {
        expect(decimalsShown(digits / 10 ** decimals, undefined)).toBeLessThanOrEqual(decimals);
      }),
    );
  });
});
