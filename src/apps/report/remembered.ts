import { shownDay } from '../../core/memory/day';
import type { JsonAccepted } from '../../core/report/json';
import type { PageData } from './data';
import { element } from './elements';
import { findingElement } from './list';
import type { Say } from './words';

/**
 * What the signer has to know beside the findings: what officials accepted, with their reasons; what is remembered but
 * of no use any more; what of it could not be read. Sections of their own, which no filter hides; empty where there is
 * nothing of it.
 */
export function rememberedParts(data: PageData, say: Say): HTMLElement[] {
  const files = data.files.flatMap(({ path, memory }) => (memory ? [{ path, memory }] : []));
  const listed = (head: string, ofFile: (memory: (typeof files)[number]['memory']) => HTMLElement[]) => {
    const groups = files.flatMap(({ path, memory }) => {
      const items = ofFile(memory);
      return items.length > 0 ? [{ path, items }] : [];
    });
    const count = groups.reduce((sum, { items }) => sum + items.length, 0);
    if (count === 0) return [];
    const lists = groups.flatMap(({ path, items }) => [
      element('h3', {}, path),
      element('ul', { 'aria-label': path }, ...items),
    ]);
    const heading = element('h2', {}, `${say(head)} (${count})`);
    return [element('section', { class: 'remembered', 'aria-label': say(head) }, heading, ...lists)];
  };
  const line = (words: string): HTMLElement => element('li', {}, element('p', {}, words));
  return [
    ...listed('report.accepted-head', ({ accepted }) =>
      accepted.map((one) => findingElement({ finding: one }, data, say, reasonOf(one, say))),
    ),
    ...listed('report.memory-unused', ({ unused }) => unused.map(line)),
    ...listed('report.memory-problems', ({ problems }) => problems.map(line)),
  ];
}

function reasonOf({ reason, on }: JsonAccepted, say: Say): HTMLElement {
  const words =
    on === null ? say('ignore.because', { reason }) : say('ignore.because.on', { reason, on: shownDay(on) });
  return element('p', { class: 'reason' }, words);
}
