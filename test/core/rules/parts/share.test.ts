import { ruleTests } from '../ruleTests';
import { POVERTY } from './tables';

/** The share before what it is made of, as a quotient. */
const COMPLETION = `
Tiến độ giải ngân các xã năm 2025
Xã          | Tỷ lệ giải ngân | Kế hoạch vốn | Đã giải ngân
Xã Sa Lông  | 0.7516@0.0000   | 12500        | 9395
Xã Hừa Ngài | 0.5213@0.0000   | 8040         | 4191
Xã Na Sang  | 0.9108@0.0000   | 9650         | 8789
Xã Huổi Só  | 0.3331@0.0000   | 7805         | 2600
Xã Pa Tần   | 0.8807@0.0000   | 6320         | 5566
`;

ruleTests('parts/share', 'error', {
  accept: [
    { says: 'per cent with zero, one and two decimals', sheet: POVERTY },
    { says: 'a quotient before its terms', sheet: COMPLETION },
  ],
  reject: [
    {
      says: 'a share of another base',
      sheet: POVERTY,
      changes: { E4: '34.14@0.00' },
      finds: [{ cell: 'E4', actual: 34.14, expected: 36.38 }],
    },
    {
      says: 'a share that was cut, as a note',
      sheet: POVERTY,
      changes: { E6: '39.76@0.00', E7: '18.67@0.00', E4: '36.38@0.00', E8: '25.6@0.0' },
      finds: [{ cell: 'E8', severity: 'note', actual: 25.6, expected: 25.7 }],
    },
    {
      says: 'a quotient',
      sheet: COMPLETION,
      changes: { B5: '0.9801@0.0000' },
      finds: [{ cell: 'B5', actual: 0.9801, expected: 0.9108 }],
    },
  ],
});
