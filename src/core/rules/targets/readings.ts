import type { TableBieu } from '../../bieu/bieu';
import { targetColumns, type TargetColumn, type TargetRow } from '../../bieu/targets';
import { text, type Figure, type Text } from '../../messages/text';
import { figureAt, type TargetsContext } from './targetCells';

/**
 * Whether this table's years make its targets: in most of the rows where they could. Results beside a target that they
 * need not reach («Mục tiêu 2025 | Kết quả 2021…2025») do not.
 */
export function yearsMakeTargets({ bieu, facts }: TargetsContext): boolean {
  const { target, years } = targetColumns(facts);
  if (!target) return false;
  const held = facts.rows.filter(
    ({ at }) =>
      figureAt(bieu, at, target.at) !== null && years.some((year) => figureAt(bieu, at, year.at) !== null),
  );
  return held.filter(({ fits }) => fits !== 'none').length * 2 >= held.length;
}

/** «47 + 461 = 508»: what start and years make if they are increases; null where a year is not filled in. */
export function addedUp(
  bieu: TableBieu,
  { at }: TargetRow,
  start: TargetColumn | null,
  years: readonly TargetColumn[],
): Text | null {
  const figures = years.map((year) => bieu.read(at, year.at));
  if (figures.length === 0 || figures.some(({ state }) => state !== 'number')) return null;
  const from = start ? bieu.read(at, start.at) : null;
  if (from && from.state !== 'number') return null;
  const decimals = Math.max(from?.decimals ?? 0, ...figures.map((figure) => figure.decimals));
  const shown = (figure: number): Figure => ({ figure, decimals });
  const added = figures.reduce((sum, { low }) => sum + low, 0);
  const first = from?.low ?? 0;
  return text('targets/added-up', { start: shown(first), added: shown(added), sum: shown(first + added) });
}
