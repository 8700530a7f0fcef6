import { random, type Random } from '../layouts/random';
import { anyDeclared, declared } from './builders/declared';
import { anyDepartments, departments } from './builders/departments';
import { anyDossier, dossier } from './builders/dossier';
import { anyFunding, funding } from './builders/funding';
import { continued, plan, stacked } from './builders/mixed';
import { national, NATIONAL_FORMS } from './builders/national';
import { OTHERS } from './builders/others';
import { anyPoverty, poverty } from './builders/poverty';
import { anySaid, said } from './builders/said';
import { anyTargets, targets } from './builders/targets';
import { anyVillages, villages } from './builders/villages';
import { anyWorks, works } from './builders/works';
import { bookOf, type Book, type Drawn, type Family } from './model/book';
import { randomLayout, type Layout } from './render/layout';

export const FAMILIES: readonly Family[] = [
  'targets',
  'villages',
  'funding',
  'poverty',
  'departments',
  'works',
  'declared',
  'words',
  'dossier',
  'national',
  'mixed',
  'other',
];

const SHEET_NAMES: Readonly<Record<Family, readonly string[]>> = {
  targets: ['Biểu 01', 'Bieu1', 'PL 1'],
  villages: ['Biểu 03', 'Thon ban', 'PL 3'],
  funding: ['Vốn', 'Biểu 04', 'Nguon von'],
  poverty: ['Hộ nghèo', 'Ho ngheo', 'PL 2'],
  departments: ['Biểu ngành', 'TC 7'],
  works: ['Công trình', 'Biểu 08'],
  declared: ['Biểu 05', 'Giải ngân'],
  words: ['Nước sạch', 'PL 6'],
  dossier: ['Hồ sơ', 'Tu danh gia'],
  national: ['Biểu QG', 'Mau 03'],
  mixed: ['Biểu'],
  other: ['Sheet1', 'Tham khảo'],
};

/** Any book of a family, or of any: everything follows from the seed. */
export function randomBook(seed: number, family?: Family): Book {
  const rng = random(seed);
  const chosen = family ?? rng.pick(FAMILIES);
  const layout = randomLayout(rng);
  const name = `${chosen} ${seed}`;
  if (chosen === 'mixed') {
    const make = rng.pick([stacked, continued, plan]);
    const book = make(rng, { ...layout, blankEvery: 0, pages: { every: 0, numbers: false } });
    return { ...book, name: `${chosen} (${book.name}) ${seed}` };
  }
  const drawn = draw(rng, chosen);
  return bookOf(name, chosen, rng.pick(SHEET_NAMES[chosen]), drawn, suited(layout, chosen, drawn));
}

function draw(rng: Random, family: Exclude<Family, 'mixed'>): Drawn {
  switch (family) {
    case 'targets':
      return targets(rng, anyTargets(rng));
    case 'villages':
      return villages(rng, anyVillages(rng));
    case 'funding':
      return funding(rng, anyFunding(rng));
    case 'poverty':
      return poverty(rng, anyPoverty(rng));
    case 'departments':
      return departments(rng, anyDepartments(rng));
    case 'works':
      return works(rng, anyWorks(rng));
    case 'declared':
      return declared(rng, anyDeclared(rng));
    case 'words':
      return said(rng, anySaid(rng));
    case 'dossier':
      return dossier(rng, anyDossier(rng));
    case 'national':
      return national(rng, rng.pick(NATIONAL_FORMS), rng.pick([2026, 2027, 2028]));
    case 'other':
      return rng.pick(OTHERS)(rng);
  }
}

/** What a human needs in order to read the sheet without doubt. */
function suited(layout: Layout, family: Family, { form }: Drawn): Layout {
  const dossiers = form.kind === 'dossier' || family === 'other';
  const numbering = dossiers || form.columnNumbers !== 'none' ? 'column' : layout.numbering;
  // a head that names nothing but years or sources is read with the title over it
  const titles = layout.titles === 'none' ? 'plain' : layout.titles;
  return { ...layout, numbering, titles };
}
