import type { Join } from '../../quantities/join';
import { text } from '../../messages/text';
import type { Relation } from '../../relations/relation';
import type { WorkbookContext } from '../rule';
import { FIGURES, withAssumption } from './acrossWords';

/** The messages that say two figures of one quantity differ. */
type JoinWords =
  'across/criterion-count' | 'across/average' | 'across/bands' | 'across/villages' | 'across/units.count';

/** How it is said at the source, which counts, lists or averages what the summary prints. */
const OTHER_SIDE = {
  'across/average': 'across/average.source',
  'across/bands': 'across/bands.source',
  'across/units.count': 'across/units.count.source',
} as const satisfies Partial<Record<JoinWords, string>>;

function otherSide(id: JoinWords): JoinWords | (typeof OTHER_SIDE)[keyof typeof OTHER_SIDE] {
  return id in OTHER_SIDE ? OTHER_SIDE[id as keyof typeof OTHER_SIDE] : id;
}

/** A summary's printed figure equals what another Biểu gives for the same quantity. */
export function joinRelation(
  { bieus }: WorkbookContext,
  { summary, source, assumed }: Join,
  rule: Relation['rule'],
  id: JoinWords,
): Relation {
  const [sheet, other] = [bieus[summary.bieu]!.sheetName, bieus[source.bieu]!.sheetName];
  return {
    rule,
    target: summary.printed!,
    op: '=',
    expr: source.expr,
    basis: 'structural',
    bieu: summary.bieu,
    words: withAssumption(text(id, { sheet, other, ...FIGURES }), assumed),
    ...(id === 'across/average' && { wordsIfCut: text('across/average.cut', { sheet, other, ...FIGURES }) }),
    otherWords: withAssumption(text(otherSide(id), { sheet: other, other: sheet, ...FIGURES }), assumed),
  };
}
