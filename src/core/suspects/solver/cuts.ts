import type { Balance } from '../balance';
import { plain, term, type Variables } from './variables';

/**
 * What every repair keeps to, said in changed cells alone: of a sum that fails, enough cells must change to make good
 * what it is off by, each by no more than it can and no more than all of it. It follows from the balances, and tells a
 * solver much sooner how few cells can do (measured: half the time).
 */
export function coverRows(balances: readonly Balance[], variables: Variables): string[] {
  return balances.flatMap((balance) => {
    if (balance.low > 0) return coverRow(balance, balance.low, variables);
    return balance.high < 0 ? coverRow(balance, balance.high, variables) : [];
  });
}

function coverRow({ cells, weights }: Balance, off: number, variables: Variables): string[] {
  const terms = cells.flatMap((id, i) => {
    const move = variables.moves.get(id);
    if (!move) return [];
    const ends = [move.low, move.high].map((steps) => (steps * move.step * weights[i]!) / off);
    const share = Math.min(1, Math.max(...ends));
    return share > 0 ? [term(share, variables.changed(id))] : [];
  });
  return terms.length === 0 ? [] : [`${terms.join(' ')} >= ${plain(1 - 1e-6)}`];
}
