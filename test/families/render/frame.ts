import type { SheetBuilder } from '../../layouts/render/sheet-builder';
import type { Form } from '../model/form';
import type { Layout } from './layout';
import { typed } from './text';

/** Prints what stands above a table of a width; gives the row where its header starts. */
export function renderTitles(
  builder: SheetBuilder,
  form: Form,
  layout: Layout,
  top: number,
  width: number,
): number {
  const { left, titles } = layout;
  const right = left + width - 1;
  let row = top;
  const line = (words: string): void => {
    builder.put(row, left, typed(words, layout));
    if (layout.merged) builder.merge(row, left, row, right);
    row++;
  };
  if (titles === 'national') {
    const middle = left + Math.max(2, Math.floor(width / 2));
    const heads = [
      ['ỦY BAN NHÂN DÂN TỈNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['VĂN PHÒNG ĐIỀU PHỐI NTM', 'Độc lập - Tự do - Hạnh phúc'],
    ] as const;
    for (const [ours, theirs] of heads) {
      builder.put(row, left, typed(ours, layout));
      builder.put(row, middle, typed(theirs, layout));
      row++;
    }
    row++;
  }
  if (titles !== 'none') {
    const shown = titles === 'plain' ? form.titles.filter((text) => !text.startsWith('(')) : form.titles;
    shown.forEach(line);
  }
  if (form.unitLine !== null) {
    builder.put(row++, Math.max(left, right - 1), typed(form.unitLine, layout));
    return row;
  }
  return titles === 'none' ? row : row + 1;
}

/** Prints what stands under the table; gives the row after it. */
export function renderFooter(builder: SheetBuilder, layout: Layout, row: number, width: number): number {
  const { left, footer } = layout;
  if (footer === 'none') return row;
  const right = left + Math.max(2, width - 3);
  const put = (at: number, column: number, words: string): void =>
    builder.put(at, column, typed(words, layout));
  let at = row + 1;
  put(at++, right, 'Ngày 15 tháng 12 năm 2025');
  put(at, left + 1, 'Người lập biểu');
  put(at++, right, footer === 'simple' ? 'Thủ trưởng đơn vị' : 'TM. ỦY BAN NHÂN DÂN');
  if (footer === 'simple') return at;
  put(at++, right, 'KT. CHỦ TỊCH');
  put(at++, right, 'PHÓ CHỦ TỊCH');
  at += 3;
  put(at, left + 1, 'Nguyễn Thị Thu Hòa');
  put(at++, right, 'Lò Văn Thủy');
  put(at++, left, 'Nơi nhận:');
  put(at++, left, '- Sở Nông nghiệp và Môi trường;');
  put(at++, left, '- Lưu: VT, NTM.');
  return at;
}
