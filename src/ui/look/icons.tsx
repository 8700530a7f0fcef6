import type { Severity } from '../../core/findings/finding';

/** The shapes that tell severities apart without colour; drawn, so that no font can change them. */
const SHAPES: Readonly<Record<Severity | 'agreed', string>> = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  warning: 'M8 1.2 15.4 14.5H.6Z',
  note: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.9 2.4h1.8v1.8H7.1Zm0 3h1.8v5.2H7.1Z',
  agreed: 'M2 8.6 3.5 7l2.8 2.8L12.5 3.5 14 5 6.3 12.9Z',
};

interface SignProps {
  readonly kind: Severity | 'agreed';
  readonly className?: string | undefined;
}

/** The sign of a severity; its word stands beside it. */
export function Sign({ kind, className }: SignProps) {
  return (
    <svg
      className={className}
      width="12"
      height="12"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[kind]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/** An arrow that points right, or down where the thing beside it is unfolded. */
export function Chevron({ open }: { readonly open: boolean }) {
  return (
    <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={open ? 'M2 5h12l-6 7Z' : 'M5 2v12l7-6Z'} fill="currentColor" />
    </svg>
  );
}
