import { use, type ComponentType } from 'react';
import { lateLoad } from './lateLoad';
import { PartBoundary } from './PartBoundary';

/** A part of the pane whose code comes when it is first shown, or shortly before. Stands inside a `Suspense`. */
export interface LazyPart<Props> {
  (props: Props): React.ReactNode;
  /** Begins to load it: it will be wanted soon. */
  readonly comeSoon: () => void;
}

/**
 * As React's `lazy`, but one that could not be loaded (no connection) says so in its own place and offers another try:
 * nothing around it is lost.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  const { wanted, soon, forgetFailure } = lateLoad(load);
  const Loaded = (props: Props) => {
    const Ready = use(wanted());
    return <Ready {...props} />;
  };
  const Part = (props: Props) => (
    <PartBoundary onAgain={forgetFailure}>
      <Loaded {...props} />
    </PartBoundary>
  );
  return Object.assign(Part, { comeSoon: soon });
}
