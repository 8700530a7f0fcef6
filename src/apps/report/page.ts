import { controls } from './controls';
import { readData } from './data';
import { element } from './elements';
import { filtered, NO_FILTER, type Filter } from './filter';
import { findingList } from './list';
import { overview } from './overview';
import { rememberedParts } from './remembered';
import { sayWith } from './words';

/** The page that a report in HTML is: everything it shows is made here, from the data that stand in the same file. */
function show(): void {
  const data = readData();
  const say = sayWith(data.start);
  const made = new Date(data.start.made);
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${two(made.getHours())}:${two(made.getMinutes())}`;
  const date = `${two(made.getDate())}/${two(made.getMonth() + 1)}/${made.getFullYear()}`;

  const list = findingList(data, say);
  const status = element('p', { class: 'status', role: 'status' });
  const update = (filter: Filter): void => {
    const items = filtered(data.items, filter);
    list.show(items);
    const files = new Set(items.map(({ path }) => path)).size;
    status.textContent = say('folder.page.shown', { shown: items.length, all: data.items.length, files });
  };
  const form = controls(data, say, update);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(
    element(
      'header',
      {},
      element('h1', {}, say('folder.page.title')),
      element('p', { class: 'small' }, say('folder.page.made', { time, date })),
    ),
    element(
      'main',
      {},
      element('section', { 'aria-label': say('folder.page.whole') }, ...overview(data, say)),
      element(
        'section',
        { 'aria-label': say('folder.page.results') },
        element('h2', {}, say('folder.page.results')),
        ...(data.items.length > 0 ? [form, status] : []),
        list.root,
      ),
      ...rememberedParts(data, say),
    ),
    element('footer', { class: 'small' }, say('folder.page.offline')),
  );
  update(NO_FILTER);
  window.addEventListener('beforeprint', () => {
    list.showAll();
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

document.addEventListener('DOMContentLoaded', show);
