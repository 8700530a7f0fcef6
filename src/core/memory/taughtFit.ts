import type { Bieu } from '../bieu/bieu';
import { evaluate } from '../relations/evaluate';
import { taughtRelations } from '../rules/declared/taught';
import type { TaughtRelation } from './memory';

/** How a taught relation does in a table: how often it holds, of how many times it could be checked. */
export interface TaughtFit {
  readonly holds: number;
  readonly of: number;
}

/** Checks a taught relation on a table as it is now: for whoever is about to declare it. */
export function taughtFit(bieu: Bieu, relation: TaughtRelation): TaughtFit {
  const verdicts = taughtRelations(bieu, 0, relation).map((one) =>
    evaluate(one, ({ row, column }) => bieu.read(row, column)),
  );
  return {
    holds: verdicts.filter(({ status }) => status === 'holds').length,
    of: verdicts.filter(({ status }) => status === 'holds' || status === 'fails').length,
  };
}
