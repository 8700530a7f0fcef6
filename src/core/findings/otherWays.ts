import { text, type Text } from '../messages/text';
import type { CellRef } from '../relations/relation';
import { sameCell } from '../suspects/candidates';
import type { Explanation, RankedRepair } from '../suspects/explanation';
import { changeWords } from './advice';
import type { FindingContext } from './findingContext';
import { tied } from './ties';

/**
 * A message with every way that explains the facts as well as what it says itself, where nothing decides among them:
 * «Cũng có thể là: ô D5 thành 3; hoặc ô F9 thành 7». A message is given back as it is where one way is likelier. Of two
 * sides that each agree with their own sums neither is told as a way.
 */
export function withOtherWays(
  context: FindingContext,
  message: Text,
  at: CellRef,
  { repairs, more }: Explanation,
): Text {
  const equal = repairs.slice(0, tied(repairs));
  if (equal.some(({ isPartial }) => isPartial)) return text('relation/either-side', { message });
  if (equal.length < 2) return message;
  const own = equal.find(({ changes }) => changes.some(({ cell }) => sameCell(cell, at)));
  const [first, ...others] = equal.filter((way) => way !== own).map((way) => wayWords(context, way, at));
  const ways = others.reduce<Text>((words, other) => text('advice.or', { words, other }), first!);
  const all = more > 0 ? text('advice.or-more', { words: ways, count: more }) : ways;
  return text(own ? 'relation/or-else' : 'relation/one-of', { message, ways: all });
}

function wayWords(context: FindingContext, { changes }: RankedRepair, at: CellRef): Text {
  const cells = changes.map((change) => changeWords(context, change, at));
  return cells.length === 1 ? cells[0]! : text('advice.together', { cells });
}
