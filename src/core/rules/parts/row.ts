import { onTable, type Rule } from '../rule';
import { isDeclared, lawRelations } from './lawRelations';

/** A column that is the sum of other columns: heads and arithmetic say so on nearly all rows. */
export const partsRow: Rule = {
  id: 'parts/row',
  severity: 'error',
  relations: onTable((context) =>
    lawRelations(
      context,
      'parts/row',
      ({ axis, form, origin }) => axis === 'across' && form.kind === 'sum' && !isDeclared(origin),
    ),
  ),
};
