import { words } from '../../../text/normalize';
import type { View } from '../../view';
import type { TableHeader } from '../header';
import type { Layout } from '../layout';

const UNIT_HEAD = /^(?:dvt|don vi tinh|don vi do|unit)$/;

/** A row's unit of measure, from the column «ĐVT»; empty where it gives none. */
export function unitsOf(view: View, layout: Layout, header: TableHeader): (row: number) => string {
  const place = [...layout.labels, ...layout.notes].find((one) =>
    UNIT_HEAD.test(words(header.pathOf(one).at(-1) ?? '')),
  );
  if (place === undefined) return () => '';
  return (row) => words(view.text(row, place));
}
