import { makeStyles, mergeClasses, tokens, ToggleButton } from '@fluentui/react-components';
import type { Report } from '../../core/check';
import { text, type Text } from '../../core/messages/text';
import { answerOf, isReady, tally } from '../../core/report/answer';
import { Sign } from '../look/icons';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import type { Filter } from '../session/state';
import { useWords } from '../words/words';

interface Props {
  readonly report: Report;
  readonly filter: Filter | null;
  readonly session: Session;
}

const useStyles = makeStyles({
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  part: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  ready: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    // seen where colours are forced
    border: '1px solid transparent',
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** One glance: how much is wrong, in doubt, and agrees. Each part narrows the list to its own. */
export function Summary({ report, filter, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { errors, warnings, notes, agreed } = tally(report);
  const answer = answerOf(report);
  const isClean = errors + warnings + notes === 0;
  const parts: readonly { readonly kind: Filter; readonly words: Text; readonly shown: boolean }[] = [
    { kind: 'error', words: text('ui.errors', { count: errors }), shown: errors > 0 },
    { kind: 'warning', words: text('ui.warnings', { count: warnings }), shown: warnings > 0 },
    { kind: 'note', words: text('ui.notes', { count: notes }), shown: notes > 0 },
    { kind: 'agreed', words: text('ui.agreed', { count: agreed }), shown: true },
  ];
  return (
    <>
      {isClean && <div className={isReady(report) ? styles.ready : undefined}>{tell(answer)}</div>}
      {!isClean && (
        <div role="group" aria-label={tell(text('ui.filter'))} className={styles.parts}>
          {parts
            .filter(({ shown }) => shown)
            .map(({ kind, words }) => (
              <ToggleButton
                key={kind}
                size="small"
                appearance="subtle"
                className={styles.part}
                checked={filter === kind}
                title={tell(filter === kind ? text('ui.show-all') : text('ui.only', { what: words }))}
                onClick={() => session.dispatch({ type: 'filtered', filter: kind })}
                icon={<Sign kind={kind} className={mergeClasses(shared[kind])} />}
              >
                {tell(words)}
              </ToggleButton>
            ))}
        </div>
      )}
    </>
  );
}
