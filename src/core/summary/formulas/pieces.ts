import type { RangeRef } from '../../relations/relation';
import type { PlannedFormula, PlannedRef } from '../../sheetPlan/sheetPlan';

/** A cell of the planned sheet itself. */
export function own(row: number, column: number): PlannedRef {
  return ownRange(row, column, row, column);
}

/** Cells of the planned sheet itself. */
export function ownRange(top: number, left: number, bottom: number, right: number): PlannedRef {
  return { sheet: 'own', rect: { top, left, bottom, right } };
}

/** Formulas (or their pieces) with a text between each two: `A1+B2`. */
export function joinPieces(parts: readonly PlannedFormula[], between: string): PlannedFormula {
  if (parts.length === 1) return parts[0]!;
  const joined: (string | PlannedRef)[] = [];
  parts.forEach((part, at) => {
    if (at > 0) joined.push(between);
    for (const piece of part) joined.push(piece);
  });
  return joined;
}

/** Texts with one reference between each two: a formula that ten thousand lines have, each with its own cell. */
export function around(texts: readonly string[], ref: PlannedRef): PlannedFormula {
  const pieces: (string | PlannedRef)[] = [texts[0]!];
  for (let i = 1; i < texts.length; i++) pieces.push(ref, texts[i]!);
  return pieces;
}

/** `SUM(…)` over own cells. */
export function sumOf(...ranges: readonly PlannedRef[]): PlannedFormula {
  return [
    'SUM(',
    ...joinPieces(
      ranges.map((range) => [range]),
      ',',
    ),
    ')',
  ];
}

/** Cells of a source sheet as a reference. */
export function refTo(range: RangeRef): PlannedRef {
  return range;
}

/** `part ÷ whole` in per cent with two decimals, blank where there is no whole. */
export function percentOf(part: PlannedFormula, whole: PlannedFormula): PlannedFormula {
  return ['IF(', ...whole, '=0,"",ROUND(', ...part, '/', ...whole, '*100,2))'];
}

/** `total ÷ count` with two decimals, blank where nothing is counted. */
export function averageOf(total: PlannedFormula, count: PlannedFormula): PlannedFormula {
  return ['IF(', ...count, '=0,"",ROUND(', ...total, '/', ...count, ',2))'];
}
