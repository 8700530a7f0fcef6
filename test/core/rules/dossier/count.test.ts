import { checkSheet, ruleTests } from '../ruleTests';
import { CROSSES, LISTED, MERGED, PERIODS } from './sheets';

const NEARLY = {
  rule: 'dossier/criterion',
  severity: 'note',
  cell: 'D13',
  actual: 'Cơ bản đạt',
  expected: null,
} as const;

ruleTests('dossier/count', 'error', {
  accept: [
    { says: 'counts «4/4», «3/4» of two assessments', sheet: MERGED },
    { says: 'plain numbers under two assessments', sheet: LISTED, others: [NEARLY] },
    { says: 'periods side by side', sheet: PERIODS },
    { says: 'a count in words below, crosses in two columns', sheet: CROSSES },
    {
      says: 'a count of indicators where the words do not say what is counted',
      sheet: MERGED,
      changes: { B11: 'Tổng cộng', F11: '8', G11: '3' },
    },
    {
      says: 'a criterion not considered may count as met or not',
      sheet: PERIODS,
      changes: { D6: 'Không xét' },
    },
    {
      says: 'a criterion that is not assessed yet: said',
      sheet: LISTED,
      changes: { E15: '' },
      others: [NEARLY],
      unchecked: ['E17 dossier/count not-submitted'],
    },
    {
      says: 'a count of those not met is another number',
      sheet: CROSSES,
      changes: { A10: 'Cộng: 2 tiêu chí chưa đạt' },
    },
  ],
  reject: [
    {
      says: '«4/4» although three are met',
      sheet: MERGED,
      changes: { G11: '4/4' },
      finds: [{ cell: 'G11', actual: 4, expected: 3 }],
    },
    {
      says: 'one assessment of two',
      sheet: LISTED,
      changes: { D17: '4' },
      finds: [{ cell: 'D17', actual: 4, expected: 3 }],
      others: [NEARLY],
    },
    {
      says: 'one period of two',
      sheet: PERIODS,
      changes: { F9: '5' },
      finds: [{ cell: 'F9', actual: 5, expected: 4 }],
    },
    {
      says: 'a count in words',
      sheet: CROSSES,
      changes: { A10: 'Tổng số tiêu chí đạt: 3/4' },
      finds: [{ cell: 'A10', actual: 3, expected: 2 }],
    },
  ],
});

it('counts groups of indicators where criteria have no result of their own', () => {
  const { tables } = checkSheet(CROSSES);
  const [equation] = tables[0]!.equations!.filter(({ rule }) => rule === 'dossier/count');
  expect(equation).toMatchObject({ cell: 'A10', kind: 'count', status: 'holds' });
});
