import { random } from '../../layouts/random';
import { national, NATIONAL_FORMS } from '../builders/national';
import { OTHERS } from '../builders/others';
import { continued, plan, stacked } from '../builders/mixed';
import { bookOf, type Book, type Drawn, type Family } from '../model/book';
import { PLAIN, type Layout } from '../render/layout';
import {
  declaredBrackets,
  declaredChange,
  declaredMoney,
  saidInHeads,
  saidInRows,
  saidOfTotal,
} from './declared';
import { health, schools, trade } from './departments';
import { appraised, selfAssessment, tenCriteriaDossier } from './dossiers';
import {
  fundingByCommune,
  fundingDashes,
  fundingDeep,
  worksInGroups,
  worksPlain,
  worksShares,
} from './money';
import { plainProvince, tenCriteria, villagesToo } from './targets';
import {
  poorByArea,
  poorByDistrict,
  poorTwoTiers,
  villagesByCommune,
  villagesByDistrict,
  villagesInGroups,
} from './units';

/** Layouts an office of its own would use, each unlike the others. */
const AS_PRINTED: Layout = { ...PLAIN, footer: 'full', format: 'thousands' };
const TYPED_BY_HAND: Layout = {
  ...PLAIN,
  titles: 'plain',
  merged: false,
  sides: 'top',
  numerals: 'text',
  top: 1,
  left: 1,
  footer: 'simple',
};
const PAGED: Layout = {
  ...PLAIN,
  titles: 'national',
  pages: { every: 7, numbers: true },
  breaks: true,
  stored: 'full',
};
const IN_CAPITALS: Layout = { ...PLAIN, upperHeader: true, tone: 'old', numbering: 'inline', blankEvery: 6 };
const PASTED: Layout = { ...PLAIN, unicode: 'nfd', spaces: true, dash: 'number', footer: 'full', top: 2 };

type Line = readonly [name: string, family: Family, sheet: string, drawn: () => Drawn, layout: Layout];

const LINES: readonly Line[] = [
  ['targets: a plain province', 'targets', 'Biểu 01', plainProvince, AS_PRINTED],
  ['targets: ten criteria', 'targets', 'PL1', tenCriteria, TYPED_BY_HAND],
  ['targets: villages too', 'targets', 'Bieu 1', villagesToo, PASTED],
  ['villages: by district', 'villages', 'Biểu 03', villagesByDistrict, AS_PRINTED],
  ['villages: by commune', 'villages', 'Sheet1', villagesByCommune, TYPED_BY_HAND],
  ['villages: in groups', 'villages', 'Thôn bản', villagesInGroups, PASTED],
  ['funding: deep outline', 'funding', 'Vốn', fundingDeep, AS_PRINTED],
  ['funding: dashes', 'funding', 'Biểu vốn', fundingDashes, PASTED],
  ['funding: by commune', 'funding', 'Sheet2', fundingByCommune, PAGED],
  ['poverty: by area', 'poverty', 'Hộ nghèo', poorByArea, AS_PRINTED],
  ['poverty: by district', 'poverty', 'Bieu 02', poorByDistrict, TYPED_BY_HAND],
  ['poverty: two tiers', 'poverty', 'PL3', poorTwoTiers, PAGED],
  ['departments: trade', 'departments', 'SCT', trade, AS_PRINTED],
  ['departments: health', 'departments', 'BHYT', health, TYPED_BY_HAND],
  ['departments: schools', 'departments', 'GDDT', schools, PASTED],
  ['works: plain', 'works', 'Biểu 08', worksPlain, AS_PRINTED],
  ['works: in groups', 'works', 'Công trình', worksInGroups, IN_CAPITALS],
  ['works: shares', 'works', 'Cơ cấu', worksShares, PAGED],
  ['declared: money', 'declared', 'Biểu 06', declaredMoney, AS_PRINTED],
  ['declared: brackets', 'declared', 'PL9', declaredBrackets, PASTED],
  ['declared: change', 'declared', 'Sheet3', declaredChange, TYPED_BY_HAND],
  ['words: in heads', 'words', 'HTX', saidInHeads, AS_PRINTED],
  ['words: in rows', 'words', 'Chỉ tiêu', saidInRows, PASTED],
  ['words: of the total', 'words', 'Đất', saidOfTotal, PAGED],
  ['dossier: self-assessment', 'dossier', 'Tự đánh giá', selfAssessment, AS_PRINTED],
  ['dossier: appraised', 'dossier', 'Thẩm tra', appraised, TYPED_BY_HAND],
  ['dossier: ten criteria', 'dossier', 'Hồ sơ', tenCriteriaDossier, PASTED],
];

const LAYOUTS = [AS_PRINTED, TYPED_BY_HAND, PAGED, PASTED];

/** Books written out by hand, the national forms, sheets that are no Biểu, and workbooks of several tables. */
export function handmadeBooks(): readonly Book[] {
  return [
    ...LINES.map(([name, family, sheet, drawn, layout]) => bookOf(name, family, sheet, drawn(), layout)),
    ...NATIONAL_FORMS.map((form, at) =>
      bookOf(`national: ${form}`, 'national', `Biểu ${form}`, national(random(at + 100), form, 2026), {
        ...LAYOUTS[at % LAYOUTS.length]!,
      }),
    ),
    ...OTHERS.map((draw, at) => {
      const drawn = draw(random(at + 200));
      return bookOf(`other: ${drawn.form.id}`, 'other', drawn.form.id, drawn, LAYOUTS[at % LAYOUTS.length]!);
    }),
    { ...stacked(random(301), AS_PRINTED), name: 'mixed: stacked' },
    { ...continued(random(302), AS_PRINTED), name: 'mixed: continued' },
    { ...plan(random(303), AS_PRINTED), name: 'mixed: plan' },
    { ...plan(random(304), PASTED), name: 'mixed: plan, pasted' },
  ];
}
