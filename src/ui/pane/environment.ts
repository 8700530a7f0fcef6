import { useEffect, useState } from 'react';

/** Tells where the pane runs, for a report that somebody copies: asked only then. */
export type Environment = () => Promise<string>;

/** Where the pane runs; empty until that is known. */
export function useEnvironment(environment: Environment): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    void environment().then(setWords);
  }, [environment]);
  return words;
}
