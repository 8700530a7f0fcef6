import type { Drawn } from '../model/book';
import { hand } from './hand';

/** A/I/1/a outline, totals before their parts, whole million, four years and their sum. */
export function fundingDeep(): Drawn {
  return hand({
    id: 'von',
    kind: 'parts',
    titles: ['Biểu số 4', 'NHU CẦU VỐN THỰC HIỆN CHƯƠNG TRÌNH GIAI ĐOẠN 2022 - 2025'],
    unitLine: 'ĐVT: triệu đồng',
    columns: [
      'stt | number | TT',
      'name | name | Nguồn vốn',
      'sum | money | Tổng số',
      'y22 | money | Trong đó > Năm 2022',
      'y23 | money | Trong đó > Năm 2023',
      'y24 | money | Trong đó > Năm 2024',
      'y25 | money | Trong đó > Năm 2025',
      'note | words | Ghi chú',
    ],
    rows: [
      't | | TỔNG SỐ | ? | ? | ? | ? | ?',
      'A | A | VỐN NGÂN SÁCH NHÀ NƯỚC | ? | ? | ? | ? | ?',
      'A1 | I | Ngân sách Trung ương | ? | ? | ? | ? | ?',
      'A11 | 1 | Vốn đầu tư phát triển | ? | ? | ? | ? | ?',
      'A11a | a | Vốn trong nước | ? | 120500 | 131200 | 140000 | 150300',
      'A11b | b | Vốn nước ngoài | ? | 0 | 12000 | 25000 | 18500',
      'A12 | 2 | Vốn sự nghiệp | ? | 41200 | 45310 | 47700 | 50120',
      'A2 | II | Ngân sách địa phương | ? | ? | ? | ? | ?',
      'A21 | 1 | Ngân sách tỉnh | ? | 30000 | 32000 | 35000 | 36000',
      'A22 | 2 | Ngân sách huyện | ? | 8100 | 8500 | 9000 | 9700',
      'A23 | 3 | Ngân sách xã | ? | 1250 | 1300 | 1410 | 1520',
      'B | B | VỐN LỒNG GHÉP | ? | 210000 | 198000 | 225000 | 240000',
      'C | C | VỐN TÍN DỤNG | ? | 410000 | 450000 | 470000 | 520000',
      'D | D | HUY ĐỘNG NGƯỜI DÂN, DOANH NGHIỆP | ? | ? | ? | ? | ?',
      'D1 | 1 | Doanh nghiệp | ? | 15000 | 16000 | 17000 | 19000',
      'D2 | 2 | Người dân | ? | 22300 | 23400 | 24100 | 26000',
    ],
    across: ['parts/row declared/words: sum = y22 + y23 + y24 + y25'],
    down: [
      'parts/outline: A11 = A11a + A11b',
      'parts/outline: A1 = A11 + A12',
      'parts/outline: A2 = A21 + A22 + A23',
      'parts/outline: A = A1 + A2',
      'parts/outline: D = D1 + D2',
      'parts/outline parts/column: t = A + B + C + D',
    ],
  });
}

/** Dashes and pluses, total last, tenths of a million, plan beside results, shares with one decimal. */
export function fundingDashes(): Drawn {
  return hand({
    id: 'von',
    kind: 'parts',
    titles: ['Phụ lục II', 'KẾT QUẢ HUY ĐỘNG VỐN 6 THÁNG ĐẦU NĂM 2024', '(Kèm theo Báo cáo số 88/BC-UBND)'],
    unitLine: 'Đơn vị tính: triệu đồng',
    columns: [
      'stt | number | STT',
      'name | name | Nội dung',
      'plan | money | Kế hoạch năm 2024',
      'half | money | Thực hiện 6 tháng',
      'est | money | Ước thực hiện cả năm',
      'p | share | So sánh (%) > TH 6 tháng/KH',
      'q | share | So sánh (%) > Ước TH/KH',
    ],
    rows: [
      'c | 1 | Ngân sách Trung ương | ?1 | ?1 | ?1 | ?1 | ?1',
      'c1 | - | Đầu tư | ?1 | ?1 | ?1 | ?1 | ?1',
      'c1a | + | Giao thông | 18200.5 | 7100.2 | 17900.5 | ?1 | ?1',
      'c1b | + | Thủy lợi | 6400 | 2100.6 | 6400 | ?1 | ?1',
      'c2 | - | Sự nghiệp | 9125.4 | 3010.3 | 8800.1 | ?1 | ?1',
      'l | 2 | Ngân sách địa phương | ?1 | ?1 | ?1 | ?1 | ?1',
      'l1 | - | Tỉnh | 5210.2 | 2500.1 | 5210.2 | ?1 | ?1',
      'l2 | - | Xã | 820.3 | 199.9 | 700.5 | ?1 | ?1',
      'd | 3 | Doanh nghiệp | 1500 | 900.5 | 1700.4 | ?1 | ?1',
      'n | 4 | Cộng đồng dân cư | 2300.6 | 1212.4 | 2500 | ?1 | ?1',
      't | | Tổng cộng | ?1 | ?1 | ?1 | ?1 | ?1',
    ],
    across: [
      'parts/share declared/words: p = half / plan * 100',
      'parts/share declared/words: q = est / plan * 100',
    ],
    down: [
      'parts/outline: c1 = c1a + c1b @ plan half est',
      'parts/outline: c = c1 + c2 @ plan half est',
      'parts/outline: l = l1 + l2 @ plan half est',
      'parts/outline parts/column: t = c + l + d + n @ plan half est',
    ],
  });
}

/** Funding by commune: sources across under merged heads three rows deep, total first, three decimals (tỷ đồng). */
export function fundingByCommune(): Drawn {
  return hand({
    id: 'von',
    kind: 'parts',
    titles: ['Biểu 07b', 'PHÂN BỔ VỐN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2026'],
    unitLine: 'ĐVT: tỷ đồng',
    columns: [
      'stt | number | TT',
      'name | name | Đơn vị',
      'sum | money | Kế hoạch vốn năm 2026 > Tổng cộng',
      'c | money | Kế hoạch vốn năm 2026 > Ngân sách Trung ương > Cộng',
      'ci | money | Kế hoạch vốn năm 2026 > Ngân sách Trung ương > Đầu tư công',
      'cr | money | Kế hoạch vốn năm 2026 > Ngân sách Trung ương > Thường xuyên',
      'l | money | Kế hoạch vốn năm 2026 > Ngân sách địa phương > Cộng',
      'lt | money | Kế hoạch vốn năm 2026 > Ngân sách địa phương > Tỉnh',
      'lx | money | Kế hoạch vốn năm 2026 > Ngân sách địa phương > Xã',
    ],
    rows: [
      't | | TỔNG SỐ | ?3 | ?3 | ?3 | ?3 | ?3 | ?3 | ?3',
      'u1 | 1 | Xã Tân Hội | ?3 | ?3 | 12.455 | 3.120 | ?3 | 2.015 | 0.455',
      'u2 | 2 | Xã Phú Mỹ | ?3 | ?3 | 8.901 | 2.444 | ?3 | 1.755 | 0.312',
      'u3 | 3 | Xã Đông Hải | ?3 | ?3 | 15.237 | 4.018 | ?3 | 3.126 | 0.618',
      'u4 | 4 | Xã Vĩnh An | ?3 | ?3 | 6.112 | 1.907 | ?3 | 0.988 | 0.201',
      'u5 | 5 | Xã Bình Trung | ?3 | ?3 | 9.340 | 2.713 | ?3 | 1.402 | 0.377',
    ],
    units: [['u1', 'u2', 'u3', 'u4', 'u5']],
    across: ['parts/row: c = ci + cr', 'parts/row: l = lt + lx', 'parts/row: sum = c + l'],
    down: ['parts/column parts/outline: t = u1 + u2 + u3 + u4 + u5'],
  });
}

/** Works by type, total first, no shares. */
export function worksPlain(): Drawn {
  return hand({
    id: 'congtrinh',
    kind: 'parts',
    titles: ['Biểu 08', 'VỐN ĐẦU TƯ CÔNG THEO LOẠI CÔNG TRÌNH NĂM 2026'],
    unitLine: 'ĐVT: triệu đồng',
    columns: [
      'stt | number | TT',
      'name | name | CÔNG TRÌNH',
      'plan | money | Kế hoạch năm 2026',
      'half | money | KQ TH 6 tháng',
      'full | money | KQ TH kế hoạch năm',
      'note | words | Ghi chú',
    ],
    rows: [
      't | | TỔNG CỘNG | ? | ? | ?',
      'r1 | 1 | Giao thông | 45200 | 18100 | 44000',
      'r2 | 2 | Thủy lợi | 12300 | 5000 | 12300',
      'r3 | 3 | Phòng, chống thiên tai | 3100 | 900 | 3000',
      'r4 | 4 | Điện | 2750 | 1100 | 2700',
      'r5 | 5 | Cơ sở hạ tầng thương mại | 1900 | 400 | 1850',
      'r6 | 6 | Nước sạch tập trung | 8800 | 2650 | 8500 | Chuyển tiếp 02 công trình',
      'r7 | 7 | Bố trí dân cư | 5600 | 1900 | 5600',
    ],
    down: ['parts/column parts/outline: t = r1 + r2 + r3 + r4 + r5 + r6 + r7'],
  });
}

/** Works by type in groups, total last, numbers of works beside the money, three header rows. */
export function worksInGroups(): Drawn {
  return hand({
    id: 'congtrinh',
    kind: 'parts',
    titles: ['PHỤ LỤC 5', 'DANH MỤC LOẠI CÔNG TRÌNH ĐẦU TƯ GIAI ĐOẠN 2021 - 2025'],
    columns: [
      'stt | number | STT',
      'name | name | Loại công trình',
      'n | count | Kế hoạch giai đoạn > Số công trình',
      'm | money | Kế hoạch giai đoạn > Vốn (tr.đ) > Tổng',
      'mi | money | Kế hoạch giai đoạn > Vốn (tr.đ) > NSTW',
      'ml | money | Kế hoạch giai đoạn > Vốn (tr.đ) > NSĐP',
    ],
    rows: [
      'g1 | I | Hạ tầng kinh tế | ? | ? | ? | ?',
      'a1 | 1 | Đường giao thông | 31 | ? | 60500 | 12100',
      'a2 | 2 | Kênh mương | 12 | ? | 14000 | 2800',
      'a3 | 3 | Chợ nông thôn | 3 | ? | 4100 | 900',
      'g2 | II | Hạ tầng xã hội | ? | ? | ? | ?',
      'b1 | 1 | Trường học | 9 | ? | 22700 | 5400',
      'b2 | 2 | Trạm y tế | 4 | ? | 7300 | 1500',
      'b3 | 3 | Nhà văn hóa thôn | 22 | ? | 8800 | 4400',
      't | | Tổng số | ? | ? | ? | ?',
    ],
    across: ['parts/row: m = mi + ml'],
    down: [
      'parts/outline parts/column: g1 = a1 + a2 + a3',
      'parts/outline parts/column: g2 = b1 + b2 + b3',
      'parts/outline parts/column: t = g1 + g2',
    ],
  });
}

/** Works by type with the share of each in all. */
export function worksShares(): Drawn {
  return hand({
    id: 'congtrinh',
    kind: 'parts',
    titles: ['Biểu 3', 'CƠ CẤU VỐN ĐẦU TƯ THEO LĨNH VỰC NĂM 2025'],
    unitLine: 'Đơn vị: triệu đồng',
    columns: [
      'stt | number | TT',
      'name | name | Lĩnh vực đầu tư',
      'a | money | Kế hoạch được giao',
      'b | money | Đã giải ngân',
      'r | share | Tỷ lệ giải ngân (%)',
    ],
    rows: [
      'r1 | 1 | Giao thông | 33250 | 28111 | ?2',
      'r2 | 2 | Thủy lợi | 9120 | 7003 | ?2',
      'r3 | 3 | Giáo dục | 14800 | 14800 | ?2',
      'r4 | 4 | Văn hóa | 6150 | 4410 | ?2',
      'r5 | 5 | Môi trường | 7770 | 5150 | ?2',
      't | | Cộng | ? | ? | ?2',
    ],
    across: ['parts/share declared/words: r = b / a * 100'],
    down: ['parts/column parts/outline: t = r1 + r2 + r3 + r4 + r5 @ a b'],
  });
}
