import type { Drawn } from '../model/book';
import { hand } from './hand';

/** A plain province of nineteen criteria: years after the target, cumulative and increments mixed, notes with names. */
export function plainProvince(): Drawn {
  return hand({
    id: 'b01',
    kind: 'targets',
    titles: [
      'Biểu 01',
      'MỤC TIÊU XÂY DỰNG NÔNG THÔN MỚI GIAI ĐOẠN 2022 - 2025',
      '(Kèm theo Kế hoạch số 77/KH-UBND)',
    ],
    columns: [
      'stt | number | TT',
      'name | name | Chỉ tiêu',
      'start | count | Thực hiện năm 2021',
      'target | count | Mục tiêu đến năm 2025',
      'y22 | count | Chia theo từng năm > Năm 2022',
      'y23 | count | Chia theo từng năm > Năm 2023',
      'y24 | count | Chia theo từng năm > Năm 2024',
      'y25 | count | Chia theo từng năm > Năm 2025',
      'note | words | Ghi chú',
    ],
    rows: [
      'h | 1 | Số huyện được công nhận đạt chuẩn nông thôn mới | 1 | 3 | | 1 | | 1 | Huyện Bình Lục, huyện Tân Sơn, thị xã Hòa Khê',
      'tn | 2 | Thu nhập bình quân đầu người (triệu đồng/năm) | 31.5 | ?1 | 34 | 37.5 | 41 | 45',
      'ngheo | 3 | Tỷ lệ hộ nghèo (%) | 14.2 | ?1 | 12.1 | 10 | 8.5 | 7.4',
      'xa | 4 | Số xã theo mức độ đạt chuẩn',
      'b19 | - | Xã đạt 19 tiêu chí | 22 | ? | 25 | 29 | 33 | 38',
      'b15 | - | Xã đạt 15 đến 18 tiêu chí | 14 | ? | 15 | 14 | 13 | 10',
      'b10 | - | Xã đạt 10 đến 14 tiêu chí | 18 | ? | 16 | 15 | 13 | 12',
      'b5 | - | Xã đạt 5 đến 9 tiêu chí | ? | ? | ? | ? | ? | ?',
      'nc | 5 | Số xã đạt chuẩn nông thôn mới nâng cao | 2 | ? | 1 | 2 | 2 | 1',
      'km | 6 | Số xã đạt chuẩn nông thôn mới kiểu mẫu | 0 | ? | | | 1 | 1 | Tân Lập, Đồng Tâm',
      'nuoc | 7 | Tỷ lệ hộ dùng nước sạch (%) | 61.25 | ?2 | 66 | 70.5 | 75 | 80.15',
    ],
    across: [
      'targets/increments targets/final-year: target = start + y22 + y23 + y24 + y25 @ h nc km',
      'targets/final-year targets/increments: target = y25 @ tn ngheo b19 b15 b10 b5 nuoc',
      ...['y22 >= start', 'y23 >= y22', 'y24 >= y23', 'y25 >= y24'].map(
        (law) => `targets/trend: ${law} @ tn b19 nuoc`,
      ),
      ...['y22 <= start', 'y23 <= y22', 'y24 <= y23', 'y25 <= y24'].map(
        (law) => `targets/trend: ${law} @ ngheo`,
      ),
    ],
    down: ['targets/bands: b5 = 60 - b19 - b15 - b10'],
    names: ['h target note', 'km target note'],
  });
}

/** Two tiers of administration, ten criteria; the target last; counts by year and average; a third header row. */
export function tenCriteria(): Drawn {
  const criteria = [
    'Quy hoạch',
    'Hạ tầng kinh tế - xã hội',
    'Phát triển kinh tế nông thôn',
    'Thu nhập',
    'Đời sống vật chất',
    'Văn hóa, giáo dục, y tế',
    'Khoa học công nghệ và chuyển đổi số',
    'Môi trường và cảnh quan',
    'Hệ thống chính trị',
    'Pháp luật và an ninh, quốc phòng',
  ];
  const counts = criteria.map((name, k) => {
    const start = 18 + k;
    const years = [start + 1, start + 2 + (k % 3), start + 5 + (k % 4), start + 7 + (k % 5)];
    return `k${k + 1} | - | Số xã đạt tiêu chí ${k + 1} (${name}) | ${start} | ${years.join(' | ')} | ?`;
  });
  const all = criteria.map((_, k) => `k${k + 1}`);
  return hand({
    id: 'b01',
    kind: 'targets',
    titles: ['Phụ lục I', 'CHỈ TIÊU CHỦ YẾU CHƯƠNG TRÌNH NÔNG THÔN MỚI TỈNH GIAI ĐOẠN 2026 - 2029'],
    columns: [
      'stt | number | STT',
      'name | name | Nội dung chỉ tiêu',
      'start | count | Số liệu cấp xã toàn tỉnh > Hiện trạng đến 31/12/2025',
      'y1 | count | Số liệu cấp xã toàn tỉnh > Lộ trình thực hiện > 2026',
      'y2 | count | Số liệu cấp xã toàn tỉnh > Lộ trình thực hiện > 2027',
      'y3 | count | Số liệu cấp xã toàn tỉnh > Lộ trình thực hiện > 2028',
      'y4 | count | Số liệu cấp xã toàn tỉnh > Lộ trình thực hiện > 2029',
      'target | count | Số liệu cấp xã toàn tỉnh > Đến hết năm 2029',
    ],
    rows: [
      'I | I | Theo số tiêu chí đạt',
      'b10 | 1 | Số xã đạt 10/10 tiêu chí | 5 | 8 | 12 | 16 | 20 | ?',
      'b5 | 2 | Số xã đạt 5 - 9 tiêu chí | 24 | 23 | 21 | 19 | 16 | ?',
      'b0 | 3 | Số xã đạt dưới 5 tiêu chí | ? | ? | ? | ? | ? | ?',
      'tb | 4 | Bình quân số tiêu chí đạt/xã | ?1 | ?1 | ?1 | ?1 | ?1 | ?1',
      'II | II | Theo từng tiêu chí',
      ...counts,
    ],
    across: [
      `targets/final-year targets/increments: target = y4 @ b10 b5 b0 ${all.join(' ')}`,
      ...['y1 >= start', 'y2 >= y1', 'y3 >= y2', 'y4 >= y3'].map(
        (law) => `targets/trend: ${law} @ b10 ${all.join(' ')}`,
      ),
    ],
    down: [
      'targets/bands: b0 = 42 - b10 - b5',
      `targets/average across/average: tb = ${all.join(' + ')} / 42`,
    ],
  });
}

/** Villages and households: «-» parts under parents; a target without years; bounds as words. */
export function villagesToo(): Drawn {
  return hand({
    id: 'b01',
    kind: 'targets',
    titles: ['BIỂU SỐ 1', 'KẾ HOẠCH THỰC HIỆN CÁC CHỈ TIÊU NÔNG THÔN MỚI NĂM 2023 - 2025 HUYỆN MƯỜNG LAI'],
    columns: [
      'stt | number | Số TT',
      'name | name | Tên chỉ tiêu',
      'start | count | KQ đến 31/12/2022',
      'y23 | count | Kế hoạch các năm > KH 2023',
      'y24 | count | Kế hoạch các năm > KH 2024',
      'y25 | count | Kế hoạch các năm > KH 2025',
      'target | count | Mục tiêu 2025',
      'note | words | Tên đơn vị',
    ],
    rows: [
      'ban | 1 | Thôn, bản đạt chuẩn | ? | ? | ? | ? | ?',
      'km | - | Thôn, bản nông thôn mới kiểu mẫu | 4 | 3 | 5 | 6 | ?',
      'dc | - | Thôn, bản đạt chuẩn nông thôn mới | 31 | 12 | 17 | 15 | ?',
      'ld | 2 | Tỷ lệ lao động qua đào tạo (%) | 52.4 | | | | ≥ 60',
      'xa | 3 | Xã đạt chuẩn nông thôn mới | 5 | 2 | 1 | 2 | ? | Phú Lộc, An Hòa, Yên Minh, Kim Sơn, Cao Xá, Thanh Mỹ, Bản Giang, Nậm Hội, Đông Phong, Vĩnh Tiến',
      'bh | 4 | Tỷ lệ người dân tham gia BHYT (%) | 91.2 | 92 | 93.5 | 95 | ?1',
    ],
    across: [
      'targets/increments targets/final-year: target = start + y23 + y24 + y25 @ km dc xa',
      'targets/final-year targets/increments: target = y25 @ bh',
      ...['y23 >= start', 'y24 >= y23', 'y25 >= y24'].map((law) => `targets/trend: ${law} @ bh`),
    ],
    down: ['targets/parts: ban = km + dc'],
    names: ['xa target note'],
  });
}
