import type { TableBieu } from '../../bieu/bieu';
import type { TargetColumn, TargetsFacts } from '../../bieu/targets';
import { headOf, statusOf } from '../../recognise/targets/heads';
import { factsWith } from '../../recognise/targets/targetsFacts';
import type { RoleCorrection } from './roles';

/** What is said of a line: `at` is its row or column. */
export type ToldRole = Pick<RoleCorrection, 'axis' | 'role' | 'year'> & { readonly at: number };

/**
 * A table of targets in which a column is the start, the target, a year, or none of them; or in which a row counts
 * levels or increases, or is none of the rows that count. Null where that cannot be.
 */
export function withTargetRole(bieu: TableBieu, facts: TargetsFacts, told: ToldRole): TableBieu | null {
  const targets = told.axis === 'head' ? withColumn(bieu, facts, told) : withRow(facts, told);
  return targets && { ...bieu, targets };
}

function withColumn(
  { rows, columns, read }: TableBieu,
  facts: TargetsFacts,
  { at, role, year }: ToldRole,
): TargetsFacts | null {
  const line = columns.find((one) => one.at === at);
  if (!line) return null;
  const others = facts.columns.filter((one) => one.at !== at);
  if (role === 'ignored') {
    return others.length === 0 || others.length === facts.columns.length
      ? null
      : factsWith({ rows, read }, others);
  }
  const head = headOf(line);
  const printed = head.years.at(-1) ?? null;
  const status = statusOf(head, role === 'start' ? 'actual' : 'planned');
  const made = ((): TargetColumn | null => {
    if (role === 'start' || role === 'target') return { at, role, year: printed, status };
    const own = year ?? (head.years.length === 1 ? printed : null);
    return role === 'year' && own !== null ? { at, role, year: own, status } : null;
  })();
  if (!made) return null;
  // of a start, a target and each year there is one
  const isRival = (one: TargetColumn): boolean =>
    one.role === made.role && (made.role !== 'year' || one.year === made.year);
  const kept = others.filter((one) => !isRival(one));
  return factsWith(
    { rows, read },
    [...kept, made].sort((a, b) => a.at - b.at),
  );
}

function withRow(facts: TargetsFacts, { at, role }: ToldRole): TargetsFacts | null {
  if (!facts.rows.some((row) => row.at === at)) return null;
  if (role === 'ignored') return { ...facts, rows: facts.rows.filter((row) => row.at !== at) };
  if (role !== 'cumulative' && role !== 'increment') return null;
  return {
    ...facts,
    rows: facts.rows.map((row) => (row.at === at ? { ...row, counts: role, by: 'told' } : row)),
  };
}
