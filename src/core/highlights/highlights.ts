import type { Report } from '../check';
import type { Severity } from '../findings/finding';
import type { Rect } from '../snapshot/workbook';

/** What a highlight says; `agreed` is for totals that add up. */
export type HighlightKind = Severity | 'agreed';

/** Cells of one sheet to be drawn in one way. Plain data: a host applies it. */
export interface Highlight {
  readonly sheet: number;
  readonly kind: HighlightKind;
  readonly rects: readonly Rect[];
}

const KINDS: readonly Severity[] = ['error', 'warning', 'note'];

/** The highlights of a report's findings, by sheet and severity; a cell with two findings has the graver one. */
export function highlightsOf(report: Report): Highlight[] {
  const taken = new Set<string>();
  const highlights: Highlight[] = [];
  for (const kind of KINDS) {
    const bySheet = new Map<number, Rect[]>();
    for (const { severity, at } of report.findings) {
      if (severity !== kind) continue;
      const key = [at.sheet, at.rect.top, at.rect.left, at.rect.bottom, at.rect.right].join();
      if (taken.has(key)) continue;
      taken.add(key);
      bySheet.set(at.sheet, [...(bySheet.get(at.sheet) ?? []), at.rect]);
    }
    for (const [sheet, rects] of bySheet) highlights.push({ sheet, kind, rects });
  }
  return highlights.sort((a, b) => a.sheet - b.sheet);
}
