import { figureOf, WHOLE, wrong, type ErrorKind, type Scene, type WrongCell } from './error';
import type { Role } from '../book/book';

/** A kind that changes one figure of some roles. */
function single(
  name: string,
  known: boolean,
  roles: readonly Role[],
  change: (truth: number, scene: Scene, figure: number) => number | null,
): ErrorKind {
  return {
    name,
    known,
    make: (scene) => {
      const { rng, book } = scene;
      // roles alike: there are many totals of units and few of the province
      const figures = scene.anyOf(rng.pick(roles));
      if (figures.length === 0) return null;
      const figure = rng.pick(figures);
      const printed = change(figureOf(book, figure).truth, scene, figure);
      return listOf(printed === null ? null : wrong(scene, figure, printed));
    },
  };
}

function listOf(cell: WrongCell | null): readonly WrongCell[] | null {
  return cell && [cell];
}

function swappedDigits(truth: number, { rng }: Scene): number | null {
  const digits = [...String(truth)];
  const places = digits.flatMap((digit, k) =>
    k + 1 < digits.length && digit !== digits[k + 1] && (k > 0 || digits[1] !== '0') ? [k] : [],
  );
  if (places.length === 0) return null;
  const at = rng.pick(places);
  return Number([...digits.slice(0, at), digits[at + 1], digits[at], ...digits.slice(at + 2)].join(''));
}

function missingDigit(truth: number, { rng }: Scene): number | null {
  const digits = [...String(truth)];
  if (digits.length < 2) return null;
  const at = rng.int(0, digits.length - 1);
  return Number(digits.filter((_, k) => k !== at).join(''));
}

function doubledDigit(truth: number, { rng }: Scene): number | null {
  const digits = [...String(truth)];
  const at = rng.int(0, digits.length - 1);
  return Number([...digits.slice(0, at + 1), ...digits.slice(at)].join(''));
}

function offset(truth: number, { rng, book }: Scene, figure: number): number | null {
  const { domain } = figureOf(book, figure);
  const most = domain.kind === 'mark' ? 1 : domain.most;
  const by = rng.int(2, Math.max(3, Math.min(40, Math.floor(truth / 3)))) * rng.pick([1, -1]);
  const printed = truth + by;
  return printed < 0 || printed > most ? null : printed;
}

function average(change: (truth: number, decimals: number, scene: Scene) => number): ErrorKind['make'] {
  return (scene) => {
    const figure = scene.rng.pick(scene.anyOf('average'));
    const { domain, truth } = figureOf(scene.book, figure);
    if (domain.kind !== 'decimal') return null;
    const scale = 10 ** domain.decimals;
    const printed = Math.round(change(truth, domain.decimals, scene) * scale) / scale;
    return printed < 0 || printed > domain.most ? null : listOf(wrong(scene, figure, printed));
  };
}

/** Slips of a typist in one figure. */
export const TYPING: readonly ErrorKind[] = [
  single(
    'total not updated',
    true,
    ['unit-total', 'group-count', 'group-total', 'grand-count'],
    (truth, { rng }) => (truth === 0 ? 1 : truth + rng.pick([1, -1])),
  ),
  single('digits swapped', true, WHOLE, swappedDigits),
  single('digit missing', true, WHOLE, missingDigit),
  single('digit doubled', true, WHOLE, doubledDigit),
  single('sign', true, WHOLE, (truth) => -truth),
  single('times 10', true, WHOLE, (truth) => truth * 10),
  single('times 1000', true, WHOLE, (truth) => truth * 1000),
  single('thousands dot', true, ['grand-total', 'village-total', 'village'], (truth) =>
    truth < 1000 ? null : truth / 1000,
  ),
  {
    name: 'average rounded',
    known: true,
    make: average((truth, decimals, { rng }) => truth + rng.pick([1, -1]) * 10 ** -decimals),
  },
  {
    name: 'average at random',
    known: false,
    make: average((truth, _, { rng }) => truth + rng.int(-300, 300) / 100),
  },
  single('random in a total', false, ['unit-total', 'grand-count', 'grand-total', 'village-total'], offset),
  single('random in a subtotal', false, ['group-count', 'group-total'], offset),
  single('random in Biểu 01 or 03', false, ['target', 'target', 'village'], offset),
];
