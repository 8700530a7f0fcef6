import type { Place } from '../../bieu/bieu';
import type { AssessedCriterion, Assessment, DossierFacts } from '../../bieu/dossier';
import type { Finding, Scalar } from '../../findings/finding';
import { text } from '../../messages/text';
import { cellRange, type Relation } from '../../relations/relation';
import { cellAt } from '../../snapshot/workbook';
import { cellLabel } from '../cellLabel';
import { onTable, type Rule, type TableContext } from '../rule';
import { cellOf, rangesOf } from './cells';

/**
 * A criterion is met only when all its indicators are (QĐ 318/QĐ-TTg counts criteria, not indicators). «Cơ bản đạt»
 * of an indicator is not met and noted; what is not considered does not count against the criterion.
 */
export const dossierCriterion: Rule = {
  id: 'dossier/criterion',
  severity: 'error',
  milder: ['note'],
  relations: onTable(
    (context) =>
      factsOf(context).flatMap((facts) =>
        facts.assessments.flatMap((one) => relationsOf(context, facts, one)),
      ),
    'dossier',
  ),
  findings: onTable(
    (context) =>
      factsOf(context).flatMap((facts) => facts.assessments.flatMap((one) => nearlyMet(context, facts, one))),
    'dossier',
  ),
};

function factsOf({ bieu }: TableContext): DossierFacts[] {
  return bieu.dossier ? [bieu.dossier] : [];
}

function relationsOf(
  { bieu, index }: TableContext,
  facts: DossierFacts,
  { criteria }: Assessment,
): Relation[] {
  // where no indicator is assessed at all the column speaks of criteria alone
  const isFilled = (cell: Place): boolean => facts.markAt(cell).mark !== 'blank';
  if (!criteria.some(({ own, indicators }) => own && indicators.some(isFilled))) return [];
  return criteria.flatMap(({ own, indicators }): Relation[] => {
    if (!own || indicators.length === 0 || facts.markAt(own).mark === 'notConsidered') return [];
    return [
      {
        rule: 'dossier/criterion',
        target: cellOf(bieu.sheet, own),
        op: '=',
        expr: { kind: 'all', cells: rangesOf(bieu.sheet, indicators) },
        basis: 'structural',
        bieu: index,
        words: wordsOf(facts, bieu.rows, { own, indicators }),
      },
    ];
  });
}

/** Indicators named in a message. */
const MOST_NAMED = 3;

function wordsOf(
  facts: DossierFacts,
  rows: TableContext['bieu']['rows'],
  { indicators }: Pick<AssessedCriterion, 'own' | 'indicators'>,
): Relation['words'] & object {
  const failing = indicators.filter((cell) => facts.markAt(cell).mark === 'notMet');
  if (failing.length === 0)
    return text('dossier/criterion.all-met', { actual: '', count: indicators.length, expected: '' });
  const names = failing
    .slice(0, MOST_NAMED)
    .map(({ row }) => `«${rows.find(({ at }) => at === row)?.label ?? ''}»`);
  return text('dossier/criterion', { actual: '', count: failing.length, names, expected: '' });
}

/** «Cơ bản đạt» in a column of assessment: one note. */
function nearlyMet(
  { bieu, workbook }: TableContext,
  facts: DossierFacts,
  { criteria }: Assessment,
): Finding[] {
  const cells = criteria
    .flatMap(({ own, indicators }) => (own ? [own, ...indicators] : indicators))
    .filter((cell) => facts.markAt(cell).nearly);
  const [first] = cells;
  if (!first) return [];
  const value = cellAt(workbook.sheets[bieu.sheet]!, first.row, first.column)?.value ?? null;
  const actual: Scalar = typeof value === 'string' || typeof value === 'number' ? value : null;
  return [
    {
      rule: 'dossier/criterion',
      severity: 'note',
      at: cellRange(cellOf(bieu.sheet, first)),
      label: cellLabel(bieu, first),
      actual,
      expected: null,
      message: text('dossier/criterion.nearly', { count: cells.length }),
      related: cells.slice(1).map((cell) => cellRange(cellOf(bieu.sheet, cell))),
      suspects: [],
      repairs: [],
    },
  ];
}
