import type { HighlightKind } from './highlights';

/** The formula that makes a conditional format one of ours. It is true for every cell: N of a text is 0. */
export function markerFormula(kind: HighlightKind): string {
  return `=N("soat-bieu:1:${kind}")=0`;
}

const MARKER = /^\s*=?\s*N\(\s*"soat-bieu:1:(?:error|warning|note|agreed)"\s*\)\s*=\s*0\s*$/i;

/** Whether a conditional format's formula is our marker, also as Excel gives it back after saving. */
export function isMarker(formula: string): boolean {
  return MARKER.test(formula);
}
