import type { Bieu } from '../../bieu/bieu';
import { isGrid } from '../../bieu/bieu';
import type { Workbook } from '../../snapshot/workbook';
import { formKeys } from '../formId';
import type { Correction } from '../memory';
import { labelIndexOf } from '../places';
import { gridHeadsBeside, withGridRole } from './gridRoles';
import { withTableRole } from './tableRoles';

export type RoleCorrection = Extract<Correction, { what: 'role' }>;

/** Why a role cannot be given: no line has the label, several have it, or this kind of table cannot take the role. */
export type RoleProblem = 'missing' | 'twice' | 'unfit';

/** A table in which a line has the role the user says it has. */
export function withRole(workbook: Workbook, bieu: Bieu, correction: RoleCorrection): Bieu | RoleProblem {
  const at = lineOf(workbook, bieu, correction);
  if (typeof at === 'string') return at;
  const { axis, role, year } = correction;
  const made = isGrid(bieu)
    ? withGridRole(workbook, bieu, axis, at, role)
    : withTableRole(bieu, { axis, role, at, ...(year !== undefined && { year }) });
  return made ?? 'unfit';
}

function lineOf(
  workbook: Workbook,
  bieu: Bieu,
  { axis, label, form }: RoleCorrection,
): number | Exclude<RoleProblem, 'unfit'> {
  const index = labelIndexOf(bieu);
  const { years } = formKeys(form);
  for (const reading of ['printed', 'ranked'] as const) {
    const found = axis === 'line' ? index.lines(label, reading) : index.heads(label, reading, years);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return 'twice';
  }
  const beside = axis === 'head' && isGrid(bieu) ? gridHeadsBeside(workbook, bieu, label) : [];
  if (beside.length > 1) return 'twice';
  return beside[0] ?? 'missing';
}
