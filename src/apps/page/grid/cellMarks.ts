import type { Report } from '../../../core/check';
import type { Severity } from '../../../core/findings/finding';
import type { Highlight, HighlightKind } from '../../../core/highlights/highlights';
import type { Text } from '../../../core/messages/text';
import type { Rect } from '../../../core/snapshot/workbook';

/** What is drawn on a cell, and what is said of it. */
export interface CellMark {
  readonly kind: HighlightKind;
  readonly messages: readonly { readonly severity: Severity; readonly text: Text }[];
}

type Span = { readonly rect: Rect; readonly mark: CellMark };

/** Looks up the highlight of a cell of one sheet. */
export function markFinder(
  highlights: readonly Highlight[],
  report: Report | null,
  sheet: number,
): (row: number, column: number) => CellMark | undefined {
  const byRow = new Map<number, Span[]>();
  for (const highlight of highlights) {
    if (highlight.sheet !== sheet) continue;
    for (const rect of highlight.rects) {
      const span = { rect, mark: { kind: highlight.kind, messages: messagesOf(report, sheet, rect) } };
      for (let row = rect.top; row <= rect.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), span]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find(({ rect }) => column >= rect.left && column <= rect.right)?.mark;
}

function messagesOf(report: Report | null, sheet: number, rect: Rect): CellMark['messages'] {
  if (!report) return [];
  return report.findings
    .filter(({ at }) => at.sheet === sheet && sameRect(at.rect, rect))
    .map(({ severity, message }) => ({ severity, text: message }));
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
