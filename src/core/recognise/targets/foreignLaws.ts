import type { Law } from '../../bieu/law';
import type { TableLine } from '../../bieu/tableLine';

/**
 * The laws of a table of targets that are no business of its own rules: which years make which target, and which rows
 * make the row they hang under, is told row by row there.
 */
export function foreignLaws(laws: readonly Law[], rows: readonly TableLine[]): Law[] {
  const lineAt = new Map(rows.map((line, index) => [line.at, { line, index }]));
  return laws.filter(({ axis, form, target, origin }) => {
    if (form.kind !== 'sum') return true;
    if (axis === 'across' || origin === 'outline') return false;
    const whole = lineAt.get(target)?.index;
    return !form.terms.every(({ at }) => lineAt.get(at)?.line.parent === whole);
  });
}
