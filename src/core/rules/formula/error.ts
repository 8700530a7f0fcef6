import { isIgnored } from '../ignored';
import type { Finding } from '../../findings/finding';
import { text, type Text } from '../../messages/text';
import type { Rect } from '../../snapshot/workbook';
import type { Rule, WorkbookContext } from '../rule';
import { errorRoots, type ErrorRoot } from './errorRoots';
import { placeLabel } from './placeLabel';
import { shownFormula } from './shown';

/**
 * A cell that shows an error value. Cells that only lean on it are counted in its finding; cells side by side with the
 * same error of the same formula are one finding.
 */
export const error: Rule = {
  id: 'formula/error',
  severity: 'error',
  workbookFindings: (context) => {
    const { sheets } = context.workbook;
    const roots = errorRoots(context.workbook).filter(
      ({ sheet, row, column }) => !isIgnored(sheets[sheet]!, row, column, 'evalError'),
    );
    return blocks(roots).map((block) => finding(context, block));
  },
};

interface Block {
  rect: Rect;
  readonly roots: ErrorRoot[];
}

/** Roots of one cause side by side in a row, and such stretches of equal width one under the other. */
function blocks(roots: readonly ErrorRoot[]): Block[] {
  const stretches: Block[] = [];
  for (const root of roots) {
    const before = stretches.at(-1);
    const continues =
      before &&
      isAlike(before.roots[0]!, root) &&
      before.rect.bottom === root.row &&
      before.rect.right + 1 === root.column;
    if (continues) {
      before.rect = { ...before.rect, right: root.column };
      before.roots.push(root);
    } else {
      const { row, column } = root;
      stretches.push({ rect: { top: row, left: column, bottom: row, right: column }, roots: [root] });
    }
  }
  const open = new Map<string, Block>();
  const found: Block[] = [];
  for (const stretch of stretches) {
    const { rect, roots: own } = stretch;
    const key = `${own[0]!.sheet},${rect.left},${rect.right}`;
    const above = open.get(key);
    if (above && isAlike(above.roots[0]!, own[0]!) && above.rect.bottom + 1 === rect.top) {
      above.rect = { ...above.rect, bottom: rect.bottom };
      above.roots.push(...own);
    } else {
      open.set(key, stretch);
      found.push(stretch);
    }
  }
  return found;
}

function isAlike(a: ErrorRoot, b: ErrorRoot): boolean {
  return a.sheet === b.sheet && a.error === b.error && a.key === b.key;
}

function finding(context: WorkbookContext, { rect, roots }: Block): Finding {
  const first = roots[0]!;
  return {
    rule: 'formula/error',
    severity: 'error',
    at: { sheet: first.sheet, rect },
    label: placeLabel(context, first),
    actual: first.error,
    expected: null,
    message: messageOf(roots),
    related: [],
    suspects: [],
    repairs: [],
  };
}

function messageOf(roots: readonly ErrorRoot[]): Text {
  const { error: shown, formula } = roots[0]!;
  const leaning = roots.reduce((sum, root) => sum + root.leaning, 0);
  const what =
    formula === null
      ? text('formula/error.typed', { error: shown })
      : text('formula/error', { error: shown, formula: shownFormula(formula), why: causeOf(shown) });
  const more = [
    ...(roots.length === 1 ? [] : [text('formula/error.many', { count: roots.length })]),
    ...(leaning === 0 ? [] : [text('formula/error.leaning', { count: leaning })]),
  ];
  return more.reduce((said, next) => text('formula/and', { what: said, more: next }), what);
}

function causeOf(shown: string): Text {
  switch (shown) {
    case '#REF!':
      return text('formula/error.ref');
    case '#DIV/0!':
      return text('formula/error.div');
    case '#N/A':
      return text('formula/error.na');
    case '#NAME?':
      return text('formula/error.name');
    case '#VALUE!':
      return text('formula/error.value');
    default:
      return text('formula/error.other');
  }
}
