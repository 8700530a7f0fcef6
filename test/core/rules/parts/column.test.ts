import { ruleTests } from '../ruleTests';
import { POVERTY, VILLAGES } from './tables';

/** The total first, three header rows, no numbering. */
const TOTAL_FIRST = `
Phụ lục II: Số hộ theo khu vực
Đơn vị      | Số hộ | <        | <         | Lao động
^           | Cả xã | Trong đó | <         | ^
^           | ^     | Hộ nghèo | Cận nghèo | ^
Toàn tỉnh   | 3325  | 840      | 402       | 7011
Xã Sa Lông  | 1240  | 310      | 120       | 2650
Xã Hừa Ngài | 1105  | 402      | 201       | 2331
Xã Na Sang  | 980   | 128      | 81        | 2030
`;

ruleTests('parts/column', 'error', {
  accept: [
    { says: 'a total row under the units', sheet: VILLAGES },
    { says: 'a total row over the units', sheet: TOTAL_FIRST },
    { says: 'shares in the total row, which are no sums', sheet: POVERTY },
  ],
  reject: [
    {
      says: 'a total that nothing else confirms',
      sheet: VILLAGES,
      changes: { C8: '473' },
      finds: [{ cell: 'C8', actual: 473, expected: 437 }],
    },
    {
      says: 'a total row over the units',
      sheet: TOTAL_FIRST,
      changes: { E5: '7110' },
      finds: [{ cell: 'E5', actual: 7110, expected: 7011 }],
    },
  ],
});
