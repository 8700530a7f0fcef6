import type { Layout } from '../layout';
import type { Shape } from '../model/model';

/** A hand-made layout and a province it suits. */
export interface Sample {
  readonly layout: Layout;
  readonly shape: Shape;
}

/** A shape from what is worth saying. */
export function shape(change: Partial<Shape>): Shape {
  return {
    seed: 1,
    levels: 1,
    groups: [3],
    leaves: [4, 7],
    set: 'basic19',
    notConsidered: 0,
    unsubmitted: 0,
    wards: false,
    ...change,
  };
}
