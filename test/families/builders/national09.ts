import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Column, type Form, type FormCell } from '../model/form';
import { across, down, type Truth } from '../model/truth';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { range } from './names';
import { entriesOf, outlineRows, outlineValues, wholesOf, type Entry } from './outline';

const PARTS = ['central-inv', 'central-rec', 'local', 'merged', 'credit', 'business', 'people'];

/** Biểu 09 and 12: money raised by contents, two blocks of sources under up to four rows of heads, total last. */
export function mobilised(rng: Random, number: '09' | '12', year: number): Drawn {
  const blocks = [
    ['h', `6 tháng đầu năm ${year} - Kết quả huy động`],
    ['y', `Kế hoạch 6 tháng cuối năm ${year}`],
  ] as const;
  const root = contents(rng);
  const values = outlineValues(
    root,
    () => [...blocks.flatMap(() => PARTS.map(() => rng.int(0, 40) * 25))],
    (own) => own,
  );
  const cells = ({ id }: Entry): [string, FormCell][] =>
    blocks.flatMap(([block], at): [string, FormCell][] => {
      const own = values.get(id)!.slice(at * PARTS.length, (at + 1) * PARTS.length);
      const direct = own[0]! + own[1]! + own[2]!;
      const sum = direct + own[3]! + own[4]! + own[5]! + own[6]!;
      const money = (value: number): FormCell => figure(value, 'money');
      return [
        [`${block}-sum`, money(sum)],
        [`${block}-direct`, money(direct)],
        ...PARTS.map((part, k): [string, FormCell] => [`${block}-${part}`, money(own[k]!)]),
      ];
    });
  const form: Form = {
    id: `b${number}`,
    kind: 'parts',
    titles: [
      `Biểu số ${number}`,
      `KẾT QUẢ HUY ĐỘNG VÀ THỰC HIỆN NGUỒN VỐN THEO NỘI DUNG THÀNH PHẦN NĂM ${year}`,
      `(Kèm theo Mẫu số ${number === '09' ? '03' : '04'})`,
    ],
    unitLine: 'Đơn vị tính: triệu đồng',
    columns: [
      numberColumn('TT'),
      nameColumn('Nội dung'),
      ...blocks.flatMap(([id, head]) => blockColumns(id, head)),
      noteColumn('Ghi chú'),
    ],
    rows: outlineRows(root, { totals: 'last', subtotals: 'before' }, cells),
    columnNumbers: 'none',
  };
  const rows = entriesOf(root).map(({ id }) => id);
  const figures = form.columns.filter(({ role }) => role === 'figure').map(({ id }) => id);
  const truths: Truth[] = [
    ...wholesOf(root).flatMap(({ id, parts }) =>
      down(
        form,
        ['parts/outline', 'parts/column'],
        id,
        parts!.map((part) => part.id),
        figures,
      ),
    ),
    ...blocks.flatMap(([b]) => [
      ...across(
        form,
        'parts/row',
        `${b}-direct`,
        [`${b}-central-inv`, `${b}-central-rec`, `${b}-local`],
        rows,
      ),
      ...across(
        form,
        'parts/row',
        `${b}-sum`,
        ['direct', 'merged', 'credit', 'business', 'people'].map((part) => `${b}-${part}`),
        rows,
      ),
    ]),
  ];
  return { form, truths };
}

function blockColumns(id: string, head: string): Column[] {
  const direct = [head, 'Vốn đầu tư trực tiếp để thực hiện Chương trình'];
  return [
    figureColumn(`${id}-sum`, [head, 'Tổng số']),
    figureColumn(`${id}-direct`, [...direct, 'Tổng số']),
    figureColumn(`${id}-central-inv`, [...direct, 'NSTW', 'ĐTPT']),
    figureColumn(`${id}-central-rec`, [...direct, 'NSTW', 'SN']),
    figureColumn(`${id}-local`, [...direct, 'NSĐP']),
    figureColumn(`${id}-merged`, [head, 'Lồng ghép'], `${id}-others`),
    figureColumn(`${id}-credit`, [head, 'Tín dụng'], `${id}-others`),
    figureColumn(`${id}-business`, [head, 'Doanh nghiệp'], `${id}-others`),
    figureColumn(`${id}-people`, [head, 'Dân đóng góp'], `${id}-others`),
  ];
}

/** Components with their contents. */
function contents(rng: Random): Entry {
  const component = (id: string, number: string, name: string, from: number, to: number): Entry => ({
    id,
    number,
    name,
    parts: range(from, to).map((n) => ({
      id: `nd${n}`,
      number: String(n - from + 1),
      name: `Nội dung thành phần ${String(n).padStart(2, '0')}`,
    })),
  });
  const middle = rng.int(3, 5);
  return {
    id: 'total',
    number: null,
    name: 'TỔNG CỘNG',
    parts: [
      component('hp1', 'I', 'Hợp phần thứ nhất', 1, middle),
      component('hp2', 'II', 'Hợp phần thứ hai', middle + 1, middle + 4),
    ],
  };
}
