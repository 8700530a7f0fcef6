import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Form, type FormCell, type Row } from '../model/form';
import { down, type Truth } from '../model/truth';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { parted, row, total } from './names';

const COLUMNS = ['a', 'b', 'c'];

/**
 * Biểu 06: communes by how far they are. Row 2.3 is a subset of 2.1, a third part, or not there; in each case
 * everything agrees and nothing may be said.
 */
export function result06(rng: Random, year: number, modern: 'subset' | 'part' | 'absent'): Drawn {
  const figures = COLUMNS.map((_, step) => {
    const recognised = parted(rng, rng.int(12, 20) + step * 2, 3);
    const finishing = parted(rng, rng.int(3, 9), 3);
    const modernCount = rng.int(1, 4);
    const ten = total(recognised) + total(finishing) + (modern === 'part' ? modernCount : 0);
    const [five, few] = [rng.int(9, 20), rng.int(1, 8)];
    const all = ten + five + few;
    return { recognised, finishing, modernCount, ten, five, few, all, groups: parted(rng, all, 3) };
  });
  const cells = (value: (one: (typeof figures)[number]) => number): [string, FormCell][] =>
    COLUMNS.map((id, at) => [id, figure(value(figures[at]!), 'count')]);
  const groups = (id: string, pick: 'recognised' | 'finishing'): Row[] =>
    [0, 1, 2].map((at) =>
      row(
        `${id}-${at}`,
        '-',
        `Xã nhóm ${at + 1}`,
        cells((one) => one[pick][at]!),
      ),
    );
  const rows: Row[] = [
    row('I', 'I', 'Kết quả xây dựng nông thôn mới cấp xã'),
    row(
      'all',
      '1',
      'Tổng số xã',
      cells((one) => one.all),
    ),
    ...[0, 1, 2].map((at) =>
      row(
        `all-${at}`,
        `1.${at + 1}`,
        `Xã nhóm ${at + 1}`,
        cells((one) => one.groups[at]!),
      ),
    ),
    row(
      'ten',
      '2',
      'Số xã đạt 10 tiêu chí',
      cells((one) => one.ten),
    ),
    row(
      'rec',
      '2.1',
      'Số xã đã có quyết định công nhận đạt chuẩn',
      cells((one) => total(one.recognised)),
    ),
    ...groups('rec', 'recognised'),
    row(
      'fin',
      '2.2',
      'Số xã đang hoàn thiện hồ sơ',
      cells((one) => total(one.finishing)),
    ),
    ...groups('fin', 'finishing'),
    ...(modern === 'absent'
      ? []
      : [
          row(
            'mod',
            '2.3',
            'Số xã nông thôn mới hiện đại',
            cells((one) => one.modernCount),
          ),
        ]),
    row(
      'five',
      '3',
      'Số xã đạt từ 5 - 9 tiêu chí',
      cells((one) => one.five),
    ),
    row(
      'few',
      '4',
      'Số xã đạt dưới 5 tiêu chí',
      cells((one) => one.few),
    ),
    row('II', 'II', 'Thôn, xã ra khỏi diện đặc biệt khó khăn'),
    row(
      'poor-village',
      '1',
      'Số thôn ra khỏi diện đặc biệt khó khăn',
      cells(() => rng.int(2, 30)),
    ),
    row(
      'poor-commune',
      '2',
      'Số xã ra khỏi diện đặc biệt khó khăn',
      cells(() => rng.int(0, 6)),
    ),
    row('III', 'III', 'Tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới'),
  ];
  const form: Form = {
    id: 'b06',
    kind: 'parts',
    titles: [
      'Biểu số 06',
      `KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH XÂY DỰNG NÔNG THÔN MỚI NĂM ${year}`,
      '(Kèm theo Mẫu số 03)',
    ],
    unitLine: null,
    columns: [
      numberColumn('TT'),
      nameColumn('Nội dung'),
      figureColumn('a', [`Kết quả đến 31/12/${year - 1}`]),
      figureColumn('b', [`Thực hiện 6 tháng đầu năm ${year}`]),
      figureColumn('c', [`Kế hoạch đến 31/12/${year}`]),
      noteColumn('Ghi chú'),
    ],
    rows,
    columnNumbers: 'none',
  };
  const parts = ['rec', 'fin', ...(modern === 'part' ? ['mod'] : [])];
  const three = (id: string): string[] => [0, 1, 2].map((at) => `${id}-${at}`);
  const outline = ['parts/outline', 'targets/bands', 'targets/parts'];
  const truths: Truth[] = [
    ...down(form, outline, 'all', three('all'), COLUMNS),
    ...down(form, outline, 'ten', parts, COLUMNS),
    ...down(form, outline, 'rec', three('rec'), COLUMNS),
    ...down(form, outline, 'fin', three('fin'), COLUMNS),
  ];
  return { form, truths };
}
