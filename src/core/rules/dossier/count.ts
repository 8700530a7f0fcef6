import type { Place, TableBieu } from '../../bieu/bieu';
import type { Assessment, DossierCount, DossierFacts } from '../../bieu/dossier';
import { text } from '../../messages/text';
import { evaluate } from '../../relations/evaluate';
import type { Expr, Relation } from '../../relations/relation';
import { onTable, type Rule } from '../rule';
import { cellOf, rangesOf } from './cells';

/** The count at the end of a dossier is the number of criteria met, in each column of assessment for itself. */
export const dossierCount: Rule = {
  id: 'dossier/count',
  severity: 'error',
  relations: onTable(({ bieu, index }) => {
    const facts = bieu.dossier;
    if (!facts) return [];
    return facts.assessments.flatMap((assessment) =>
      assessment.counts.map((count) => relationOf(bieu, index, facts, assessment, count)),
    );
  }, 'dossier'),
};

function relationOf(
  bieu: TableBieu,
  index: number,
  facts: DossierFacts,
  assessment: Assessment,
  count: DossierCount,
): Relation {
  const make = (groups: readonly (readonly Place[])[], of: 'criteria' | 'indicators'): Relation => ({
    rule: 'dossier/count',
    target: cellOf(bieu.sheet, count.at),
    op: '=',
    expr: countOf(bieu.sheet, groups),
    basis: 'structural',
    bieu: index,
    words: text(`dossier/count.${of}`, { actual: '', expected: '', difference: '' }),
  });
  const readings = readingsOf(facts, assessment, count.of).map(({ groups, of }) => make(groups, of));
  const holds = (relation: Relation): boolean =>
    evaluate(relation, ({ row, column }) => bieu.read(row, column)).status === 'holds';
  // where the words leave open what is counted, the reading that holds is meant
  return readings.find(holds) ?? readings[0]!;
}

interface Counted {
  readonly of: 'criteria' | 'indicators';
  readonly groups: readonly (readonly Place[])[];
}

/** What may be counted, the likeliest first: with or without what was not considered, criteria or indicators. */
function readingsOf(facts: DossierFacts, { criteria }: Assessment, of: DossierCount['of']): Counted[] {
  const isConsidered = (cells: readonly Place[]): boolean =>
    cells.some((cell) => facts.markAt(cell).mark !== 'notConsidered');
  const both = (kind: Counted['of'], all: readonly (readonly Place[])[]): Counted[] => {
    const groups = all.filter((cells) => cells.length > 0);
    const considered = groups.filter(isConsidered);
    return [
      { of: kind, groups: considered },
      { of: kind, groups },
    ];
  };
  const whole = both(
    'criteria',
    criteria.map(({ own, indicators }) => (own ? [own] : indicators)),
  );
  const single = both(
    'indicators',
    criteria.flatMap(({ own, indicators }) =>
      indicators.length > 0 ? indicators.map((cell) => [cell]) : own ? [[own]] : [],
    ),
  );
  if (of === 'criteria') return whole;
  return of === 'indicators' ? single : [...whole, ...single];
}

/** Single cells are counted where they are met; groups where all their cells are. */
function countOf(sheet: number, groups: readonly (readonly Place[])[]): Expr {
  const ranges = groups.map((cells) => rangesOf(sheet, cells));
  if (groups.every((cells) => cells.length === 1)) {
    return { kind: 'count', cells: ranges.flat(), condition: 'met' };
  }
  return { kind: 'groups', groups: ranges };
}
