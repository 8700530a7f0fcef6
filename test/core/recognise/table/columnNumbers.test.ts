import { parseFormula } from '../../../../src/core/recognise/table/columnNumbers';

const named = (...names: string[]): { name: string; weight: number }[] =>
  names.map((name) => ({ name: name.replace('-', ''), weight: name.startsWith('-') ? -1 : 1 }));

describe('what a row of column numbers declares', () => {
  it.each([
    ['3/2', named('3'), named('2'), 1],
    ['(6)-(7)', named('6', '-7'), null, 1],
    ['2+3+4', named('2', '3', '4'), null, 1],
    ['5/4*100', named('5'), named('4'), 100],
    ['8/3x100%', named('8'), named('3'), 100],
    ['(2+3)/4', named('2', '3'), named('4'), 1],
    ['1+2+...+5', named('1', '2', '3', '4', '5'), null, 1],
  ])('%s', (text, numerator, denominator, scale) => {
    expect(parseFormula(text)).toEqual({ numerator, denominator, scale });
  });

  it.each(['', 'x', '3/2/1', '1++2', '=', '3*2', '1'.repeat(60)])('«%s» is no formula', (text) => {
    expect(parseFormula(text)).toBeNull();
  });
});
