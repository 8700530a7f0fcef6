import { Suspense, type ReactNode } from 'react';
import { text } from '../../../core/messages/text';
import { useWords } from '../../words/words';
import { useRememberedStyles } from './useRememberedStyles';

/** Says that a part is being opened until it is there. */
export function Opening({ children }: { readonly children: ReactNode }) {
  const styles = useRememberedStyles();
  const { tell } = useWords();
  const opening = (
    <div role="status" className={styles.part}>
      {tell(text('remember.opening'))}
    </div>
  );
  return <Suspense fallback={opening}>{children}</Suspense>;
}
