import { checkSheet, ruleTests } from '../ruleTests';
import { HALF_YEARS, SWAPPED, TEN, YEARS } from './targetSheets';

ruleTests('targets/trend', 'warning', {
  accept: [
    { says: 'achievements rise, poverty falls, bands between move either way', sheet: YEARS },
    { says: 'in another order', sheet: SWAPPED },
    { says: 'ten criteria', sheet: TEN },
    { says: 'a form without years', sheet: HALF_YEARS },
    { says: 'increases may be smaller from year to year', sheet: YEARS, changes: { E21: '15', H21: '10' } },
    { says: 'the same figure twice', sheet: YEARS, changes: { F7: '33' } },
    { says: 'a year left blank', sheet: YEARS, changes: { F7: '', G8: '' } },
    {
      says: 'a share that is planned to fall',
      sheet: YEARS,
      changes: { B9: 'Tỷ lệ hộ cận nghèo (%)', C9: '20', D9: '8', E9: '17', F9: '14', G9: '11', H9: '8' },
    },
    {
      says: 'a start of a share that is typed tenfold: the years do not all fall short of it',
      sheet: YEARS,
      changes: { C10: '800' },
      others: [{ rule: 'targets/bounds', severity: 'error', cell: 'C10', actual: 800, expected: 100 }],
    },
    {
      says: 'communes before July 2025 are others than those after',
      sheet: TEN,
      changes: { C7: '5', C9: '5', C10: '4' },
    },
    {
      says: 'a row that is neither an achievement nor poverty',
      sheet: YEARS,
      changes: { B7: 'Diện tích gieo trồng (ha)', F7: '30' },
    },
  ],
  reject: [
    {
      says: 'income falls: the year that breaks both neighbours',
      sheet: YEARS,
      changes: { F7: '31' },
      finds: [{ cell: 'F7', actual: 31, expected: 33 }],
    },
    {
      says: 'poverty rises',
      sheet: YEARS,
      changes: { F8: '23' },
      finds: [{ cell: 'F8', actual: 23, expected: 21 }],
    },
    {
      says: 'one year far too high is that year',
      sheet: YEARS,
      changes: { F10: '97' },
      finds: [{ cell: 'F10', actual: 97, expected: 90 }],
    },
    {
      says: 'typed numbers in another order',
      sheet: SWAPPED,
      changes: { E12: '11,5' },
      finds: [{ cell: 'E12', actual: '11,5', expected: 11.2 }],
    },
    {
      says: 'recognised communes lose one',
      sheet: TEN,
      changes: { F7: '3' },
      finds: [{ cell: 'F7', actual: 3, expected: 5 }],
    },
  ],
});

describe('the words of a finding about a trend', () => {
  it('name both years', () => {
    const [finding] = checkSheet(YEARS, { F8: '23' }).findings;
    expect(finding!.label).toBe('Tỷ lệ hộ nghèo (%) × Năm 2023');
    expect(finding!.message).toMatch(/^Năm 2023 ghi 23, cao hơn Năm 2022 \(21\)/u);
  });
});
