import {
  typed as typedInStyle,
  typedHeader as typedHeaderInStyle,
  vietnamese,
} from '../../layouts/render/text';
import type { Layout } from './layout';

/** What of a layout decides how its words are typed. */
export type SheetTextStyle = Pick<Layout, 'unicode' | 'tone' | 'spaces' | 'breaks' | 'upperHeader'>;

/** Words as this office types them. */
export function typed(text: string, style: SheetTextStyle): string {
  return typedInStyle(text, style);
}

/** A head as this office types it. */
export function typedHeader(text: string, style: SheetTextStyle): string {
  return typedHeaderInStyle(text, style);
}

/** A number in Vietnamese style: `1.778`, `14,0`, `-5`. */
export function printed(value: number, decimals: number): string {
  return (value < 0 ? '-' : '') + vietnamese(Math.abs(value), decimals);
}

/** A number rounded half away from zero. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(14)))) / factor;
}

/** Digits after the decimal sign a General cell shows of a number. */
export function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(12))).split('.')[1]?.length ?? 0;
}
