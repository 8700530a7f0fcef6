import type { TableBieu } from '../../bieu/bieu';
import { linesIn, type Law } from '../../bieu/law';
import { isAdditive, type TableLine } from '../../bieu/tableLine';
import { tableLaws } from '../../recognise/table/tableLaws';
import { totalDoubts } from '../../recognise/table/totalDoubts';
import type { CorrectedRole } from '../memory';
import { withDossierRole } from './dossierRoles';
import { withTargetRole, type ToldRole } from './targetRoles';

/**
 * A table of parts in which a row or column is a total, an average, or none of its figures; null where that cannot be.
 * The lines of targets and dossiers have roles of their own.
 */
export function withTableRole(bieu: TableBieu, told: ToldRole): TableBieu | null {
  if (bieu.targets) return withTargetRole(bieu, bieu.targets, told);
  if (bieu.dossier) return withDossierRole(bieu, bieu.dossier, told);
  const { axis, at, role } = told;
  if (!isPartsRole(role)) return null;
  const change = (line: TableLine): TableLine => (line.at === at ? ROLES[role](line) : line);
  const rows = axis === 'line' ? bieu.rows.map(change) : bieu.rows;
  const columns = axis === 'head' ? bieu.columns.map(change) : bieu.columns;
  const along: Law['axis'] = axis === 'line' ? 'down' : 'across';
  const kept = bieu.laws.flatMap((law) => withoutLine(law, along, at, role));
  const found = tableLaws(rows, columns, bieu.read);
  const added = found.filter((law) =>
    role === 'ignored' ? !hasTarget(kept, law) : law.axis === along && linesOf(law).includes(at),
  );
  const laws = [...kept, ...added];
  const doubts = [
    ...bieu.declared.doubts.filter(({ reason }) => reason !== 'total-unlike'),
    ...totalDoubts(rows, columns, bieu.read, laws),
  ];
  return { ...bieu, rows, columns, laws, declared: { ...bieu.declared, doubts } };
}

type PartsRole = 'total' | 'average' | 'ignored';

function isPartsRole(role: CorrectedRole): role is PartsRole {
  return Object.hasOwn(ROLES, role);
}

const ROLES: Readonly<Record<PartsRole, (line: TableLine) => TableLine>> = {
  total: (line) => ({
    ...line,
    measure: isAdditive(line.measure) ? line.measure : 'unknown',
    total: { measure: 'sum', scope: 'open', group: null },
  }),
  average: (line) => ({
    ...line,
    measure: 'average',
    total: { measure: 'average', scope: 'open', group: null },
  }),
  // a code is no figure to be held to anything
  ignored: (line) => ({ ...line, measure: 'code', total: null, hasFigures: false }),
};

/** What a line in the way kept from being seen may be a law without it. */
function hasTarget(laws: readonly Law[], { axis, target }: Law): boolean {
  return laws.some((law) => law.axis === axis && law.target === target);
}

/** Laws that read the line go; across it, those of sums are not held on a line that does not add up. */
function withoutLine(law: Law, along: Law['axis'], at: number, role: PartsRole): readonly Law[] {
  if (law.axis === along) return linesOf(law).includes(at) ? [] : [law];
  if (role === 'total' || !law.over.includes(at)) return [law];
  const over = law.over.filter((cross) => cross !== at);
  return over.length === 0 ? [] : [{ ...law, over }];
}

function linesOf({ target, form }: Law): readonly number[] {
  return [target, ...linesIn(form)];
}
