import { tableJoins } from '../../across/tableJoins';
import type { Rule } from '../rule';
import { joinRelation } from './joinRelation';

/** Communes by number of criteria met («15–18 tiêu chí»), printed by a summary and counted from a grid's marks. */
export const bandsAcross: Rule = {
  id: 'across/bands',
  severity: 'error',
  workbookRelations: (context) =>
    tableJoins(context, 'band').map((join) => joinRelation(context, join, 'across/bands', 'across/bands')),
};
