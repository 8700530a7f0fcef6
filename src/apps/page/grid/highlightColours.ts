import type { CSSProperties } from 'react';
import type { Look } from '../../../ui/look/theme';

const LIGHT = {
  '--sb-error-fill': '#FDE7E9',
  '--sb-error-line': '#C50F1F',
  '--sb-warning-fill': '#FFF4CE',
  '--sb-warning-line': '#8A6100',
  '--sb-note-fill': '#EBF3FC',
  '--sb-note-line': '#0F6CBD',
  '--sb-agreed-fill': '#E7F2E7',
};

const DARK = {
  '--sb-error-fill': '#5A1A20',
  '--sb-error-line': '#F1707B',
  '--sb-warning-fill': '#4D3B00',
  '--sb-warning-line': '#F2C661',
  '--sb-note-fill': '#0A2E4A',
  '--sb-note-line': '#62ABF5',
  '--sb-agreed-fill': '#123D12',
};

/** The colours of highlights as CSS variables; the light ones are those drawn in Excel. */
export function highlightColours(look: Look): CSSProperties {
  return (look === 'light' ? LIGHT : DARK) as CSSProperties;
}
