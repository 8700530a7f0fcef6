import type { Drawn } from '../model/book';
import { hand } from './hand';

const units = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, k) => `u${from + k}`);

/** Villages by district: no total column for the first group; total last; two header rows. */
export function villagesByDistrict(): Drawn {
  return hand({
    id: 'b03',
    kind: 'parts',
    titles: ['Biểu số 3', 'CHỈ TIÊU THÔN, BẢN ĐẠT CHUẨN NÔNG THÔN MỚI ĐẾN NĂM 2025'],
    columns: [
      'stt | number | TT',
      'name | name | Huyện, thị xã, thành phố',
      'all | count | Tổng số thôn, bản',
      'met | count | Kết quả đến hết năm 2021 > Đạt chuẩn NTM',
      'mod | count | Kết quả đến hết năm 2021 > Kiểu mẫu',
      'r | count | Các huyện đăng ký đến năm 2025 > Tổng',
      'rk | count | Các huyện đăng ký đến năm 2025 > Kiểu mẫu',
      'rn | count | Các huyện đăng ký đến năm 2025 > Đạt chuẩn',
      'g | count | Tỉnh giao đến năm 2025 > Tổng',
      'gk | count | Tỉnh giao đến năm 2025 > Kiểu mẫu',
      'gn | count | Tỉnh giao đến năm 2025 > Đạt chuẩn',
    ],
    rows: [
      'u1 | 1 | Huyện Bát Xa | 214 | 21 | 3 | ? | 9 | 44 | ? | 11 | 52',
      'u2 | 2 | Huyện Mường Khang | 188 | 9 | 0 | ? | 2 | 30 | ? | 4 | 41',
      'u3 | 3 | Huyện Si Ma | 97 | 14 | 2 | ? | 5 | 21 | ? | 5 | 29',
      'u4 | 4 | Huyện Bảo Thành | 230 | 63 | 12 | ? | 31 | 58 | ? | 34 | 71',
      'u5 | 5 | Huyện Văn Bàng | 261 | 33 | 4 | ? | 12 | 47 | ? | 13 | 60',
      'u6 | 6 | Tp. Cam Đường | 55 | 22 | 9 | ? | 14 | 8 | ? | 16 | 8',
      't | | Tổng | ? | ? | ? | ? | ? | ? | ? | ? | ?',
    ],
    units: [units(1, 6)],
    across: ['parts/row: r = rk + rn', 'parts/row: g = gk + gn'],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4 + u5 + u6'],
  });
}

/** Villages by commune (two tiers): total first, parts before their whole, the change over what was registered. */
export function villagesByCommune(): Drawn {
  return hand({
    id: 'b03',
    kind: 'parts',
    titles: ['Phụ lục 2b', 'GIAO CHỈ TIÊU THÔN NÔNG THÔN MỚI NĂM 2026', 'Tỉnh Trường Khê'],
    columnNumbers: 'paren',
    columns: [
      'stt | number | STT',
      'name | name | Đơn vị',
      'all | count | Số thôn hiện có',
      'rn | count | Xã đăng ký > Thôn NTM',
      'rk | count | Xã đăng ký > Thôn NTM kiểu mẫu',
      'r | count | Xã đăng ký > Cộng',
      'gn | count | Tỉnh giao > Thôn NTM',
      'gk | count | Tỉnh giao > Thôn NTM kiểu mẫu',
      'g | count | Tỉnh giao > Cộng',
      'more | count | Tăng (+), giảm (-) so với đăng ký',
    ],
    rows: [
      't | | TOÀN TỈNH | ? | ? | ? | ? | ? | ? | ? | ?',
      'u1 | 1 | Xã Bình Khê | 31 | 8 | 2 | ? | 9 | 2 | ? | ?',
      'u2 | 2 | Xã Tân Kỳ | 24 | 5 | 1 | ? | 4 | 1 | ? | ?',
      'u3 | 3 | Xã Hòa Mạc | 18 | 9 | 4 | ? | 10 | 4 | ? | ?',
      'u4 | 4 | Xã Đông Viên | 27 | 6 | 0 | ? | 8 | 1 | ? | ?',
      'u5 | 5 | Xã Yên Sở | 22 | 3 | 3 | ? | 3 | 3 | ? | ?',
      'u6 | 6 | Xã Nam Xuân | 35 | 12 | 5 | ? | 11 | 7 | ? | ?',
      'u7 | 7 | Xã Lương Điền | 29 | 7 | 2 | ? | 10 | 2 | ? | ?',
    ],
    units: [units(1, 7)],
    across: ['parts/row: r = rn + rk', 'parts/row: g = gn + gk', 'declared/words parts/row: more = g - r'],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4 + u5 + u6 + u7'],
  });
}

/** Villages under communes, one line a village group of a district: roman districts with totals before their communes. */
export function villagesInGroups(): Drawn {
  return hand({
    id: 'b03',
    kind: 'parts',
    titles: ['Biểu 3.1', 'TỔNG HỢP THÔN, BẢN THEO XÃ, HUYỆN ĐẾN 30/6/2024'],
    columns: [
      'stt | number | TT',
      'name | name | Huyện/xã',
      'all | count | Thôn, bản > Tổng số',
      'met | count | Thôn, bản > Trong đó > Đạt chuẩn',
      'mod | count | Thôn, bản > Trong đó > Kiểu mẫu',
      'note | words | Ghi chú',
    ],
    rows: [
      'd1 | I | Huyện Nậm Khánh | ? | ? | ?',
      'u1 | 1 | Xã Nậm Hoa | 12 | 4 | 1',
      'u2 | 2 | Xã Bản Lầu | 15 | 7 | 0',
      'u3 | 3 | Xã Cốc Lếu | 9 | 9 | 2',
      'd2 | II | Huyện Ba Ngòi | ? | ? | ?',
      'u4 | 1 | Xã Cam Thịnh | 21 | 11 | 3',
      'u5 | 2 | Xã Cam Lập | 8 | 2 | 0',
      'u6 | 3 | Xã Cam Bình | 11 | 6 | 2',
      'u7 | 4 | Xã Thới Hòa | 13 | 5 | 1',
      't | | Tổng cộng | ? | ? | ?',
    ],
    units: [units(1, 3), units(4, 7)],
    across: [
      'declared/words parts/bounds parts/row: all >= met',
      'declared/words parts/bounds parts/row: all >= mod',
    ],
    down: [
      'parts/outline parts/column: d1 = u1 + u2 + u3',
      'parts/outline parts/column: d2 = u4 + u5 + u6 + u7',
      'parts/outline parts/column: t = d1 + d2',
    ],
  });
}

/** Poor households: areas without figures, numbers running on, rates with two decimals, total last. */
export function poorByArea(): Drawn {
  return hand({
    id: 'ngheo',
    kind: 'parts',
    titles: ['PHỤ LỤC SỐ 1', 'TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2023'],
    columns: [
      'stt | number | TT',
      'name | name | Thành phố/Thị xã/huyện',
      'all | count | Tổng số hộ',
      's | count | Hộ nghèo đầu năm > Số hộ',
      'sr | share | Hộ nghèo đầu năm > Tỷ lệ %',
      'out | count | Diễn biến trong năm > Số hộ thoát nghèo',
      'back | count | Diễn biến trong năm > Số hộ tái nghèo',
      'new | count | Diễn biến trong năm > Số hộ phát sinh mới',
      'e | count | Hộ nghèo cuối năm > Số hộ',
      'er | share | Hộ nghèo cuối năm > Tỷ lệ %',
    ],
    rows: [
      'a1 | I | Khu vực thành thị',
      'u1 | 1 | Phường Tân Thịnh | 2410 | 61 | ?2 | 22 | 1 | 3 | ? | ?2',
      'u2 | 2 | Phường Đồng Tiến | 1984 | 45 | ?2 | 19 | 0 | 2 | ? | ?2',
      'u3 | 3 | Thị trấn Kỳ Lâm | 3120 | 132 | ?2 | 40 | 3 | 9 | ? | ?2',
      'a2 | II | Khu vực nông thôn',
      'u4 | 4 | Xã Thịnh Lang | 1622 | 240 | ?2 | 61 | 4 | 12 | ? | ?2',
      'u5 | 5 | Xã Sủ Ngòi | 1875 | 318 | ?2 | 77 | 2 | 15 | ? | ?2',
      'u6 | 6 | Xã Thống Nhất | 1430 | 205 | ?2 | 38 | 6 | 8 | ? | ?2',
      'u7 | 7 | Xã Yên Mông | 1199 | 187 | ?2 | 52 | 0 | 4 | ? | ?2',
      't | | Tổng cộng | ? | ? | ?2 | ? | ? | ? | ? | ?2',
    ],
    units: [units(1, 3), units(4, 7)],
    across: [
      'parts/row declared/words: e = s - out + back + new',
      'parts/share: sr = s / all * 100',
      'parts/share: er = e / all * 100',
    ],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4 + u5 + u6 + u7 @ all s out back new e'],
  });
}

/** Poor households with their districts' totals before the communes; households at the end by kind. */
export function poorByDistrict(): Drawn {
  return hand({
    id: 'ngheo',
    kind: 'parts',
    titles: ['Biểu 02/GN', 'KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2024'],
    columns: [
      'stt | number | Số TT',
      'name | name | Đơn vị hành chính',
      'all | count | Số hộ dân cư',
      'p | count | Hộ nghèo > Số hộ',
      'pr | share | Hộ nghèo > Tỷ lệ (%)',
      'n | count | Hộ cận nghèo > Số hộ',
      'nr | share | Hộ cận nghèo > Tỷ lệ (%)',
      'b | count | Nghèo đa chiều > Số hộ',
      'br | share | Nghèo đa chiều > Tỷ lệ (%)',
    ],
    rows: [
      't | | TỔNG CỘNG | ? | ? | ?1 | ? | ?1 | ? | ?1',
      'd1 | I | Huyện Đầm Vạc | ? | ? | ?1 | ? | ?1 | ? | ?1',
      'u1 | 1 | Xã Phú Xuân | 1860 | 92 | ?1 | 71 | ?1 | ? | ?1',
      'u2 | 2 | Xã Tân Phong | 2211 | 140 | ?1 | 96 | ?1 | ? | ?1',
      'u3 | 3 | Xã Thanh Lãng | 3004 | 77 | ?1 | 120 | ?1 | ? | ?1',
      'd2 | II | Huyện Lạc Đạo | ? | ? | ?1 | ? | ?1 | ? | ?1',
      'u4 | 1 | Xã Chỉ Đạo | 1540 | 203 | ?1 | 150 | ?1 | ? | ?1',
      'u5 | 2 | Xã Minh Hải | 1777 | 156 | ?1 | 82 | ?1 | ? | ?1',
    ],
    units: [units(1, 3), units(4, 5)],
    across: [
      'parts/row: b = p + n',
      'parts/share: pr = p / all * 100',
      'parts/share: nr = n / all * 100',
      'parts/share: br = b / all * 100',
    ],
    down: [
      'parts/outline parts/column: d1 = u1 + u2 + u3 @ all p n b',
      'parts/outline parts/column: d2 = u4 + u5 @ all p n b',
      'parts/outline parts/column: t = d1 + d2 @ all p n b',
    ],
  });
}

/** Two tiers: communes alone, the minority within, total first, three header rows. */
export function poorTwoTiers(): Drawn {
  return hand({
    id: 'ngheo',
    kind: 'parts',
    titles: ['Phụ biểu 3', 'BIẾN ĐỘNG HỘ NGHÈO 6 THÁNG ĐẦU NĂM 2026'],
    columns: [
      'stt | number | STT',
      'name | name | Xã, phường',
      's | count | Hộ nghèo > Đầu kỳ > Tổng số',
      'sm | count | Hộ nghèo > Đầu kỳ > Trong đó: DTTS',
      'up | count | Hộ nghèo > Trong kỳ > Tăng',
      'down | count | Hộ nghèo > Trong kỳ > Giảm',
      'e | count | Hộ nghèo > Cuối kỳ > Tổng số',
      'em | count | Hộ nghèo > Cuối kỳ > Trong đó: DTTS',
    ],
    rows: [
      't | | Cộng | ? | ? | ? | ? | ? | ?',
      'u1 | 1 | Xã Mường Bằng | 410 | 322 | 11 | 60 | ? | 290',
      'u2 | 2 | Xã Chiềng Hoa | 388 | 300 | 4 | 41 | ? | 280',
      'u3 | 3 | Xã Tạ Bú | 295 | 201 | 9 | 33 | ? | 190',
      'u4 | 4 | Phường Tô Hiệu | 44 | 12 | 1 | 10 | ? | 9',
      'u5 | 5 | Xã Ngọc Chiến | 501 | 466 | 12 | 92 | ? | 400',
    ],
    units: [units(1, 5)],
    across: [
      'parts/row declared/words: e = s + up - down',
      'declared/words parts/bounds parts/row: s >= sm',
      'declared/words parts/bounds parts/row: e >= em',
    ],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4 + u5'],
  });
}
