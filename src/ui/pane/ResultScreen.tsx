import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { text } from '../../core/messages/text';
import { textReport } from '../../core/report/textReport';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import { groupsOf } from '../session/groups';
import type { Checked, PaneState } from '../session/state';
import { useWords } from '../words/words';
import { CopyButton } from './CopyButton';
import { FindingGroup } from './FindingGroup';
import { moveFocus } from './moveFocus';
import { ResultTime } from './ResultTime';
import { Skipped } from './Skipped';
import { Summary } from './Summary';

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
  const { filter, selected, folded } = state;
  const groups = useMemo(() => groupsOf(report, filter), [report, filter]);
  return (
    <>
      <section className={styles.top}>
        <Summary report={report} filter={filter} session={session} />
        <ResultTime checked={checked} changed={state.changed} session={session} />
        {report.findings.length > 1 && <div className={shared.quiet}>{tell(text('ui.keys'))}</div>}
      </section>
      <div onKeyDown={moveFocus}>
        {groups.map((group) => (
          <FindingGroup
            key={group.key}
            group={group}
            workbook={workbook}
            filter={filter}
            selected={selected}
            folded={folded.has(group.key)}
            session={session}
          />
        ))}
      </div>
      <Skipped skipped={report.skipped} session={session} />
      <div className={styles.foot}>
        <CopyButton
          content={() => textReport('Soát Biểu', workbook, report, { language, equations: false })}
        />
      </div>
    </>
  );
}
