import { text, type Text } from '../messages/text';
import type { SummaryContext } from './context';
import type { SummaryModel } from './model/model';

/** Who is in charge of each criterion, by its number, and where that is from. */
export interface Departments {
  readonly byCriterion: ReadonlyMap<number, string>;
  readonly note: Text;
}

/**
 * The departments in charge: as the user has them, else as the criteria set's data say. Departments were merged in
 * March 2025; figures of later periods name those of after.
 */
export function departmentsOf({ departments }: SummaryContext, model: SummaryModel): Departments {
  const set = model.sources[0]?.bieu.criteriaSet ?? null;
  const isAfter = (model.circumstance.period?.year ?? LAST_OF_OLD + 1) > LAST_OF_OLD;
  const byCriterion = new Map<number, string>();
  for (const { number } of model.criteria) {
    const known = set?.criteria.find((one) => one.number === number);
    const name = departments.get(number) ?? (isAfter ? known?.departmentNow : known?.department);
    if (name !== undefined) byCriterion.set(number, name);
  }
  const source = isAfter ? set?.departmentNowSource : set?.departmentSource;
  const isKnown = source !== undefined && byCriterion.size > 0;
  return {
    byCriterion,
    note: isKnown ? text('summary.note.departments', { source }) : text('summary.note.departments.none'),
  };
}

const LAST_OF_OLD = 2024;
