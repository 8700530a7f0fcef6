import { useEffect, useRef } from 'react';
import { useSharedStyles } from '../look/shared';

/** The head of a part that takes the place of another: it has the focus at first, so that reading goes on from there. */
export function FocusedHead({ id, words }: { readonly id?: string; readonly words: string }) {
  const shared = useSharedStyles();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <h2
      id={id}
      ref={head}
      tabIndex={-1}
      className={shared.head}
      onKeyDown={(event) => {
        // on the web office.js moves the focus itself, and takes Tab from what is no control for the way out of the pane
        if (event.key === 'Tab') event.stopPropagation();
      }}
    >
      {words}
    </h2>
  );
}
