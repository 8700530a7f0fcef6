/** Wordings that differ from province to province. The first of each list is the plainest. */
import { vary, type Layout, type WordedColumn } from '../layout';

export const COLUMN_WORDS: Readonly<Record<WordedColumn, readonly string[]>> = {
  number: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  name: ['Tên đơn vị', 'Đơn vị', 'Địa phương', 'Huyện/Xã', 'Đơn vị hành chính', 'Địa bàn', 'Tên địa phương'],
  code: ['Mã đơn vị', 'Mã số', 'Mã ĐVHC'],
  units: ['Số xã', 'Tổng số xã', 'Số đơn vị cấp xã'],
  count: [
    'Số tiêu chí đạt',
    'Số TC đạt',
    'Tổng số TC đạt chuẩn',
    'Kết quả thực hiện năm 2025',
    'Cộng số tiêu chí',
    'Tổng số',
    'Số lượng đạt',
    'Kết quả chung',
  ],
  average: [
    'Bình quân/xã',
    'Kết quả bình quân/xã',
    'BQ tiêu chí/xã',
    'Trung bình mỗi xã',
    'Số TC bình quân',
    'Mức đạt bình quân',
  ],
  previous: ['Số TC đạt năm 2024', 'Số tiêu chí đạt năm trước', 'Cùng kỳ năm 2024'],
  change: ['Tăng/giảm', 'Tăng (+), giảm (-)', 'Tăng, giảm so với năm 2024', 'Chênh lệch so với năm trước'],
  note: ['Ghi chú', 'Lộ trình', 'Ý kiến thẩm định'],
};

/** Words over all criteria. */
export const OVER_WORDS: readonly string[] = [
  'Tiêu chí',
  'Tiêu chí số',
  'Kết quả thực hiện từng tiêu chí',
  'Các tiêu chí nông thôn mới',
  'Nội dung tiêu chí',
];

export const GRAND_WORDS: readonly string[] = [
  'Tổng cộng',
  'Tổng',
  'Cộng',
  'Toàn tỉnh',
  'Tổng số xã/tiêu chí',
  'Tổng số: {units} {unitWord}',
  'TỔNG CỘNG TOÀN TỈNH',
  'Cộng chung',
  'Tổng cộng ({units} {unitWord})',
  'Tỉnh {province}',
];

export const SUBTOTAL_WORDS: readonly string[] = [
  'Cộng {kind} {name}',
  'Tổng {kind} {name}',
  'Cộng {no}',
  'Tổng {no}',
  'Cộng',
  'Cộng {kind} {name}: {units} đơn vị',
];

export const SHARE_WORDS: readonly string[] = ['Tỷ lệ (%)', 'Tỷ lệ % đạt'];
export const AVERAGE_ROW_WORDS: readonly string[] = ['Bình quân tiêu chí/xã', 'Bình quân chung'];
export const NOT_CONSIDERED_WORDS: readonly string[] = ['KXĐ', 'Không xét', 'K/xét', '-', 'NA'];

/** Another wording from the same list. */
export function synonymOf(words: readonly string[], word: string, step: number): string {
  const at = words.indexOf(word);
  const others = words.filter(
    (other, i) => i !== at && other.includes('{units}') === word.includes('{units}'),
  );
  return others[step % Math.max(1, others.length)] ?? word;
}

/** Words that suit what is counted: villages are not called communes, nor are wards. */
export function suited(layout: Layout, rates: 'commune' | 'village', wards: boolean): Layout {
  const { words, rows } = layout;
  if (rates === 'commune') return wards ? vary(layout, { words: { units: 'Số đơn vị cấp xã' } }) : layout;
  const communes = /xã/iu;
  const instead = (text: string, other: string): string => (communes.test(text) ? other : text);
  return vary(layout, {
    words: {
      name: instead(words.name, 'Tên xã/thôn, bản'),
      units: 'Số thôn, bản',
      average: instead(words.average, 'Số TC bình quân'),
    },
    rows: {
      grandWords: instead(rows.grandWords, 'Tổng số thôn, bản/tiêu chí'),
      averageRow: rows.averageRow === null ? null : instead(rows.averageRow, 'Bình quân chung'),
      share: rows.share,
    },
  });
}
