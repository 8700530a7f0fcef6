import { random } from '../../layouts/random';
import type { Book } from './book';
import { addGrid } from './grid';
import { Draft } from './paper';
import { anyProvince, communeCountOf, type Province } from './province';
import { addTargets } from './targets';
import { addVillages } from './villages';

/** A workbook like a real plan's in which nothing is wrong: Biểu 01, Biểu 02, in half of the seeds Biểu 03. */
export function cleanBook(seed: number): Book {
  const rng = random(seed);
  const province = anyProvince(rng);
  const draft = new Draft(province.marks);
  const first = draft.sheet('Biểu 01');
  const grid = addGrid(draft, province);
  const villages = province.villages ? addVillages(draft, rng, province, draft.sheet('Biểu 03')) : null;
  addTargets(draft, rng, province, grid, villages, first);
  return {
    seed,
    workbook: { sheets: draft.sheets.map((sheet) => sheet.finish()) },
    figures: draft.figures,
    equations: draft.equations,
    marks: province.marks,
    about: aboutOf(province),
  };
}

function aboutOf(province: Province): string {
  const { districts, subtotals, grand, averages, marks, villages, countsByYear } = province;
  const tiers =
    districts.length > 1 ? `${districts.length} districts, subtotals ${subtotals}` : 'no districts';
  return [
    `${communeCountOf(province)} communes`,
    tiers,
    `grand total at the ${grand}`,
    `averages in a ${averages}`,
    `marks ${marks}`,
    ...(countsByYear ? ['counts by year'] : []),
    ...(villages ? ['Biểu 03'] : []),
  ].join(', ');
}
