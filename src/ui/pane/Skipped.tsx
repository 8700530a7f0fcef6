import { Link, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import type { SkippedSheet } from '../../core/recognise/recognise';
import { skippedMessage } from '../../core/report/reasons';
import { text } from '../../core/messages/text';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import { useWords } from '../words/words';
import { Fold } from './Fold';
import { TellKind } from './remembered/lazyPanels';
import { Opening } from './remembered/Opening';

interface Props {
  readonly skipped: readonly SkippedSheet[];
  readonly session: Session;
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalM}` },
  sheet: { fontWeight: tokens.fontWeightSemibold },
});

const TOP_LEFT = { top: 0, left: 0, bottom: 0, right: 0 };

/** Sheets that were left out, each with the reason; folded up under the findings. */
export function Skipped({ skipped, session }: Props) {
  const { tell } = useWords();
  if (skipped.length === 0) return null;
  return (
    <Fold head={tell(text('ui.skipped', { count: skipped.length }))}>
      <SkippedList skipped={skipped} session={session} />
    </Fold>
  );
}

/** The same, in the open. */
export function SkippedList({ skipped, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  return (
    <ul className={mergeClasses(shared.plainList, styles.list)}>
      {skipped.map((one, index) => (
        <li key={index} className={shared.breakable}>
          <div className={styles.sheet}>{one.name}</div>
          <div>{tell(skippedMessage(one))}</div>
          {one.reason !== 'very-hidden' && (
            <Link
              as="button"
              aria-label={`${tell(text('ui.show-sheet'))}: ${one.name}`}
              onClick={() => void session.show(one.sheet, one.range ?? TOP_LEFT)}
            >
              {tell(text('ui.show-sheet'))}
            </Link>
          )}
          {one.reason === 'not-a-bieu' && one.detail !== 'told' && (
            <Opening>
              <TellKind skipped={one} session={session} />
            </Opening>
          )}
        </li>
      ))}
    </ul>
  );
}
