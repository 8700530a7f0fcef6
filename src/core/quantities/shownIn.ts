import type { Bieu } from '../bieu/bieu';
import type { Circumstance, Shown, VillagePart } from './quantity';
import { shownInGrid, type Band } from './shownInGrid';
import { shownInParts, shownInTargets } from './shownInTable';

/**
 * The quantities a Biểu shows and where: one function a kind. `bands` are those that some table prints, for grids to
 * count. A dossier is about one commune and shows none of them.
 */
export function shownIn(
  bieu: Bieu,
  index: number,
  circumstance: Circumstance,
  bands: readonly Band[],
): readonly Shown[] {
  switch (bieu.kind) {
    case 'grid':
      return shownInGrid(bieu, index, circumstance, bands);
    case 'targets':
      return withBothParts(shownInTargets(bieu, index, circumstance));
    case 'parts':
      return withBothParts(shownInParts(bieu, index, circumstance));
    case 'dossier':
      return [];
  }
}

/** Villages recognised are the model ones and the others together, also where no total of them is printed. */
function withBothParts(shown: readonly Shown[]): readonly Shown[] {
  const villages = shown.filter(({ quantity: { measure } }) => measure.kind === 'villages');
  if (villages.length === 0) return shown;
  const byKey = new Map<string, Shown>();
  for (const one of villages) {
    const key = JSON.stringify(one.quantity);
    if (!byKey.has(key)) byKey.set(key, one);
  }
  const beside = ({ quantity }: Shown, part: VillagePart): Shown | undefined =>
    byKey.get(JSON.stringify({ ...quantity, measure: { kind: 'villages', part } }));
  const sums = villages.flatMap((model): Shown[] => {
    if (!isPart(model, 'model') || beside(model, 'recognised')) return [];
    const met = beside(model, 'met');
    if (!met || model.expr.kind !== 'sum' || met.expr.kind !== 'sum') return [];
    return [
      {
        quantity: { ...model.quantity, measure: { kind: 'villages', part: 'recognised' } },
        bieu: model.bieu,
        printed: null,
        expr: { kind: 'sum', terms: [...model.expr.terms, ...met.expr.terms] },
      },
    ];
  });
  return [...shown, ...sums];
}

function isPart({ quantity: { measure } }: Shown, part: VillagePart): boolean {
  return measure.kind === 'villages' && measure.part === part;
}
