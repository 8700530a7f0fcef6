import type { Drawn } from '../model/book';
import { hand } from './hand';

/** Same period, plan and estimate by district, total last, two header rows. */
export function trade(): Drawn {
  return hand({
    id: 'nganh',
    kind: 'parts',
    titles: ['Biểu 02-SCT', 'TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 7 NĂM 2023'],
    columns: [
      'stt | number | STT',
      'name | name | Huyện',
      'xa | count | Số xã',
      'b1 | count | Cùng kỳ năm 2022 > Số xã đạt TC 7',
      'b2 | count | Cùng kỳ năm 2022 > Số xã có chợ đạt',
      'k1 | count | Kế hoạch năm 2023 > Số xã đạt TC 7',
      'k2 | count | Kế hoạch năm 2023 > Số xã có chợ đạt',
      'u1 | count | Ước thực hiện năm 2023 > Số xã đạt TC 7',
      'u2 | count | Ước thực hiện năm 2023 > Số xã có chợ đạt',
      'p | share | Tỷ lệ ước TH/KH (%)',
    ],
    rows: [
      'd1 | 1 | Huyện Nậm Khánh | 14 | 9 | 5 | 11 | 6 | 11 | 5 | ',
      'd2 | 2 | Huyện Bắc Thủy | 21 | 12 | 9 | 15 | 11 | 14 | 10 | ',
      'd3 | 3 | Huyện Mường Lai | 18 | 7 | 3 | 10 | 5 | 9 | 5 | ',
      'd4 | 4 | Huyện Sông Hóa | 25 | 22 | 14 | 24 | 16 | 24 | 15 | ',
      't | | Tổng cộng | ? | ? | ? | ? | ? | ? | ? | ',
    ].map((row) => row + '?1'),
    units: [['d1', 'd2', 'd3', 'd4']],
    across: ['parts/share declared/words: p = u1 / k1 * 100'],
    down: ['parts/column parts/outline: t = d1 + d2 + d3 + d4 @ xa b1 b2 k1 k2 u1 u2'],
  });
}

/** Two tiers: change over the same period, total first, one header row. */
export function health(): Drawn {
  return hand({
    id: 'nganh',
    kind: 'parts',
    titles: ['Biểu 04/SYT', 'SỐ NGƯỜI THAM GIA BẢO HIỂM Y TẾ 9 THÁNG ĐẦU NĂM 2026'],
    columns: [
      'stt | number | TT',
      'name | name | Xã, phường',
      'pop | count | Dân số',
      'a | count | Cùng kỳ năm 2025',
      'b | count | Thực hiện 9 tháng năm 2026',
      'd | count | Tăng, giảm so với cùng kỳ',
      'r | share | Tỷ lệ bao phủ (%)',
    ],
    rows: [
      't | | Toàn tỉnh | ? | ? | ? | ? | ?2',
      'x1 | 1 | Phường Tân An | 21045 | 19810 | 20122 | ? | ?2',
      'x2 | 2 | Xã Hòa Phú | 12870 | 11020 | 11804 | ? | ?2',
      'x3 | 3 | Xã Ea Kao | 15233 | 13990 | 13875 | ? | ?2',
      'x4 | 4 | Xã Cư Né | 9120 | 8111 | 8420 | ? | ?2',
      'x5 | 5 | Xã Krông Búk | 11764 | 10002 | 10870 | ? | ?2',
    ],
    units: [['x1', 'x2', 'x3', 'x4', 'x5']],
    across: ['declared/words parts/row: d = b - a', 'parts/share: r = b / pop * 100'],
    down: ['parts/column parts/outline: t = x1 + x2 + x3 + x4 + x5 @ pop a b d'],
  });
}

/** Schools: plan and result by level under two heads, three header rows, total last. */
export function schools(): Drawn {
  return hand({
    id: 'nganh',
    kind: 'parts',
    titles: ['Phụ lục 1 (Sở GD&ĐT)', 'SỐ TRƯỜNG HỌC ĐẠT CHUẨN CƠ SỞ VẬT CHẤT ĐẾN THÁNG 6 NĂM 2024'],
    columns: [
      'stt | number | STT',
      'name | name | Đơn vị',
      's | count | Số trường > Tổng số',
      's1 | count | Số trường > Chia theo cấp học > Mầm non',
      's2 | count | Số trường > Chia theo cấp học > Tiểu học',
      's3 | count | Số trường > Chia theo cấp học > THCS',
      'm | count | Số trường đạt chuẩn > Tổng số',
      'm1 | count | Số trường đạt chuẩn > Chia theo cấp học > Mầm non',
      'm2 | count | Số trường đạt chuẩn > Chia theo cấp học > Tiểu học',
      'm3 | count | Số trường đạt chuẩn > Chia theo cấp học > THCS',
      'r | share | Tỷ lệ trường đạt chuẩn (%)',
    ],
    rows: [
      'd1 | 1 | Huyện Đầm Vạc | ? | 22 | 25 | 18 | ? | 15 | 20 | 12 | ?1',
      'd2 | 2 | Huyện Cát Hanh | ? | 18 | 17 | 15 | ? | 11 | 12 | 9 | ?1',
      'd3 | 3 | Huyện Vân Trình | ? | 30 | 31 | 27 | ? | 21 | 25 | 20 | ?1',
      'd4 | 4 | Tp. Bến Giá | ? | 26 | 24 | 19 | ? | 22 | 23 | 17 | ?1',
      't | | CỘNG | ? | ? | ? | ? | ? | ? | ? | ? | ?1',
    ],
    units: [['d1', 'd2', 'd3', 'd4']],
    across: [
      'parts/row declared/words: s = s1 + s2 + s3',
      'parts/row declared/words: m = m1 + m2 + m3',
      'parts/share: r = m / s * 100',
    ],
    down: ['parts/column parts/outline: t = d1 + d2 + d3 + d4 @ s s1 s2 s3 m m1 m2 m3'],
  });
}
