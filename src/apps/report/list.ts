import { formatNumber } from '../../core/numbers/formatNumber';
import type { PageData, Item } from './data';
import { element, sign } from './elements';
import type { Say } from './words';

/** Findings shown at once; the rest comes when asked for, and all of them when printed. */
const STEP = 200;

/** A list of findings under their files, which grows on demand. */
export interface FindingList {
  readonly root: HTMLElement;
  readonly show: (items: readonly Item[]) => void;
  /** Shows all there is (for print). */
  readonly showAll: () => void;
}

export function findingList(data: PageData, say: Say): FindingList {
  const root = element('div', { class: 'list' });
  const more = element('button', { type: 'button', class: 'more' });
  let items: readonly Item[] = [];
  let shown = 0;
  let group: HTMLElement | null = null;
  let path: string | null = null;

  const grow = (until: number): void => {
    const part = items.slice(shown, until);
    shown += part.length;
    for (const item of part) {
      if (!group || item.path !== path) {
        path = item.path;
        group = element('ul', { 'aria-label': path });
        root.append(element('h3', {}, path), group);
      }
      group.append(findingElement(item, data, say));
    }
    more.remove();
    const rest = items.length - shown;
    if (rest === 0) return;
    more.textContent = say('folder.page.more', { count: Math.min(rest, STEP) });
    root.append(more);
  };
  more.addEventListener('click', () => grow(shown + STEP));
  return {
    root,
    show: (next) => {
      [items, shown, group, path] = [next, 0, null, null];
      root.replaceChildren();
      if (items.length > 0) return grow(STEP);
      const isClean = data.items.length === 0;
      root.append(element('p', { class: 'none' }, say(`folder.page.${isClean ? 'clean' : 'none'}`)));
    },
    showAll: () => grow(items.length),
  };
}

/** A finding as an item of a list; what is given beside it stands at its end. */
export function findingElement(
  { finding }: Pick<Item, 'finding'>,
  { start }: PageData,
  say: Say,
  ...beside: readonly HTMLElement[]
): HTMLElement {
  const { severity, label, sheet, cell, message, rule, related } = finding;
  const places = related.map((place) =>
    place.sheet === sheet ? place.cell : `${place.sheet}!${place.cell}`,
  );
  const value = (held: string | number | null): string =>
    typeof held === 'number' ? formatNumber(held, start.language) : (held ?? '');
  // what the finding's own cell should be stands in its message
  const elsewhere = proposedIn(finding).filter((one) => one.cell !== cell || one.sheet !== sheet);
  return element(
    'li',
    { class: severity },
    element(
      'p',
      { class: 'head' },
      sign(severity),
      element('span', { class: 'word' }, say(`severity.${severity}`)),
      element('strong', {}, label),
      element('span', { class: 'place' }, `${sheet}!${cell}`),
    ),
    element('p', {}, message),
    ...elsewhere.map((one) =>
      element(
        'p',
        {},
        say('folder.page.suggested', { cell: `${one.sheet}!${one.cell}`, value: value(one.suggested) }),
      ),
    ),
    element(
      'p',
      { class: 'small' },
      element('span', { class: 'rule', title: start.meanings[rule] ?? rule }, rule),
      places.length > 0 ? ` · ${say('report.related')}: ${places.join(', ')}` : null,
    ),
    ...beside,
  );
}

/** The cells to be corrected together; none where one of several ways would do, which the message names with «hoặc». */
function proposedIn({ suspects, repairs }: Item['finding']): Item['finding']['suspects'] {
  const [best, other] = repairs;
  if (!best) return suspects;
  if (best.partial || best.open || (other && other.confidence >= best.confidence)) return [];
  return best.cells;
}
