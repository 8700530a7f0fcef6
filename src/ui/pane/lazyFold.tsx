import { Suspense, type ComponentType, type ReactNode } from 'react';
import type { Text } from '../../core/messages/text';
import type { Session } from '../session/session';
import type { Checked, PaneState } from '../session/state';
import { useWords } from '../words/words';
import { Fold } from './Fold';
import { lazyPart } from './lazyPart';

/** What a part of the result is given. */
export interface PartProps {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

/**
 * A part of the result that is folded up until it is wanted, and loaded when first opened: it is no part of the pane's
 * first load. `Loading` is shown meanwhile. `isAsking` says whether something in it waits for the user's word.
 */
export function lazyFold(
  head: Text,
  load: () => Promise<ComponentType<PartProps>>,
  Loading: () => ReactNode = () => null,
  isAsking: (state: PaneState) => boolean = () => false,
): ComponentType<PartProps> {
  const Part = lazyPart(load);
  return function LazyFold(props: PartProps) {
    const { tell } = useWords();
    return (
      <Fold head={tell(head)} isAsking={isAsking(props.state)}>
        <Suspense fallback={<Loading />}>
          <Part {...props} />
        </Suspense>
      </Fold>
    );
  };
}
