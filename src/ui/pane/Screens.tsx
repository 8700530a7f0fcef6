import { Suspense, useEffect } from 'react';
import type { Session } from '../session/session';
import { screenOf, type PaneState } from '../session/state';
import { EmptyScreen } from './EmptyScreen';
import type { Environment } from './environment';
import { FailureScreen } from './FailureScreen';
import { lazyPart } from './lazyPart';
import { StartScreen } from './StartScreen';
import { WorkingScreen } from './WorkingScreen';

interface Props {
  readonly session: Session;
  readonly state: PaneState;
  readonly environment: Environment;
}

const load = () => import(/* webpackChunkName: "result" */ './resultScreens');
const ResultScreen = lazyPart(async () => (await load()).ResultScreen);
const UnrecognisedScreen = lazyPart(async () => (await load()).UnrecognisedScreen);

/** The face of the state. What a check finds is shown by code that comes while it runs. */
export function Screens({ session, state, environment }: Props) {
  const { checked, failure, work } = state;
  const screen = screenOf(state);
  useEffect(() => {
    if (screen === 'working') ResultScreen.comeSoon();
  }, [screen]);
  switch (screen) {
    case 'start':
      return <StartScreen />;
    case 'working':
      return work && <WorkingScreen progress={work.progress} onStop={session.stop} />;
    case 'failed':
      return failure && <FailureScreen failure={failure} session={session} environment={environment} />;
    case 'empty':
      return <EmptyScreen />;
    case 'unrecognised':
    case 'result': {
      const Screen = screen === 'result' ? ResultScreen : UnrecognisedScreen;
      return (
        checked && (
          <Suspense fallback={null}>
            <Screen checked={checked} state={state} session={session} />
          </Suspense>
        )
      );
    }
  }
}
