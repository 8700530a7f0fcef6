import { check } from '../../../src/core/check';
import { jsonFile, type JsonFile } from '../../../src/core/report/json';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { sheetOf } from '../rules/sheetOf';

function reportOf(workbook: Workbook): JsonFile {
  return jsonFile('a.xlsx', workbook, check(workbook), { language: 'vi', equations: true });
}

const PROJECTS = `
  DANH MỤC DỰ ÁN ĐẦU TƯ NĂM 2025
  TT | Tên dự án | Địa điểm | Tổng mức đầu tư | Đã bố trí | Chủ đầu tư
  1 | Đường Na Ư – Na Láy | Xã Na Ư | 4200 | 900 | Ban QLDA
  2 | Kênh Pa Thơm | Xã Pa Thơm | 1500 | 310 | Ban QLDA
  3 | Trường Hua Thanh | Xã Hua Thanh | 6800 | 2250 | UBND xã
  4 | Chợ Núa Ngam | Xã Núa Ngam | 2750 | 1040 | UBND xã
   | Tổng cộng | | 15250 | 4500 | `;

const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'people',
    'danh sách người',
    `
    DANH SÁCH CÁN BỘ ĐẦU MỐI
    TT | Họ và tên | Chức vụ | Điện thoại | Năm sinh
    1 | Lò Văn Hặc | Phó Chủ tịch | 912345678 | 1980
    2 | Vàng A Chính | Công chức | 912345670 | 1990
    3 | Quàng Thị Lả | Công chức | 912345671 | 1985`,
  ],
  [
    'tasks',
    'phân công nhiệm vụ',
    `
    PHÂN CÔNG NHIỆM VỤ NĂM 2025
    TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành
    1 | Rà soát quy hoạch chung | Sở Xây dựng | UBND xã | Quý I
    2 | Tập huấn chuyển đổi số | Sở KH&CN | UBND xã | Quý II
    3 | Kiểm tra nước sạch | Sở Y tế | UBND xã | Quý III`,
  ],
  [
    'prose',
    'lời văn',
    `
    BÁO CÁO THUYẾT MINH
    Đến nay toàn tỉnh có 45/115 xã đạt chuẩn, bình quân 14,2 tiêu chí trên một xã, tăng so với năm trước.
    Nguồn lực còn hạn chế; một số xã chưa đạt tiêu chí giao thông, thu nhập và môi trường.`,
  ],
];

it.each(OTHERS)('a sheet of %s is named as such', (_, words, table) => {
  const { tables, skipped, findings } = reportOf(sheetOf(table, {}, 'Sheet1'));
  expect(tables).toEqual([]);
  expect(findings).toEqual([]);
  expect(skipped).toHaveLength(1);
  expect(skipped[0]!.message).toContain(words);
});

describe('a list of projects', () => {
  it('is held to the sum of its money, and to nothing else', () => {
    const { tables, findings } = reportOf(sheetOf(PROJECTS));
    expect(findings).toEqual([]);
    const cells = tables.flatMap(({ equations }) => equations!.map(({ cell, rule }) => `${cell} ${rule}`));
    expect(cells).toEqual(['D7 parts/column', 'E7 parts/column']);
  });

  it('is named where it has no total', () => {
    const { tables, skipped } = reportOf(sheetOf(PROJECTS, { A7: '', B7: '', D7: '', E7: '' }));
    expect(tables).toEqual([]);
    expect(skipped[0]!.message).toContain('danh mục dự án');
  });
});

it('figures beside a Biểu to which nothing holds are said with their place', () => {
  const table = `
    Bảng 1. Nguồn vốn
    Nội dung | Năm 2023 | Năm 2024
    Ngân sách | 400 | 517
    Tín dụng | 350 | 261
    Dân góp | 129 | 95
    Tổng cộng | 879 | 873
    Bảng 2. Khí hậu
    Trạm | Nhiệt độ | Lượng mưa
    Điện Biên | 22.4 | 1583
    Mường Lay | 23.1 | 2066
    Tuần Giáo | 21.2 | 1604`;
  const { tables, skipped } = reportOf(sheetOf(table));
  expect(tables.map(({ range }) => range)).toEqual(['A2:C6']);
  expect(skipped.map(({ message }) => message)).toEqual([expect.stringContaining('A8:C11')]);
});
