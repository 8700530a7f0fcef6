import { readFigure, type FigureDomain } from '../../../src/core/recognise/readFigure';
import { BLANK, numberReading, unreadable } from '../../../src/core/relations/reading';
import type { Cell } from '../../../src/core/snapshot/workbook';

/** A count of criteria. */
const COUNT: FigureDomain = { whole: true, most: 19 };
/** An average of criteria. */
const AVERAGE: FigureDomain = { whole: false, most: 19 };
/** A count of communes of a whole country. */
const MANY: FigureDomain = { whole: true, most: 10_000 };
/** Money. */
const ANY: FigureDomain = { whole: false, most: Infinity };

describe('numbers', () => {
  test.each<[string, Cell, number, number]>([
    ['a whole number', { value: 17 }, 17, 0],
    ['a number as its format shows it', { value: 13.2666667, format: '0.00' }, 13.2666667, 2],
    ['a number as General shows it', { value: 13.27 }, 13.27, 2],
    ['float noise', { value: 13.270000000000001 }, 13.270000000000001, 2],
    ['per cent', { value: 0.87, format: '0%' }, 0.87, 2],
    ['a formula with its stored result', { value: 17, formula: 'SUM(A1:A3)' }, 17, 0],
    ['zero', { value: 0 }, 0, 0],
  ])('%s', (_, cell, value, decimals) => {
    expect(readFigure(cell, ANY)).toEqual(numberReading(value, decimals));
  });
});

describe('texts that show a number', () => {
  test.each<[string, FigureDomain, number, number]>([
    ['17', COUNT, 17, 0],
    [' 17\u00A0', COUNT, 17, 0],
    ['09', COUNT, 9, 0],
    ['17/19', COUNT, 17, 0],
    ['17 / 19 TC', COUNT, 17, 0],
    ['15/19 tiêu chí', COUNT, 15, 0],
    ['17 tiêu chí', COUNT, 17, 0],
    ['17TC', COUNT, 17, 0],
    ['03 xã', COUNT, 3, 0],
    ['20 THÔN', MANY, 20, 0],
    ['12,80', AVERAGE, 12.8, 2],
    ['13.27', AVERAGE, 13.27, 2],
    ['1.778', MANY, 1778, 0],
    ['1,778', MANY, 1778, 0],
    ['13.275', AVERAGE, 13.275, 3],
    ['1.778,5', ANY, 1778.5, 1],
    ['50%', ANY, 0.5, 2],
    ['(5)', ANY, -5, 0],
  ])('%j', (text, domain, value, decimals) => {
    expect(readFigure({ value: text }, domain)).toEqual(numberReading(value, decimals));
  });
});

describe('nothing there', () => {
  test.each<[string, Cell | undefined]>([
    ['no cell', undefined],
    ['an empty one', { value: null }],
    ['an empty text', { value: '' }],
    ['spaces', { value: ' \u00A0 ' }],
    ['a dash', { value: '-' }],
    ['a long dash', { value: '–' }],
    ['dots', { value: '...' }],
    ['an ellipsis', { value: '…' }],
  ])('%s', (_, cell) => {
    expect(readFigure(cell, ANY)).toEqual(BLANK);
  });
});

describe('a dash where things are counted', () => {
  test.each(['-', '–', '—', ' - '])('%j is zero', (text) => {
    expect(readFigure({ value: text }, COUNT)).toEqual(numberReading(0, 0));
  });

  test.each(['', '--', '...', '…'])('%j is still nothing', (text) => {
    expect(readFigure({ value: text }, COUNT)).toEqual(BLANK);
  });
});

describe('unreadable, with the reason', () => {
  test.each<[string, Cell, Parameters<typeof unreadable>[0]]>([
    ['a formula without result', { value: null, formula: 'SUM(A1:A3)' }, 'no-stored-value'],
    ['a date', { value: 45_658, format: 'dd/mm/yyyy' }, 'date'],
    ['an error', { value: { error: '#REF!' } }, 'error-value'],
    ['a truth value', { value: true }, 'not-a-number'],
    ['a word', { value: 'Đạt' }, 'not-a-number'],
    ['a bound', { value: '≥ 65' }, 'not-a-number'],
    ['a range', { value: '5-5,5%' }, 'not-a-number'],
    ['a fraction that is no count', { value: '1/3' }, 'not-a-number'],
    ['two readings', { value: '1.778' }, 'ambiguous-number'],
    ['more digits than a number holds', { value: '9'.repeat(400) }, 'not-a-number'],
  ])('%s', (_, cell, reason) => {
    expect(readFigure(cell, ANY)).toEqual(unreadable(reason));
  });
});
