import { checkSheet, ruleTests } from '../ruleTests';
import { LISTED, MERGED, PERIODS } from './sheets';

const NEARLY = {
  rule: 'dossier/criterion',
  severity: 'note',
  cell: 'D13',
  actual: 'Cơ bản đạt',
  expected: null,
} as const;

ruleTests('dossier/criterion', 'error', {
  accept: [
    { says: 'criteria merged down with one result each', sheet: MERGED },
    { says: 'criteria on rows of their own; «cơ bản đạt» is noted', sheet: LISTED, others: [NEARLY] },
    { says: 'criteria without indicators', sheet: PERIODS },
    {
      says: 'an indicator not considered does not count against its criterion',
      sheet: LISTED,
      changes: { E7: 'Không thuộc đối tượng' },
      others: [NEARLY],
    },
    {
      says: 'an indicator left blank: not assessed, and said',
      sheet: LISTED,
      changes: { E6: '' },
      others: [NEARLY],
      unchecked: ['E5 dossier/criterion not-submitted'],
    },
    {
      says: 'a blank beside an indicator that is not met changes nothing',
      sheet: LISTED,
      changes: { E9: '' },
      others: [NEARLY],
    },
    {
      says: 'results of criteria alone',
      sheet: LISTED,
      changes: { D6: '', D7: '', D9: '', D10: '', D12: '', D13: '' },
    },
  ],
  reject: [
    {
      says: 'met although an indicator is not, merged down',
      sheet: MERGED,
      changes: { G7: 'Đạt', G4: 'Chưa đạt', H5: 'Đạt', G6: 'Đạt', G11: '4/4' },
      others: [],
      finds: [{ cell: 'H3', actual: 'Đạt', expected: 'Chưa đạt' }],
    },
    {
      says: 'met although an indicator is not, on its own row',
      sheet: LISTED,
      changes: { E8: 'Đạt', E17: '3' },
      finds: [{ cell: 'E8', actual: 'Đạt', expected: 'Chưa đạt' }],
      others: [NEARLY],
    },
    {
      says: '«cơ bản đạt» of an indicator is not met',
      sheet: LISTED,
      changes: { D11: 'Đạt', D17: '4' },
      finds: [{ cell: 'D11', actual: 'Đạt', expected: 'Chưa đạt' }],
      others: [NEARLY],
    },
    {
      says: 'not met although all its indicators are',
      sheet: LISTED,
      changes: { E5: 'Chưa đạt', E17: '1' },
      finds: [{ cell: 'E5', actual: 'Chưa đạt', expected: 'Đạt' }],
      others: [NEARLY],
    },
  ],
});

describe('the finding about a criterion', () => {
  const { findings, tables } = checkSheet(LISTED, { E8: 'Đạt', E17: '3' });
  const [finding] = findings.filter(({ severity }) => severity === 'error');

  it('names the indicator that is not met', () => {
    expect(finding!.message).toContain('«Đường thôn»');
    expect(finding!.related.map(({ cell }) => cell)).toContain('E9:E10');
  });

  it('stands in a dossier of five criteria', () => {
    expect(tables[0]).toMatchObject({ kind: 'dossier', criteria: 5, units: null });
  });

  it('is listed as a relation over all indicators', () => {
    const equation = tables[0]!.equations!.find(({ cell }) => cell === 'E8');
    expect(equation).toMatchObject({ kind: 'all', status: 'fails', rule: 'dossier/criterion' });
  });
});
