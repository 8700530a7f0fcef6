import type { Report } from '../../../../src/core/check';
import { COMMUNES, rows, head, reportOf, tablesOf, total, type Lines } from './office';

const TITLE = 'KẾT QUẢ THỰC HIỆN TIÊU CHÍ THÔN NÔNG THÔN MỚI NĂM 2024';

/** Villages that are called alike in every commune: nothing but a blank row parts one commune's from the next one's. */
const villages = (communes: number, of: number): string[][][] =>
  Array.from({ length: communes }, (_, commune) =>
    rows({ names: Array.from({ length: of }, (__, at) => String(at + 1)), first: commune * of }).map(
      ([number, , ...marks]) => [number!, `Thôn ${number!}`, ...marks],
    ),
  );
const parted = (blocks: Lines[]): string[][] =>
  blocks.flatMap((block) => [...block.map((cells) => [...cells]), []]);

const errorsOf = ({ findings }: Report): string[] =>
  findings.flatMap(({ severity, rule }) =>
    severity === 'error' && rule !== 'grid/duplicate-unit' ? [rule] : [],
  );

describe('villages of the same names, commune after commune', () => {
  const THREE = villages(3, 3);
  const ALL = total('Tổng cộng', THREE.flat());

  it.each<[string, Lines, string]>([
    ['the total on top', [ALL, ...parted(THREE)], 'grid 9 2024'],
    ['the total at the end', [...parted(THREE), ALL], 'grid 9 2024'],
    ['no total', parted(THREE), 'grid 9 2024'],
    ['eighty communes', parted(villages(80, 5)), 'grid 400 2024'],
    ['two villages each', parted(villages(40, 2)), 'grid 80 2024'],
    [
      'a total under each block, more blocks than a sheet has tables under one header',
      parted(villages(20, 3).map((block) => [...block, total('Cộng', block)])),
      'grid 60 2024',
    ],
  ])('%s: one table, no error', (_, body, table) => {
    const report = reportOf([[TITLE], [], head(), ...body]);
    expect(tablesOf(report)).toEqual([table]);
    // without their communes the villages are called alike: that much is said
    expect(errorsOf(report)).toEqual([]);
  });
});

describe('sections by year, numbered from 1 each, under one total of all', () => {
  const FIRST = rows({ names: COMMUNES.slice(0, 5) });
  const SECOND = rows({ names: COMMUNES.slice(5), first: 5 });
  const closing = total('Tổng cộng', [...FIRST, ...SECOND]);
  const TITLE_OF = 'Danh sách xã đạt chuẩn nông thôn mới năm';

  it.each<[string, Lines]>([
    [
      'years alone',
      [['XÃ ĐẠT CHUẨN'], ['Năm 2022'], head(), ...FIRST, ['Năm 2023'], head(), ...SECOND, closing],
    ],
    [
      'years in the column of names',
      [['XÃ ĐẠT CHUẨN'], head(), ['', 'Năm 2022'], ...FIRST, ['', 'Năm 2023'], head(), ...SECOND, closing],
    ],
    [
      'titles',
      [[`${TITLE_OF} 2022`], head(), ...FIRST, [], [`${TITLE_OF} 2023`], [], head(), ...SECOND, closing],
    ],
    [
      'the total on top',
      [[`${TITLE_OF} 2022`], head(), closing, ...FIRST, [`${TITLE_OF} 2023`], head(), ...SECOND],
    ],
  ])('%s: one table, no error', (_, lines) => {
    const report = reportOf(lines);
    expect(tablesOf(report)).toEqual([expect.stringMatching(/^grid 10 /)]);
    expect(errorsOf(report)).toEqual([]);
  });
});
