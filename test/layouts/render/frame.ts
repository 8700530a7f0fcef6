import { MARK_STYLES } from '../data/marks';
import type { Layout } from '../layout';
import type { Model } from '../model/model';
import type { SheetBuilder } from './sheet-builder';
import { typed } from './text';

/** Prints what stands above a table of a width; gives the row where the table may start. */
export function renderTitles(builder: SheetBuilder, layout: Layout, model: Model, width: number): number {
  const { left, titles, text } = layout;
  const right = left + width - 1;
  const unit = model.set.rates === 'village' ? 'THÔN, BẢN' : 'XÃ';
  const line = (row: number, words: string): void => {
    builder.put(row, left, typed(words, text));
    if (layout.header.merged) builder.merge(row, left, row, right);
  };
  let row = layout.top;
  if (titles === 'none') return row;
  if (titles === 'national') {
    const middle = left + Math.floor(width / 2);
    builder.put(row, left, typed(`UBND TỈNH ${model.province.toLocaleUpperCase('vi')}`, text));
    builder.put(row, middle, typed('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', text));
    builder.put(row + 1, left, typed('VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI', text));
    builder.put(row + 1, middle, typed('Độc lập - Tự do - Hạnh phúc', text));
    row += 3;
  }
  if (titles === 'long') {
    line(row++, 'Phụ lục số 02');
    line(row++, `KẾT QUẢ RÀ SOÁT CÁC TIÊU CHÍ NÔNG THÔN MỚI THEO ĐƠN VỊ ${unit}`);
    line(row++, `TRÊN ĐỊA BÀN TỈNH ${model.province.toLocaleUpperCase('vi')} NĂM 2025`);
    line(row++, '(Kèm theo Báo cáo số 215/BC-UBND ngày 15 tháng 12 năm 2025 của UBND tỉnh)');
    builder.put(row++, Math.max(left, right - 3), typed('Đơn vị tính: tiêu chí', text));
    return row;
  }
  line(row++, 'Biểu số 02:');
  line(row++, `BIỂU TỔNG HỢP TIÊU CHÍ NÔNG THÔN MỚI CỦA CÁC ${unit} NĂM 2025`);
  return row + 1;
}

/** Prints what stands under the table. */
export function renderFooter(builder: SheetBuilder, layout: Layout, row: number, width: number): void {
  const { left, footer, text } = layout;
  const right = left + Math.max(3, width - 4);
  const put = (at: number, column: number, words: string): void =>
    builder.put(at, column, typed(words, text));
  let at = row;
  if (layout.legend) {
    const legends = [...new Set(layout.marks)].map((style) => MARK_STYLES[style].legend);
    put(at++, left, `Ghi chú: ${legends.join('; ')}; ${layout.notConsidered}: không xét`);
  }
  if (footer === 'none') return;
  at++;
  put(at++, right, 'Ngày 15 tháng 12 năm 2025');
  put(at, left + 1, 'Người lập biểu');
  if (footer === 'simple') {
    put(at, right, 'Thủ trưởng đơn vị');
    return;
  }
  put(at, right, 'TM. ỦY BAN NHÂN DÂN');
  put(at + 1, right, 'KT. CHỦ TỊCH');
  put(at + 2, right, 'PHÓ CHỦ TỊCH');
  put(at + 5, left + 1, 'Nguyễn Thị Thu Hòa');
  put(at + 5, right, 'Lò Văn Thủy');
  put(at + 7, left, 'Nơi nhận:');
  put(at + 8, left, '- Bộ Nông nghiệp và Môi trường;');
  put(at + 9, left, '- Lưu: VT, NTM.');
}
