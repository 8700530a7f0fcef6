import type { HighlightKind } from './highlights';

/** How cells of a kind are drawn; told apart by the border's line as well, for those who see no colour. */
export interface Look {
  readonly fill: string;
  readonly border: { readonly color: string; readonly style: 'Continuous' | 'Dash' | 'Dot' } | null;
}

/** From the least grave to the gravest: what is drawn later lies above. */
export const LOOKS: readonly (readonly [HighlightKind, Look])[] = [
  ['agreed', { fill: '#E7F2E7', border: null }],
  ['note', { fill: '#E5F1FB', border: { color: '#0F548C', style: 'Dot' } }],
  ['warning', { fill: '#FFF4CE', border: { color: '#8A6100', style: 'Dash' } }],
  ['error', { fill: '#FDE7E9', border: { color: '#C50F1F', style: 'Continuous' } }],
];
