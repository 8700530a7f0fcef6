import { words } from '../../text/normalize';
import type { View } from '../view';
import { latestYear } from './figureColumns';
import type { HeaderBand } from './headerBand';

const NO_TITLE =
  /^(?:cong hoa xa hoi|doc lap|uy ban nhan dan|ubnd|hoi dong nhan dan|ban chi dao|van phong|so nong nghiep|don vi tinh|dvt)\b/;

const TITLE_LINES = 12;

/** The texts above the header that name the table; on a view that lies on its side they stand beside it. */
export function titleAbove(view: View, band: HeaderBand): string {
  const [lines, places] = view.transposed
    ? [view.lines, range(0, view.width)]
    : [view.lines.filter((line) => line < band.top).slice(-TITLE_LINES), range(0, view.width)];
  const texts: string[] = [];
  const tableBegins = firstTablePlace(view, band);
  const seen = (text: string): void => {
    const key = words(text);
    const says = text.length > 8 || latestYear(text) > 0;
    if (says && /\p{L}/u.test(text) && !NO_TITLE.test(key) && !text.startsWith('(')) texts.push(text);
  };
  if (!view.transposed) for (const line of lines) for (const place of places) seen(view.text(line, place));
  else
    for (const place of places)
      for (const line of lines) if (place < tableBegins) seen(view.text(line, place));
  return texts.join(' ').slice(0, 300);
}

/** On a view that lies on its side titles stand in places before the first that the header band fills. */
export function firstTablePlace(view: View, band: HeaderBand): number {
  for (let place = 0; place < view.width; place++) {
    let filled = 0;
    for (const line of view.lines) if (line >= band.bottom && view.text(line, place) !== '') filled++;
    if (filled >= 2) return place;
  }
  return 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Every text of the header, in reading order. */
export function allHeaderText(view: View, band: HeaderBand): string {
  const texts: string[] = [];
  for (const line of view.lines) {
    if (line < band.top || line > band.bottom) continue;
    for (let place = 0; place < view.width; place++) texts.push(view.text(line, place));
  }
  return texts.join(' ');
}

/** The latest year that the first of the texts to name one names; null where none does. */
export function periodOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const year = latestYear(text);
    if (year > 0) return String(year);
  }
  return null;
}
