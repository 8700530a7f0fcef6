import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../core/messages/text';
import { useWords } from '../../words/words';
import { lazyFold } from '../lazyFold';

const useStyles = makeStyles({ loading: { padding: `0 ${tokens.spacingHorizontalM}` } });

function Loading() {
  const styles = useStyles();
  const { tell } = useWords();
  return <div className={styles.loading}>{tell(text('ui.summary.loading'))}</div>;
}

/** «Tổng hợp»: folded up until it is wanted, or has something to ask of what the ribbon wrote. */
export const SummarySection = lazyFold(
  text('ui.summary.title'),
  async () => (await import(/* webpackChunkName: "summary" */ './SummaryPart')).default,
  Loading,
  ({ summaryResult }) => summaryResult?.hasEdited ?? false,
);
