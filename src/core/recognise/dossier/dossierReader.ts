import type { Place, TableBieu } from '../../bieu/bieu';
import type { DossierFacts } from '../../bieu/dossier';
import { BLANK, numberReading, unreadable, type Reading } from '../../relations/reading';
import type { PrintedCount } from './countCells';

const MARK_READINGS: Readonly<Record<'met' | 'notMet' | 'notConsidered', Reading>> = {
  met: { state: 'mark', low: 1, high: 1, decimals: 0 },
  notMet: { state: 'mark', low: 0, high: 0, decimals: 0 },
  // what is not considered does not count against its criterion
  notConsidered: { state: 'mark', low: 1, high: 1, decimals: 0 },
};
const NOT_ASSESSED: Reading = { state: 'notSubmitted', low: 0, high: 1, decimals: 0 };

/** Reads the cells of assessments as marks and the counts as numbers; whatever else stands there is blank. */
export function readerOf(facts: DossierFacts, counts: readonly PrintedCount[]): TableBieu['read'] {
  const printed = new Map(counts.map(({ at, printed: value }) => [keyOf(at), value]));
  const marks = new Set<string>();
  for (const { criteria } of facts.assessments) {
    for (const { own, indicators } of criteria) {
      for (const cell of own ? [own, ...indicators] : indicators) marks.add(keyOf(cell));
    }
  }
  return (row, column) => {
    const key = keyOf({ row, column });
    const value = printed.get(key);
    if (value !== undefined) return numberReading(value, 0);
    if (!marks.has(key)) return BLANK;
    const { mark } = facts.markAt({ row, column });
    if (mark === 'blank') return NOT_ASSESSED;
    return mark === 'unreadable' ? { ...unreadable('not-a-mark'), low: 0, high: 1 } : MARK_READINGS[mark];
  };
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
