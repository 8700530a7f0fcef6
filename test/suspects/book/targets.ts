import { bandCount, bandsOf, criterionCount } from '../../families/builders/progress';
import { parted } from '../../families/builders/names';
import { SETS } from '../../layouts/data/criteria';
import type { Random } from '../../layouts/random';
import type { Domain } from './book';
import { roundedQuotient, type Grid } from './grid';
import type { Draft, Paper } from './paper';
import { communeCountOf, CRITERIA, YEARS, type Province } from './province';
import type { Villages } from './villages';

const START = 2;
const TARGET = 3;
const FIRST_YEAR = 4;
const NOTE = FIRST_YEAR + YEARS.length;
const LAST_STEP = YEARS.length;
/** Most villages that any line of such a plan speaks of. */
export const MOST_VILLAGES = 9999;

/** A line's figures: at the start, the target, and by year where printed. */
interface Row {
  readonly start: number;
  readonly target: number;
  readonly years: readonly number[];
}

/** Biểu 01: averages, bands and counts per criterion by year, and villages where Biểu 03 stands beside it. */
export function addTargets(
  draft: Draft,
  rng: Random,
  province: Province,
  grid: Grid,
  villages: Villages | null,
  paper: Paper,
): void {
  writeHead(paper);
  let row = 6;
  const averageRow = row++;
  paper.text(averageRow, 0, 1);
  paper.text(averageRow, 1, 'Mức đạt tiêu chí bình quân/xã');
  heading(paper, row++, '2', 'Kết quả đạt chuẩn tiêu chí theo xã');
  heading(paper, row++, '2.1', 'Xã nông thôn mới');
  const bands = addBands(draft, paper, province, grid, row);
  row += bands.length;
  heading(paper, row++, '2.2', 'Kết quả đạt chuẩn theo từng tiêu chí');
  const criteria = addCriteria(draft, paper, province, grid, row);
  row += criteria.length;
  addAverages(draft, paper, province, averageRow, criteria);
  if (villages) addVillageLines(draft, rng, paper, row, villages);
}

function writeHead(paper: Paper): void {
  paper.text(0, 0, 'Biểu số 01');
  paper.merge(1, 0, 1, NOTE, 'DỰ KIẾN SỐ XÃ ĐẠT CHỈ TIÊU TIÊU CHÍ ĐẾN HẾT NĂM 2025');
  paper.merge(2, 0, 2, NOTE, '(Kèm theo Kế hoạch số 186/KH-UBND ngày 29 tháng 6 năm 2022 của UBND tỉnh)');
  paper.merge(4, 0, 5, 0, 'TT');
  paper.merge(4, 1, 5, 1, 'MỤC TIÊU');
  paper.merge(4, START, 5, START, 'Thực hiện đến hết năm 2021');
  paper.merge(4, TARGET, 5, TARGET, 'Mục tiêu đến hết năm 2025');
  paper.merge(4, FIRST_YEAR, 4, NOTE - 1, 'Chia cho các năm');
  YEARS.forEach((year, k) => paper.text(5, FIRST_YEAR + k, `Năm ${year}`));
  paper.merge(4, NOTE, 5, NOTE, 'Ghi chú');
}

function heading(paper: Paper, row: number, number: string, name: string): void {
  paper.text(row, 0, number.includes('.') ? number : Number(number));
  paper.text(row, 1, name);
}

/** A line of what stands at each step; the target is what stands in the last year. */
function addLine(
  draft: Draft,
  paper: Paper,
  row: number,
  byYear: boolean,
  domain: Domain,
  at: (step: number) => number,
): Row {
  const write = (column: number, step: number): number =>
    paper.figure(row, column, domain.kind === 'decimal' ? 'average' : 'target', domain, at(step));
  const start = write(START, 0);
  const target = write(TARGET, LAST_STEP);
  const years = byYear ? YEARS.map((_, k) => write(FIRST_YEAR + k, k + 1)) : [];
  const last = years.at(-1);
  if (last !== undefined) draft.sum(target, [last]);
  return { start, target, years };
}

function addBands(draft: Draft, paper: Paper, province: Province, grid: Grid, top: number): Row[] {
  const all = province.progress;
  const units = communeCountOf(province);
  const rows = bandsOf(CRITERIA, true).map((band, k) => {
    const { low, high } = band;
    paper.text(top + k, 1, bandWords(low, high));
    const domain = { kind: 'whole', most: units } as const;
    const line = addLine(draft, paper, top + k, true, domain, (step) => bandCount(all, step, band));
    const totals = grid.units.map(({ total }) => total);
    // the highest counts communes recognised by decision, which may be fewer than those that meet all
    if (low < high) draft.equations.push({ kind: 'band', target: line.target, low, high, totals });
    return line;
  });
  const [first, ...others] = rows;
  for (const place of placesOf(first!))
    // Σ bands = units, said of the first: first = units − the others
    draft.equations.push({
      kind: 'sum',
      target: place(first!),
      terms: others.map((row) => ({ figure: place(row), weight: -1 })),
      constant: units,
      slack: 0,
    });
  return rows;
}

function bandWords(low: number, high: number): string {
  if (low === high) return `- Số xã đạt chuẩn (${low} tiêu chí) đã có QĐ công nhận`;
  return low === 0 ? '- Số xã đạt dưới 5 tiêu chí' : `- Số xã đạt từ ${low} - ${high} tiêu chí`;
}

/** The columns in which a line prints figures. */
function placesOf({ years }: Row): ((row: Row) => number)[] {
  return [
    (row): number => row.start,
    (row): number => row.target,
    ...years.map(
      (_, k) =>
        (row: Row): number =>
          row.years[k]!,
    ),
  ];
}

function addCriteria(draft: Draft, paper: Paper, province: Province, grid: Grid, top: number): Row[] {
  const domain = { kind: 'whole', most: communeCountOf(province) } as const;
  return SETS.basic19.criteria.map(({ full }, k) => {
    paper.text(top + k, 1, `- Số xã đạt tiêu chí số ${k + 1} về ${full.toLowerCase()}`);
    const at = (step: number): number => criterionCount(province.progress, step, k);
    const line = addLine(draft, paper, top + k, province.countsByYear, domain, at);
    draft.sum(line.target, [grid.grand.counts[k]!]);
    return line;
  });
}

function addAverages(
  draft: Draft,
  paper: Paper,
  province: Province,
  row: number,
  criteria: readonly Row[],
): void {
  const units = communeCountOf(province);
  const sumAt = (step: number): number =>
    criteria.reduce((sum, _, k) => sum + criterionCount(province.progress, step, k), 0);
  const domain = { kind: 'decimal', decimals: 2, most: CRITERIA } as const;
  const line = addLine(draft, paper, row, province.countsByYear, domain, (step) =>
    roundedQuotient(sumAt(step), units, 2),
  );
  for (const place of placesOf(line)) draft.average(place(line), criteria.map(place), units, 2);
}

function addVillageLines(draft: Draft, rng: Random, paper: Paper, top: number, villages: Villages): void {
  heading(paper, top, '3', 'Kết quả đạt chuẩn tiêu chí theo thôn, bản');
  const domain = { kind: 'whole', most: MOST_VILLAGES } as const;
  const parts = [
    { words: '- Số thôn, bản đạt chuẩn nông thôn mới kiểu mẫu', ...villages.model },
    { words: '- Số thôn, bản đạt chuẩn nông thôn mới', ...villages.met },
  ].map(({ words, before, target }, k): Row => {
    const row = top + 1 + k;
    paper.text(row, 1, words);
    const [had, aimed] = [draft.truthOf(before), draft.truthOf(target)];
    const first = paper.figure(row, START, 'village', domain, had);
    const last = paper.figure(row, TARGET, 'village', domain, aimed);
    const years = parted(rng, aimed - had, YEARS.length).map((more, at) =>
      paper.figure(row, FIRST_YEAR + at, 'village', domain, more),
    );
    draft.sum(last, [first, ...years]);
    draft.sum(last, [target]);
    draft.sum(first, [before]);
    return { start: first, target: last, years };
  });
  const whole = (column: number, of: (row: Row) => number): void => {
    const own = parts.map(of);
    const sum = own.reduce((all, figure) => all + draft.truthOf(figure), 0);
    draft.sum(paper.figure(top, column, 'village-total', domain, sum), own);
  };
  whole(START, ({ start }) => start);
  whole(TARGET, ({ target }) => target);
}
