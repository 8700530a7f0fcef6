import { SETS } from '../../layouts/data/criteria';
import type { Random } from '../../layouts/random';
import type { Drawn } from '../model/book';
import { figure, type Column, type Form, type FormCell, type Row } from '../model/form';
import { across, type Truth } from '../model/truth';
import { anyDossier, dossier } from './dossier';
import { figureColumn, nameColumn, noteColumn, numberColumn } from './columns';
import { anyFunding, funding } from './funding';
import { row, total } from './names';
import { result06 } from './national06';
import { mobilised } from './national09';
import { anyWorks, works } from './works';

export type NationalForm = '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13';
export const NATIONAL_FORMS: readonly NationalForm[] = ['05', '06', '07', '08', '09', '10', '11', '12', '13'];

/** One of the national forms of 2026–2030 (known at second hand: forms.md names its source). */
export function national(rng: Random, form: NationalForm, year: number): Drawn {
  switch (form) {
    case '05':
      return criteria05(rng, year, rng.next() < 0.6);
    case '06':
      return result06(rng, year, rng.pick(['subset', 'absent', 'part'] as const));
    case '07':
    case '11':
      return titled(
        resources(rng, year),
        form,
        `KẾT QUẢ HUY ĐỘNG NGUỒN LỰC THỰC HIỆN CHƯƠNG TRÌNH 6 THÁNG/NĂM ${year}`,
      );
    case '08':
    case '13':
      return works(rng, { ...anyWorks(rng), totals: 'first', year, national: form });
    case '09':
    case '12':
      return mobilised(rng, form, year);
    case '10':
      return dossier(rng, {
        ...anyDossier(rng),
        criteria: 10,
        shape: 'rows',
        appraisals: 1,
        titles: [
          'Biểu số 10',
          `KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM ${year}`,
          '(Kèm theo Mẫu số 04)',
        ],
        periods: [`Kết quả 31/12/${year - 1}`, `Thực hiện 6 tháng năm ${year}`],
      });
  }
}

function resources(rng: Random, year: number): Drawn {
  const options = { ...anyFunding(rng), within: false, year };
  return funding(rng, { ...options, style: 'roman', subtotals: 'before', totals: 'first', columns: 'plan' });
}

function titled({ form, ...rest }: Drawn, number: string, title: string): Drawn {
  const titles = [`Biểu số ${number}`, title, `(Kèm theo Mẫu số ${number === '07' ? '03' : '04'})`];
  return { ...rest, form: { ...form, titles } };
}

const GROUPS = ['n1', 'n2', 'n3'];

/** Biểu 05: how many communes of each of three groups meet each of ten criteria, at three times. */
function criteria05(rng: Random, year: number, sums: boolean): Drawn {
  const periods = [
    ['a', `Kết quả đến 31/12/${year - 1}`],
    ['b', `Thực hiện 6 tháng đầu năm ${year}`],
    ['c', `Kế hoạch 6 tháng cuối năm ${year}`],
  ] as const;
  const most = GROUPS.map(() => rng.int(8, 40));
  const columns: Column[] = periods.flatMap(([id, head]) => [
    ...(sums ? [figureColumn(`${id}-sum`, [head, 'Tổng số'])] : []),
    ...GROUPS.map((group, at) => figureColumn(`${id}-${group}`, [head, `Xã nhóm ${at + 1}`])),
  ]);
  const rows = SETS.new10.criteria.map(({ number, full }): Row => {
    const start = most.map((limit) => rng.int(0, Math.floor(limit / 2)));
    const cells = periods.flatMap(([id], step): [string, FormCell][] => {
      const counts = start.map((one, at) => Math.min(most[at]!, one + step * 2));
      return [
        [`${id}-sum`, figure(total(counts), 'count')],
        ...GROUPS.map((group, at): [string, FormCell] => [`${id}-${group}`, figure(counts[at]!, 'count')]),
      ];
    });
    return row(`k${number}`, String(number), full, cells);
  });
  const form: Form = {
    id: 'b05',
    kind: 'parts',
    titles: [
      'Biểu số 05',
      `KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ NÔNG THÔN MỚI NĂM ${year}`,
      '(Kèm theo Mẫu số 03)',
    ],
    unitLine: 'Đơn vị tính: xã',
    columns: [numberColumn('STT'), nameColumn('Nội dung tiêu chí'), ...columns, noteColumn('Ghi chú')],
    rows,
    columnNumbers: 'none',
  };
  const ids = rows.map(({ id }) => id);
  const truths: Truth[] = sums
    ? periods.flatMap(([id]) =>
        across(
          form,
          'parts/row',
          `${id}-sum`,
          GROUPS.map((group) => `${id}-${group}`),
          ids,
        ),
      )
    : [];
  return { form, truths };
}
