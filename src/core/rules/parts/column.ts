import { onTable, type Rule } from '../rule';
import { isDeclared, lawRelations } from './lawRelations';

/** A row that is the sum of other rows: its words or arithmetic say so. */
export const partsColumn: Rule = {
  id: 'parts/column',
  severity: 'error',
  relations: onTable((context) =>
    lawRelations(
      context,
      'parts/column',
      ({ axis, form, origin }) =>
        axis === 'down' && form.kind === 'sum' && origin !== 'outline' && !isDeclared(origin),
    ),
  ),
};
