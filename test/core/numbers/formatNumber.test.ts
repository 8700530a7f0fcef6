import { formatNumber } from '../../../src/core/numbers/formatNumber';

test.each([
  [0, '0', '0'],
  [-0, '0', '0'],
  [18, '18', '18'],
  [999, '999', '999'],
  [1778, '1.778', '1,778'],
  [4_916_475, '4.916.475', '4,916,475'],
  [15.46, '15,46', '15.46'],
  [1778.5, '1.778,5', '1,778.5'],
  [0.001, '0,001', '0.001'],
  [1234.56789, '1.234,56789', '1,234.56789'],
  [-5, '−5', '−5'],
  [-1778.5, '−1.778,5', '−1,778.5'],
  [13.270000000000001, '13,27', '13.27'],
  [0.1 + 0.2, '0,3', '0.3'],
])('%d', (value, vi, en) => {
  expect(formatNumber(value, 'vi')).toBe(vi);
  expect(formatNumber(value, 'en')).toBe(en);
});

test.each([
  ['zeros are added', 15, 2, '15,00'],
  ['digits are rounded away', 86.9565, 2, '86,96'],
  ['no decimals', 1778.4, 0, '1.778'],
  ['what rounds to zero has no sign', -0.4, 0, '0'],
  ['a sign stays where digits are left', -0.04, 2, '−0,04'],
])('with decimals: %s', (_, value, decimals, expected) => {
  expect(formatNumber(value, 'vi', decimals)).toBe(expected);
});

test.each([
  [1e21, '1e+21'],
  [Number.NaN, 'NaN'],
])('%d, which nobody writes, is still said', (value, expected) => {
  expect(formatNumber(value, 'vi')).toBe(expected);
  expect(formatNumber(value, 'vi', 2)).toBe(expected);
});
