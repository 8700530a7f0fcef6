import type { KeyboardEvent } from 'react';

/** Marks the buttons that the arrow keys go through: group heads and findings. */
export const WALKABLE = { 'data-walk': '' } as const;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys, Home and End move the focus along the list; Tab leaves it. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-walk]')];
  const here = stops.findIndex((stop) => stop === event.target);
  if (here < 0) return;
  const step = STEPS[event.key];
  const goal =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? stops.length - 1
        : step === undefined
          ? null
          : here + step;
  if (goal === null) return;
  event.preventDefault();
  stops[Math.min(Math.max(goal, 0), stops.length - 1)]?.focus();
}
