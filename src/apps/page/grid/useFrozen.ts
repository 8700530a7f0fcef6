import { useEffect, useState, type RefObject } from 'react';
import type { Band, Frozen } from './bands';
import { MOST_FROZEN, NUMBERS_WIDTH } from './sizes';

interface FrozenHere {
  readonly bands: readonly Band[];
  readonly frozenColumns: number;
  readonly frozenWidth: number;
}

/** What can stay in view in a window of this size: on a narrow screen little, lest nothing be left to scroll. */
export function useFrozen(
  scroller: RefObject<HTMLElement | null>,
  { bands, columns }: Frozen,
  tops: readonly number[],
  lefts: readonly number[],
): FrozenHere {
  const { width, height } = useSize(scroller);
  const wide = (lefts[columns] ?? Infinity) - NUMBERS_WIDTH;
  const fits = wide <= width * MOST_FROZEN;
  return {
    bands: bands.filter(({ top, bottom, end }) => {
      const high = (tops[bottom + 1] ?? Infinity) - (tops[top] ?? 0);
      return high <= height * MOST_FROZEN && end + 1 < tops.length;
    }),
    frozenColumns: fits ? columns : 0,
    frozenWidth: fits ? wide : 0,
  };
}

function useSize(element: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: target.clientWidth, height: target.clientHeight }),
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
