import { use, type ComponentType } from 'react';

/** Parts that could not be loaded, each as what makes it try once more. */
const failed = new Set<() => void>();

/** A part of the pane whose code comes when it is first shown, or shortly before. Stands inside a `Suspense`. */
export interface LazyPart<Props> {
  (props: Props): React.ReactNode;
  /** Begins to load it: it will be wanted soon. */
  readonly comeSoon: () => void;
}

/**
 * As React's `lazy`, but one that could not be loaded (no connection) is not lost for good: `loadAgain` gives it another
 * try.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;
  const loaded = (): Promise<ComponentType<Props>> => {
    if (loading) return loading;
    loading = load();
    loading.catch(() => failed.add(() => (loading = null)));
    return loading;
  };
  const Part = (props: Props) => {
    const Ready = use(loaded());
    return <Ready {...props} />;
  };
  return Object.assign(Part, { comeSoon: () => void loaded().catch(() => undefined) });
}

/** Lets the parts that could not be loaded be asked for anew. */
export function loadAgain(): void {
  for (const again of failed) again();
  failed.clear();
}
