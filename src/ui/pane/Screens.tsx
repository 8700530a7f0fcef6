import type { Session } from '../session/session';
import { screenOf, type PaneState } from '../session/state';
import { EmptyScreen, UnrecognisedScreen } from './NothingScreens';
import { FailureScreen } from './FailureScreen';
import { ResultScreen } from './ResultScreen';
import { StartScreen } from './StartScreen';
import { WorkingScreen } from './WorkingScreen';

interface Props {
  readonly session: Session;
  readonly state: PaneState;
  readonly environment: string;
}

/** The face of the state. */
export function Screens({ session, state, environment }: Props) {
  const { checked, failure, work } = state;
  switch (screenOf(state)) {
    case 'start':
      return <StartScreen />;
    case 'working':
      return work && <WorkingScreen progress={work.progress} onStop={session.stop} />;
    case 'failed':
      return failure && <FailureScreen failure={failure} session={session} environment={environment} />;
    case 'empty':
      return <EmptyScreen />;
    case 'unrecognised':
      return checked && <UnrecognisedScreen checked={checked} state={state} session={session} />;
    case 'result':
      return checked && <ResultScreen checked={checked} state={state} session={session} />;
  }
}
