import { ruleTests } from '../ruleTests';
import { FUNDING } from './tables';

/** Indicators under numbers that do not add up: an outline alone is no sum. */
const INDICATORS = `
Biểu 06: Kết quả chương trình
TT  | Nội dung                     | Năm 2024 | Năm 2025 | Cộng
1   | Số xã                        | 42       | 42       | 84
1.1 | Xã có chợ                    | 20       | 25       | 45
1.2 | Xã có nhà văn hóa            | 39       | 41       | 80
2   | Số thôn                      | 310      | 305      | 615
2.1 | Thôn có điện                 | 300      | 303      | 603
2.2 | Thôn có đường                | 280      | 290      | 570
`;

ruleTests('parts/outline', 'error', {
  accept: [
    { says: 'Roman rows that are the sum of their Arabic ones', sheet: FUNDING },
    { says: 'an outline of things that do not add up', sheet: INDICATORS },
  ],
  reject: [
    {
      says: 'a row that its parts and the total both contradict',
      sheet: FUNDING,
      changes: { C8: '16451.5' },
      finds: [{ cell: 'C8', actual: 16451.5, expected: 16415.5 }],
    },
    {
      says: 'an Arabic row that its Roman row contradicts, at the Roman row',
      sheet: FUNDING,
      changes: { D13: '2900' },
      finds: [{ cell: 'D11', actual: 4000, expected: 3900 }],
    },
  ],
});
