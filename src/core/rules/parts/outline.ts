import { onTable, type Rule } from '../rule';
import { lawRelations } from './lawRelations';

/** An item of the outline (I, 1, 1.1) that is the sum of the items under it. */
export const partsOutline: Rule = {
  id: 'parts/outline',
  severity: 'error',
  relations: onTable((context) =>
    lawRelations(
      context,
      'parts/outline',
      ({ axis, form, origin }) => axis === 'down' && form.kind === 'sum' && origin === 'outline',
    ),
  ),
};
