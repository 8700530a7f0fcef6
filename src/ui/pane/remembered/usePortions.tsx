import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { text } from '../../../core/messages/text';
import { useWords } from '../../words/words';

/** So many are listed at first, and more with each press of the button. */
const PORTION = 50;

/** The first items of a list, and the list item with the button for more; null where all are shown. */
export function usePortions<T>(items: readonly T[]): {
  readonly shown: readonly T[];
  readonly more: ReactNode;
} {
  const { tell } = useWords();
  const [portions, setPortions] = useState(1);
  const shown = items.slice(0, portions * PORTION);
  const rest = items.length - shown.length;
  const more = rest > 0 && (
    <li>
      <Button size="small" onClick={() => setPortions(portions + 1)}>
        {tell(text('ui.more', { count: rest }))}
      </Button>
    </li>
  );
  return { shown, more };
}
