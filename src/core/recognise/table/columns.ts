import type { TableLine } from '../../bieu/tableLine';
import type { TableHeader } from './header';
import type { Layout } from './layout';
import { measureOf } from './measureOf';
import { totalWords } from './totalWords';

/** The columns of figures with the heads over them. Heads are no lines of their own: `parent` is null. */
export function columnsOf(
  layout: Layout,
  header: TableHeader,
  tableMeasure: TableLine['measure'],
): TableLine[] {
  return layout.figures.map((at) => {
    const path = header.pathOf(at);
    const label = path.at(-1) ?? '';
    return {
      at,
      label,
      path,
      numbering: null,
      parent: null,
      depth: Math.max(0, path.length - 1),
      measure: measureOfPath(path, tableMeasure),
      total: totalWords(label),
      hasFigures: true,
    };
  });
}

/** A column's own words tell what it measures; where they do not, the heads over them. */
function measureOfPath(path: readonly string[], tableMeasure: TableLine['measure']): TableLine['measure'] {
  for (const text of [...path].reverse()) {
    const own = measureOf(text);
    if (own !== 'unknown') return own;
  }
  return tableMeasure;
}
