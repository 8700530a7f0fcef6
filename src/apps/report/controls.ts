import type { PageData } from './data';
import { element } from './elements';
import { NO_FILTER, type Filter } from './filter';
import type { Say } from './words';

/** Typing pauses this long before the list follows. */
const PAUSE = 120;
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** The bar of filters; it tells `onChange` of every change. */
export function controls(data: PageData, say: Say, onChange: (filter: Filter) => void): HTMLElement {
  const severities = SEVERITIES.map((severity) => [severity, say(`severity.${severity}`)] as const);
  const rules = [...new Set(data.items.map(({ finding }) => finding.rule))].sort();
  const paths = [...new Set(data.items.map(({ path }) => path))];
  const severity = choice(say('folder.page.severity'), severities, say);
  const rule = choice(
    say('folder.page.rule'),
    rules.map((id) => [id, id] as const),
    say,
  );
  const path = choice(
    say('folder.page.file'),
    paths.map((one) => [one, one] as const),
    say,
  );
  const search = element('input', { type: 'search', placeholder: say('folder.page.search-hint') });
  const current = (): Filter => ({
    severity: severity.select.value,
    rule: rule.select.value,
    path: path.select.value,
    search: search.value,
  });
  const change = (): void => onChange(current());
  let timer = 0;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(change, PAUSE);
  });
  const selects = [severity, rule, path];
  for (const { select } of selects) select.addEventListener('change', change);
  const reset = element('button', { type: 'button' }, say('folder.page.reset'));
  reset.addEventListener('click', () => {
    for (const { select } of selects) select.value = '';
    search.value = '';
    onChange(NO_FILTER);
  });
  const print = element('button', { type: 'button' }, say('folder.page.print'));
  print.addEventListener('click', () => window.print());
  return element(
    'form',
    { class: 'controls', role: 'search' },
    element('label', { class: 'wide' }, say('folder.page.search'), search),
    ...selects.map(({ label }) => label),
    element('span', { class: 'buttons' }, reset, print),
  );
}

function choice(
  name: string,
  options: readonly (readonly [string, string])[],
  say: Say,
): { readonly label: HTMLElement; readonly select: HTMLSelectElement } {
  const select = element(
    'select',
    {},
    element('option', { value: '' }, say('folder.page.all')),
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  return { label: element('label', {}, name, select), select };
}
