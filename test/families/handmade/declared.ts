import type { Drawn } from '../model/book';
import { hand } from './hand';

/** The row of column numbers declares sums, a difference and a ratio; a column refers to one after it. */
export function declaredMoney(): Drawn {
  return hand({
    id: 'congthuc',
    kind: 'parts',
    titles: ['Biểu 06', 'TÌNH HÌNH THỰC HIỆN VỐN HỖ TRỢ PHÁT TRIỂN SẢN XUẤT NĂM 2024'],
    unitLine: 'ĐVT: triệu đồng',
    columnNumbers: 'declared',
    columns: [
      'stt | number | TT | A',
      'name | name | Đơn vị thực hiện | B',
      'k | money | Kế hoạch > Tổng số | 1=2+3',
      'k1 | money | Kế hoạch > Vốn giao đầu năm | 2',
      'k2 | money | Kế hoạch > Vốn bổ sung | 3',
      'g | money | Giải ngân > Lũy kế đến 30/9 | 4',
      'r | share | Giải ngân > Tỷ lệ % | 5=4/1*100',
      'c | money | Còn lại | 6=1-4',
      'h | count | Số hộ được hỗ trợ | 7',
      'bq | money | Bình quân/hộ | 8=4/7',
    ],
    rows: [
      'u1 | 1 | Xã Hồng Thái | ? | 1200 | 300 | 1105 | ?1 | ? | 61 | ?2',
      'u2 | 2 | Xã Đà Vị | ? | 1850 | 0 | 1790 | ?1 | ? | 84 | ?2',
      'u3 | 3 | Xã Yên Hoa | ? | 990 | 410 | 820 | ?1 | ? | 45 | ?2',
      'u4 | 4 | Xã Sinh Long | ? | 2100 | 255 | 2012 | ?1 | ? | 97 | ?2',
      'u5 | 5 | Xã Khau Tinh | ? | 760 | 120 | 415 | ?1 | ? | 30 | ?2',
      't | | Tổng cộng | ? | ? | ? | ? | ?1 | ? | ? | ?2',
    ],
    units: [['u1', 'u2', 'u3', 'u4', 'u5']],
    across: [
      'declared/column parts/row: k = k1 + k2',
      'declared/column parts/share: r = g / k * 100',
      'declared/column parts/row: c = k - g',
      'declared/column parts/share: bq = g / h',
    ],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4 + u5 @ k k1 k2 g c h'],
  });
}

/** Brackets round each column number; total first; three header rows; a sum of sums. */
export function declaredBrackets(): Drawn {
  return hand({
    id: 'congthuc',
    kind: 'parts',
    titles: ['Phụ lục 9', 'SỐ LAO ĐỘNG NÔNG THÔN ĐƯỢC ĐÀO TẠO NĂM 2025'],
    columnNumbers: 'declared',
    columns: [
      'stt | number | STT',
      'name | name | Đơn vị | (1)',
      'x | count | Tổng số lao động được đào tạo | (2)=(3)+(6)',
      'n | count | Chia theo hình thức > Ngắn hạn > Cộng | (3)=(4)+(5)',
      'n1 | count | Chia theo hình thức > Ngắn hạn > Nghề nông nghiệp | (4)',
      'n2 | count | Chia theo hình thức > Ngắn hạn > Nghề phi nông nghiệp | (5)',
      'd | count | Chia theo hình thức > Dài hạn | (6)',
    ],
    rows: [
      't | | TỔNG SỐ | ? | ? | ? | ? | ?',
      'u1 | 1 | Huyện Cát Hanh | ? | ? | 210 | 95 | 40',
      'u2 | 2 | Huyện Vân Trình | ? | ? | 155 | 120 | 33',
      'u3 | 3 | Huyện Núi Ngang | ? | ? | 301 | 60 | 12',
      'u4 | 4 | Thị xã Bến Giá | ? | ? | 44 | 210 | 88',
    ],
    units: [['u1', 'u2', 'u3', 'u4']],
    across: ['declared/column parts/row: n = n1 + n2', 'declared/column parts/row: x = n + d'],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4'],
  });
}

/** Two tiers, spaced signs, differences to a year before and a per cent of change; no total row. */
export function declaredChange(): Drawn {
  return hand({
    id: 'congthuc',
    kind: 'parts',
    titles: ['Biểu số 12', 'SO SÁNH KẾT QUẢ THU GOM CHẤT THẢI RẮN NÔNG THÔN'],
    unitLine: 'Đơn vị tính: tấn',
    columnNumbers: 'declared',
    columns: [
      'stt | number | TT | A',
      'name | name | Xã | B',
      'a | count | Năm 2025 | 1',
      'b | count | Năm 2026 | 2',
      'd | count | Tăng (+), giảm (-) | 3 = 2 - 1',
      'p | share | So với năm 2025 (%) | 4 = 2 / 1 * 100',
    ],
    rows: [
      'u1 | 1 | Xã Tân Lập | 412 | 455 | ? | ?1',
      'u2 | 2 | Xã Hưng Đạo | 388 | 371 | ? | ?1',
      'u3 | 3 | Xã Quang Trung | 505 | 533 | ? | ?1',
      'u4 | 4 | Xã Lê Lợi | 290 | 341 | ? | ?1',
      'u5 | 5 | Xã Cộng Hòa | 377 | 377 | ? | ?1',
      'u6 | 6 | Xã Toàn Thắng | 610 | 655 | ? | ?1',
    ],
    units: [['u1', 'u2', 'u3', 'u4', 'u5', 'u6']],
    across: [
      'declared/column declared/words parts/row: d = b - a',
      'declared/column parts/share: p = b / a * 100',
    ],
  });
}

/** «Chia ra» and «Trong đó» in heads; total last. */
export function saidInHeads(): Drawn {
  return hand({
    id: 'chiara',
    kind: 'parts',
    titles: ['Phụ lục 10', 'KẾT QUẢ PHÁT TRIỂN HỢP TÁC XÃ NÔNG NGHIỆP NĂM 2024'],
    columns: [
      'stt | number | STT',
      'name | name | Địa phương',
      'x | count | Tổng số HTX',
      'tr | count | Chia ra > Trồng trọt',
      'cn | count | Chia ra > Chăn nuôi',
      'th | count | Chia ra > Tổng hợp',
      'hq | count | Trong đó > HTX hoạt động hiệu quả',
      'lk | count | Trong đó > HTX có liên kết chuỗi',
    ],
    rows: [
      'u1 | 1 | Huyện Sông Hóa | ? | 14 | 9 | 22 | 31 | 20',
      'u2 | 2 | Huyện Tràng Kênh | ? | 8 | 4 | 17 | 20 | 11',
      'u3 | 3 | Huyện Chiềng Khoa | ? | 21 | 3 | 12 | 29 | 25',
      'u4 | 4 | Huyện Pu Si | ? | 5 | 2 | 6 | 9 | 7',
      'u5 | 5 | Tp. Thới Nguyên | ? | 11 | 7 | 30 | 40 | 33',
      't | | Tổng | ? | ? | ? | ? | ? | ?',
    ],
    units: [['u1', 'u2', 'u3', 'u4', 'u5']],
    across: [
      'declared/words parts/row: x = tr + cn + th',
      'declared/words parts/bounds parts/row: x >= hq',
      'declared/words parts/bounds parts/row: x >= lk',
    ],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4 + u5'],
  });
}

/** «Bao gồm» and «Trong đó» among the rows, no total row, quarters and their year. */
export function saidInRows(): Drawn {
  return hand({
    id: 'chiara',
    kind: 'parts',
    titles: ['Biểu 2', 'KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU NĂM 2025'],
    columns: [
      'stt | number | TT',
      'name | name | Chỉ tiêu',
      'dvt | words | ĐVT',
      'q1 | count | Kết quả thực hiện > Quý I',
      'q2 | count | Kết quả thực hiện > Quý II',
      'q3 | count | Kết quả thực hiện > Quý III',
      'q4 | count | Kết quả thực hiện > Quý IV',
      'y | count | Kết quả thực hiện > Cộng cả năm',
    ],
    rows: [
      'a | 1 | Số km đường nâng cấp, làm mới | km | ? | ? | ? | ? | ?',
      'ag | | Bao gồm: | | | | | |',
      'a1 | - | Đường xã | km | 4 | 7 | 9 | 3 | ?',
      'a2 | - | Đường thôn | km | 11 | 15 | 22 | 14 | ?',
      'a3 | - | Đường nội đồng | km | 6 | 12 | 8 | 5 | ?',
      'b | 2 | Số lớp tập huấn | lớp | 12 | 18 | 15 | 9 | ?',
      'b1 | | Trong đó: lớp cho cán bộ xã | lớp | 5 | 9 | 4 | 3 | ?',
      'c | 3 | Số hộ được vay vốn | hộ | 320 | 410 | 388 | 275 | ?',
      'c1 | | Trong đó: hộ nghèo | hộ | 110 | 130 | 97 | 60 | ?',
      'c2 | | Trong đó: hộ do nữ làm chủ | hộ | 150 | 204 | 171 | 99 | ?',
    ],
    across: ['parts/row: y = q1 + q2 + q3 + q4'],
    down: [
      'declared/words parts/outline: a = a1 + a2 + a3 @ q1 q2 q3 q4 y',
      'declared/words parts/bounds parts/outline: b >= b1 @ q1 q2 q3 q4 y',
      'declared/words parts/bounds parts/outline: c >= c1 @ q1 q2 q3 q4 y',
      'declared/words parts/bounds parts/outline: c >= c2 @ q1 q2 q3 q4 y',
    ],
  });
}

/** Total first with «Chia ra» over its rows: each commune under it; three header rows. */
export function saidOfTotal(): Drawn {
  return hand({
    id: 'chiara',
    kind: 'parts',
    titles: ['Phụ biểu', 'DIỆN TÍCH ĐẤT NÔNG NGHIỆP ĐƯỢC TƯỚI CHỦ ĐỘNG NĂM 2026'],
    unitLine: 'Đơn vị tính: ha',
    columns: [
      'stt | number | STT',
      'name | name | Đơn vị',
      'all | count | Diện tích > Tổng số',
      'l | count | Diện tích > Chia ra > Lúa',
      'm | count | Diện tích > Chia ra > Màu',
      'k | count | Diện tích > Chia ra > Cây lâu năm',
      'tuoi | count | Diện tích > Trong đó: được tưới chủ động',
    ],
    rows: [
      't | | Toàn tỉnh | ?1 | ?1 | ?1 | ?1 | ?1',
      'g | | Chia ra: | | | | |',
      'u1 | 1 | Xã Đại Lộc | ?1 | 420.5 | 88.2 | 31.0 | 401.3',
      'u2 | 2 | Xã Thăng Bình | ?1 | 510.0 | 120.4 | 12.6 | 588.9',
      'u3 | 3 | Xã Phú Ninh | ?1 | 388.7 | 65.1 | 77.7 | 390.0',
      'u4 | 4 | Xã Tiên Phước | ?1 | 205.3 | 41.9 | 188.8 | 260.2',
    ],
    units: [['u1', 'u2', 'u3', 'u4']],
    across: [
      'declared/words parts/row: all = l + m + k',
      'declared/words parts/bounds parts/row: all >= tuoi',
    ],
    down: ['parts/column declared/words parts/outline: t = u1 + u2 + u3 + u4'],
  });
}
