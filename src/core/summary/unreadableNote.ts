import { placeOf } from '../bieu/bieu';
import { text } from '../messages/text';
import { address } from '../snapshot/address';
import type { SummaryContext } from './context';
import type { SummaryModel, SummaryUnit } from './model/model';
import { namesIn } from './unitWords';
import { namesText } from './words';

const MOST_PLACES = 12;

/**
 * The note that some marks cannot be read: how many, and where; none where all can. Such a commune is known neither to
 * meet the criterion nor not to.
 */
export function unreadableNote({ tell }: Pick<SummaryContext, 'tell'>, model: SummaryModel): string[] {
  const { units, criteria } = model;
  // four sheets ask, and nearly always all marks are read
  if (!units.some(({ marks }) => marks.includes('unreadable'))) return [];
  const nameOf = namesIn(model);
  const places = units.flatMap((unit) =>
    unit.marks.flatMap((mark, at) => {
      if (mark !== 'unreadable') return [];
      const { number } = criteria[at]!;
      const params = { name: nameOf(unit), number, cell: cellOf(unit, at) };
      return [tell(text('summary.unreadable.place', params))];
    }),
  );
  const list = namesText(places, MOST_PLACES, tell, 'summary.and-more-cells');
  return [tell(text('summary.note.unreadable-where', { count: places.length, places: list }))];
}

function cellOf({ source: { bieu, places }, line }: SummaryUnit, at: number): string {
  const { row, column } = placeOf(bieu, line, places[at]!);
  return `${bieu.sheetName}!${address(row, column)}`;
}
