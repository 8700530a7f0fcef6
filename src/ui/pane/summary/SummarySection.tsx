import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../core/messages/text';
import type { Session } from '../../session/session';
import type { Checked, PaneState } from '../../session/state';
import { useWords } from '../../words/words';
import { Fold } from '../Fold';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

/** Loaded when the part is first opened: what makes the sheets is no part of the pane's first load. */
const SummaryPart = lazy(() => import(/* webpackChunkName: "summary" */ './SummaryPart'));

const useStyles = makeStyles({ loading: { padding: `0 ${tokens.spacingHorizontalM}` } });

/** «Tổng hợp»: folded up until it is wanted. */
export function SummarySection(props: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const loading = <div className={styles.loading}>{tell(text('ui.summary.loading'))}</div>;
  return (
    <Fold head={tell(text('ui.summary.title'))}>
      <Suspense fallback={loading}>
        <SummaryPart {...props} />
      </Suspense>
    </Fold>
  );
}
