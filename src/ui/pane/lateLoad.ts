/** Something that is loaded when it is first wanted, or shortly before, and kept then. */
export interface LateLoad<Loaded> {
  /** Always the same promise, until a failure is forgotten. */
  readonly wanted: () => Promise<Loaded>;
  /** Begins to load it. A failure is nobody's loss yet: it is tried again when it is wanted. */
  readonly soon: () => void;
  /** Gives it another try, where it could not be loaded. */
  readonly forgetFailure: () => void;
}

/** As `load`, asked once; a failure is not for good. */
export function lateLoad<Loaded>(load: () => Promise<Loaded>): LateLoad<Loaded> {
  let loading: Promise<Loaded> | null = null;
  let failed: Promise<Loaded> | null = null;
  const wanted = (): Promise<Loaded> => {
    if (loading) return loading;
    const mine = load();
    loading = mine;
    mine.catch(() => {
      failed = mine;
    });
    return mine;
  };
  const forget = (one: Promise<Loaded> | null): void => {
    if (loading === one) loading = null;
  };
  return {
    wanted,
    soon: () => {
      const mine = wanted();
      mine.catch(() => forget(mine));
    },
    forgetFailure: () => {
      if (failed) forget(failed);
    },
  };
}
