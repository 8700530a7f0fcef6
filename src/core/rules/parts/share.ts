import { onTable, type Rule } from '../rule';
import { isDeclared, lawRelations } from './lawRelations';

/** A printed share, quotient or average, to the digits it shows; cut instead of rounded is a note. */
export const partsShare: Rule = {
  id: 'parts/share',
  severity: 'error',
  milder: ['note'],
  relations: onTable((context) =>
    lawRelations(context, 'parts/share', ({ form, origin }) => form.kind !== 'sum' && !isDeclared(origin)),
  ),
};
