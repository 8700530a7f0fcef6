import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { text } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import { failureOf } from '../session/failure';
import type { Failure } from '../session/state';
import { useWords } from '../words/words';
import { CopyButton } from './CopyButton';

interface Props {
  /** Called before the part is drawn once more. */
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/**
 * Stands for a part of the pane that could not be loaded, or drawn: the rest stays as it is, and with it open files and
 * what was repaired in them.
 */
export class PartBoundary extends Component<Props, { readonly failure: Failure | null }> {
  override state = { failure: null as Failure | null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: failureOf(error, 'ui.failed.action') };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  // whoever opens it again wants another try
  override componentWillUnmount(): void {
    if (this.state.failure) this.props.onAgain();
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const onAgain = (): void => {
      this.props.onAgain();
      this.setState({ failure: null });
    };
    return <PartFailure failure={failure} onAgain={onAgain} />;
  }
}

const useStyles = makeStyles({
  failure: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

/** What happened, another try, and a report without names and figures to copy. */
function PartFailure({ failure, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  return (
    <div className={styles.failure}>
      <div role="alert" className={shared.breakable}>
        {tell(failure.text)}
      </div>
      <Button onClick={onAgain}>{tell(text('ui.try-again'))}</Button>
      <CopyButton content={() => failure.outline} />
    </div>
  );
}
