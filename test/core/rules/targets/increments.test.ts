import { checkSheet, ruleTests } from '../ruleTests';
import { SWAPPED, TEN, YEARS } from './targetSheets';

ruleTests('targets/increments', 'error', {
  accept: [
    { says: 'start and increases make the target', sheet: YEARS },
    { says: 'the target before the years', sheet: SWAPPED },
    { says: 'no row of increases', sheet: TEN },
    { says: 'a target that counts the increases alone', sheet: YEARS, changes: { D20: '20', D19: '85' } },
    {
      says: 'a decrease year by year',
      sheet: YEARS,
      changes: {
        E8: '4',
        F8: '4',
        G8: '3.4',
        H8: '4',
        B8: 'Tỷ lệ hộ nghèo (%), mức giảm hằng năm',
        C8: '25.4',
        D8: '10.0',
      },
    },
    {
      says: 'a year that is not filled in is not zero',
      sheet: YEARS,
      changes: { H20: '' },
      unchecked: ['D20 targets/increments blank-part'],
    },
    { says: 'years without their start', sheet: YEARS, changes: { C20: '', D20: '20', C19: '', D19: '' } },
  ],
  reject: [
    {
      says: 'a target that misses start plus increases',
      sheet: YEARS,
      changes: { D13: '5' },
      finds: [{ cell: 'D13', actual: 5, expected: 4 }],
    },
    {
      says: 'a year added twice too much',
      sheet: YEARS,
      changes: { F21: '22' },
      finds: [{ cell: 'D21', actual: 65, expected: 75 }],
    },
    {
      says: 'a year not filled in, the others already too many',
      sheet: YEARS,
      changes: { H20: '', G20: '15' },
      finds: [{ cell: 'D20', actual: 25, expected: 29 }],
    },
    {
      says: 'words say that they are increases',
      sheet: SWAPPED,
      changes: { C4: '9' },
      finds: [{ cell: 'C4', actual: 9, expected: 6 }],
    },
  ],
});

describe('the words of a finding about increases', () => {
  it('give both readings', () => {
    const [finding] = checkSheet(YEARS, { D13: '5' }).findings;
    expect(finding!.label).toBe('Xã nông thôn mới nâng cao × Mục tiêu đến hết năm 2025');
    expect(finding!.message).toContain('số đầu kỳ cộng các năm được 4 (thừa 1)');
    expect(finding!.message).toContain('năm cuối (Năm 2025) phải bằng mục tiêu, đang là 1');
  });
});
