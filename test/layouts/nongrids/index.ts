import { assignment, dossier, money, monthlyReports, poverty, targets } from './figures';
import { attendance, checklist, products, projects, prose, registeredVillages, survey } from './lists';
import type { NonGrid } from './table';

export type { NonGrid } from './table';

/** Sheets a commune × criteria table must not be seen in. */
export const NON_GRIDS: readonly NonGrid[] = [
  projects(),
  prose(),
  attendance(),
  checklist(),
  survey(),
  registeredVillages(),
  products(),
  money(),
  targets(),
  poverty(),
  assignment(),
  monthlyReports(),
  dossier(),
];
