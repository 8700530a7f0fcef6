/** Small grids of one province, to be put into one workbook. Rows and columns can be read off by address. */

const HEAD = `TT | Tên huyện, xã | Tiêu chí | < | < | < | < | < | < | < | < | < | Tổng số tiêu chí đạt | Bình quân
^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | ^ | ^`;

const MUONG_CHA = `1 | Xã Sa Lông  | 1 | 1 | 1 | 0 | 1 | 0 | 1 | 1 | 0 | 1 | 7
2 | Xã Hừa Ngài | 1 | 0 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 6
3 | Xã Na Sang  | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 10`;

const TUA_CHUA = `1 | Xã Huổi Só   | 1 | 1 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 1 | 5
2 | Xã Sín Chải  | 0 | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 6`;

/** The province: districts in rows 5 and 9, communes in 6–8 and 10–11, the total in 12; criteria in C–L. */
export const PROVINCE = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2024
(Kèm theo Báo cáo)
${HEAD}
I  | Huyện Mường Chà | 3 | 2 | 3 | 2 | 3 | 2 | 3 | 2 | 1 | 2 | 23 | 7.67@0.00
${MUONG_CHA}
II | Huyện Tủa Chùa  | 1 | 2 | 0 | 1 | 2 | 0 | 2 | 1 | 0 | 2 | 11 | 5.50@0.00
${TUA_CHUA}
   | Tổng cộng       | 4 | 4 | 3 | 3 | 5 | 2 | 5 | 3 | 1 | 4 | 34 | 6.80@0.00
`;

/** The district's own sheet: communes in rows 5–7, the total in 8. */
export const DISTRICT = `
Kết quả thực hiện bộ tiêu chí nông thôn mới huyện Mường Chà năm 2024
(Kèm theo Báo cáo)
${HEAD}
${MUONG_CHA}
   | Tổng cộng   | 3 | 2 | 3 | 2 | 3 | 2 | 3 | 2 | 1 | 2 | 23 | 7.67@0.00
`;

/** The province before its districts' communes are typed in: rows 6–8 and 10–11 have names and no marks. */
export const TOTALS_ALONE = `
Biểu 02: Kết quả thực hiện bộ tiêu chí nông thôn mới năm 2024
(Kèm theo Báo cáo)
${HEAD}
I  | Huyện Mường Chà | 3 | 2 | 3 | 2 | 3 | 2 | 3 | 2 | 1 | 2 | 23 | 7.67@0.00
1  | Xã Sa Lông  | | | | | | | | | | |
2  | Xã Hừa Ngài | | | | | | | | | | |
3  | Xã Na Sang  | | | | | | | | | | |
II | Huyện Tủa Chùa  | 1 | 2 | 0 | 1 | 2 | 0 | 2 | 1 | 0 | 2 | 11 | 5.50@0.00
${TUA_CHUA}
   | Tổng cộng       | 4 | 4 | 3 | 3 | 5 | 2 | 5 | 3 | 1 | 4 | 34 | 6.80@0.00
`;

/** A table with another year in its title. */
export function ofYear(table: string, year: number | string): string {
  return table.replace('năm 2024', typeof year === 'number' ? `năm ${year}` : year);
}

/** Districts of communes with so many of ten criteria met, from the first on: `{ 'Huyện A': { 'Xã B': 7 } }`. */
export function gridOf(
  title: string,
  districts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): string {
  const marks = (met: number): string =>
    Array.from({ length: 10 }, (_, at) => (at < met ? '1' : '0')).join(' | ');
  const lines = Object.entries(districts).flatMap(([district, communes], at) => [
    ...(district === '' ? [] : [`${'I'.repeat(at + 1)} | ${district}`]),
    ...Object.entries(communes).map(
      ([name, met], index) => `${index + 1} | ${name} | ${marks(met)} | ${met}`,
    ),
  ]);
  const head = HEAD.split('\n').map((line) => line.split('|').slice(0, 13).join('|'));
  return ['', title, '(Kèm theo Báo cáo)', ...head, ...lines, ''].join('\n');
}

/** Targets by year that go with PROVINCE: 2024 is planned there; the figures of 2024 stand in D. Rows 4–10. */
export const TARGETS = `
Biểu 01: Dự kiến số xã đạt tiêu chí đến hết năm 2024
TT | Mục tiêu | Thực hiện đến hết năm 2021 | Mục tiêu đến hết năm 2024 | Chia cho các năm | <
^ | ^ | ^ | ^ | Năm 2023 | Năm 2024
1 | Mức đạt tiêu chí bình quân/xã | 5.2@0.0 | 6.80@0.00 | 6.1@0.0 | 6.8@0.0
2 | Xã nông thôn mới | | | |
  | - Số xã đạt từ 8 - 10 tiêu chí | 0 | 1 | 1 | 1
  | - Số xã đạt từ 6-7 tiêu chí | 1 | 3 | 2 | 3
  | - Số xã đạt dưới 6 tiêu chí | 4 | 1 | 2 | 1
3 | Kết quả đạt chuẩn theo từng tiêu chí | | | |
  | - Số xã đạt tiêu chí số 2 về hạ tầng | 2 | 4 | |
4 | Kết quả đạt chuẩn tiêu chí theo thôn, bản | 83 | 650 | |
  | - Số thôn, bản đạt chuẩn nông thôn mới kiểu mẫu | 36 | 176 | 20 | 30
  | - Số thôn, bản đạt chuẩn nông thôn mới | 47 | 474 | 100 | 120
`;

/** Villages by district that go with TARGETS; the total in row 6. */
export const VILLAGES = `
Biểu 03: Biểu tổng hợp thôn, bản nông thôn mới
TT | Tên huyện | Tổng số thôn bản | Thực hiện đến hết năm 2021 | < | Đăng ký của các huyện đến năm 2024 | < | < | Dự kiến chỉ tiêu giao đến năm 2024 | < | <
^ | ^ | ^ | Đạt chuẩn NTM | NTM kiểu mẫu | Tổng cộng | NTM kiểu mẫu | NTM | Dự kiến tăng số bản đạt chuẩn NTM và NTM kiểu mẫu so với đăng ký của các huyện | NTM kiểu mẫu | NTM
1 | Huyện Mường Chà | 700 | 27 | 16 | 247 | 100 | 147 | 350 | 100 | 250
2 | Huyện Tủa Chùa  | 569 | 20 | 20 | 200 | 42 | 158 | 300 | 76 | 224
  | Tổng            | 1269 | 47 | 36 | 447 | 142 | 305 | 650 | 176 | 474
`;

/** What the two are, for a test that states them. */
export const TARGETS_PLAN = { kind: 'targets', headerRows: 2 } as const;
export const VILLAGES_PLAN = { kind: 'parts', headerRows: 2 } as const;
