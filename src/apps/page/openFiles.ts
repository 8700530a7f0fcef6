import { checkAndHighlight, openSample, type Opened } from './opened';

/** The files that are open, and the one in view. */
export interface OpenFiles {
  readonly files: readonly Opened[];
  readonly current: Opened;
}

/** At the start the sample is open. */
export function firstFiles(): OpenFiles {
  const sample = openSample();
  return { files: [sample], current: sample };
}

/** The open files with more of them, the first of those in view; the sample makes room. */
export function withFiles({ files, current }: OpenFiles, more: readonly Opened[]): OpenFiles {
  const [first] = more;
  return {
    files: [...files.filter(({ isSample }) => !isSample || !first), ...more],
    current: first ?? current,
  };
}

/** Closes a file; the one that takes its place comes into view, the sample where none is left. */
export function withoutFile({ files, current }: OpenFiles, closed: Opened): OpenFiles {
  closed.session.stop();
  const place = files.indexOf(closed);
  const left = files.filter((one) => one !== closed);
  const next = left[Math.min(place, left.length - 1)];
  if (!next) {
    const sample = openSample();
    void checkAndHighlight(sample);
    return { files: [sample], current: sample };
  }
  return { files: left, current: current === closed ? next : current };
}
