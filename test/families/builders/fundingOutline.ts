import type { Random } from '../../layouts/random';
import { anyOf, type Words } from '../model/words';
import type { Entry } from './outline';

export interface OutlineStyle {
  readonly style: 'roman' | 'letters' | 'dashes' | 'dotted';
  readonly within: boolean;
}

const FIRST: Readonly<Record<OutlineStyle['style'], readonly string[]>> = {
  roman: ['I', 'II', 'III', 'IV', 'V', 'VI'],
  letters: ['A', 'B', 'C', 'D', 'E', 'G'],
  dashes: ['1', '2', '3', '4', '5', '6'],
  dotted: ['1', '2', '3', '4', '5', '6'],
};

/** Sources of money: central and local budgets with their parts, then the others. */
export function fundingOutline(rng: Random, { style, within }: OutlineStyle): Entry {
  const some = (id: string, name: string): Pick<Entry, 'within'> =>
    within ? { within: [{ id, number: null, name }] } : {};
  const first = FIRST[style];
  const second = (parent: number, at: number): string => {
    if (style === 'letters') return ['I', 'II', 'III'][at - 1]!;
    if (style === 'dashes') return '-';
    return style === 'dotted' ? `${parent}.${at}` : String(at);
  };
  const third = (at: number): string => {
    if (style === 'letters') return String(at);
    if (style === 'dashes') return '+';
    return style === 'dotted' ? '-' : ['a', 'b'][at - 1]!;
  };
  const part = (id: string, number: string, name: Words, parts?: readonly Entry[]): Entry => ({
    id,
    number,
    name,
    ...(parts ? { parts } : {}),
  });
  const investment = part('c1', second(1, 1), anyOf(rng, 'investment'), [
    part('c1a', third(1), 'Vốn trong nước'),
    part('c1b', third(2), 'Vốn nước ngoài'),
  ]);
  const localInvestment = part('l1', second(2, 1), 'Ngân sách tỉnh');
  const villageBudget = part('l2', second(2, 2), 'Ngân sách xã');
  return {
    id: 'total',
    number: null,
    name: anyOf(rng, 'grandMoney'),
    parts: [
      part('c', first[0]!, anyOf(rng, 'central'), [
        rng.next() < 0.5 ? investment : part('c1', second(1, 1), anyOf(rng, 'investment')),
        part('c2', second(1, 2), anyOf(rng, 'recurrent')),
      ]),
      part('l', first[1]!, anyOf(rng, 'local'), [
        { ...localInvestment, ...some('l1w', 'Trong đó: vốn xổ số kiến thiết') },
        villageBudget,
      ]),
      {
        ...part('m', first[2]!, anyOf(rng, 'merged')),
        ...some('mw', 'Trong đó: Chương trình giảm nghèo bền vững'),
      },
      part('t', first[3]!, anyOf(rng, 'credit')),
      part('b', first[4]!, anyOf(rng, 'business')),
      part('p', first[5]!, anyOf(rng, 'people'), [
        part('p1', second(6, 1), 'Tiền mặt'),
        part('p2', second(6, 2), 'Ngày công và hiện vật quy đổi'),
      ]),
    ],
  };
}
