import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus on the first button within an element: Fluent's own buttons take no reference of a plain type. */
export function focusButtonIn(element: HTMLElement | null): void {
  element?.querySelector('button')?.focus();
}

/** For what holds a button that opens something in its own place: the button gets the focus back when that is closed. */
export function useReturnedFocus(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const holder = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) focusButtonIn(holder.current);
    wasOpen.current = isOpen;
  }, [isOpen]);
  return holder;
}
