import { onTable, type Rule } from '../rule';
import { lawRelations } from '../parts/lawRelations';

/** A column that the row of column numbers declares: «4=3/2», «5=3-4». What a form declares is law. */
export const declaredColumn: Rule = {
  id: 'declared/column',
  severity: 'error',
  milder: ['note'],
  relations: onTable((context) =>
    lawRelations(context, 'declared/column', ({ origin }) => origin === 'column-numbers'),
  ),
};
