import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { MOST_CHANGES } from '../../core/changes/cellChange';
import { sureRepairs } from '../../core/changes/proposals';
import { text } from '../../core/messages/text';
import { textReport } from '../../core/report/textReport';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import type { Checked, PaneState } from '../session/state';
import { useWords } from '../words/words';
import { CopyButton } from './CopyButton';
import { OnSheets } from './drawing/OnSheets';
import { FindBar } from './find/FindBar';
import { FindingList } from './FindingList';
import { LiveSwitch } from './live/LiveSwitch';
import { RememberedSection } from './remembered/RememberedSection';
import { RepairAll } from './repairs/RepairAll';
import { useReturnedFocus } from './repairs/useReturnedFocus';
import { ResultTime } from './ResultTime';
import { Skipped } from './Skipped';
import { Summary } from './Summary';
import { SummarySection } from './summary/SummarySection';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

const useStyles = makeStyles({
  top: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    '@media (max-height: 420px)': { position: 'static' },
  },
  foot: { padding: tokens.spacingHorizontalM },
});

/** What was found: the answer first, then each Biểu with its findings, then what was left out. */
export function ResultScreen({ checked, state, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const { report, workbook } = checked;
  const sure = useMemo(() => sureRepairs(workbook, report.findings, MOST_CHANGES), [workbook, report]);
  const isBusy = state.work !== null;
  const isAll = state.confirming?.kind === 'all' && state.confirming.report === report;
  const opener = useReturnedFocus(isAll);
  return (
    <>
      <section className={styles.top}>
        <Summary report={report} filter={state.filter} session={session} />
        <ResultTime checked={checked} changed={state.changed} isSeeking={state.isSeeking} session={session} />
        {session.isShared && <LiveSwitch isLive={state.isLive} session={session} />}
        {sure.length > 1 && !isAll && !state.isSeeking && (
          <div ref={opener}>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-expanded={false}
              onClick={() => session.dispatch({ type: 'confirming', what: { kind: 'all', report } })}
            >
              {tell(text('edits.all', { count: sure.length }))}
            </Button>
          </div>
        )}
        {report.findings.length > 1 && <div className={shared.quiet}>{tell(text('ui.keys'))}</div>}
      </section>
      {isAll ? (
        <RepairAll sure={sure} checked={checked} session={session} isBusy={isBusy} />
      ) : (
        <>
          <OnSheets checked={checked} state={state} session={session} />
          {report.findings.length > 1 && <FindBar checked={checked} state={state} session={session} />}
          <FindingList checked={checked} state={state} session={session} />
        </>
      )}
      <RememberedSection checked={checked} state={state} session={session} />
      <SummarySection checked={checked} state={state} session={session} />
      <Skipped skipped={report.skipped} session={session} />
      <div className={styles.foot}>
        <CopyButton
          content={() => textReport('Soát Biểu', workbook, report, { language, equations: false })}
        />
      </div>
    </>
  );
}
