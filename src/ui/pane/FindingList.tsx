import { useMemo } from 'react';
import { groupsOf } from '../session/groups';
import { isNarrowed } from '../session/narrow';
import type { Session } from '../session/session';
import type { Checked, PaneState } from '../session/state';
import { FindingGroup } from './FindingGroup';
import { moveFocus } from './moveFocus';

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: Session;
}

/** Each Biểu with its findings, then the sheets without a Biểu that have some; arrow keys walk through all. */
export function FindingList({ checked, state, session }: Props) {
  const { filter, narrow, selected, folded } = state;
  const groups = useMemo(() => groupsOf(checked, filter, narrow), [checked, filter, narrow]);
  return (
    <div onKeyDown={moveFocus}>
      {groups.map((group) => (
        <FindingGroup
          key={group.key}
          group={group}
          workbook={checked.workbook}
          filter={filter ?? (isNarrowed(narrow) ? 'narrowed' : null)}
          selected={selected}
          folded={folded.has(group.key)}
          session={session}
        />
      ))}
    </div>
  );
}
