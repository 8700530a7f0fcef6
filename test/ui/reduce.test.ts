import { NO_MEMORY } from '../../src/core/memory/memory';
import type { Report } from '../../src/core/check';
import { text } from '../../src/core/messages/text';
import { reduce } from '../../src/ui/session/reduce';
import { INITIAL, screenOf, type Action, type Checked, type PaneState } from '../../src/ui/session/state';

const EMPTY_REPORT: Report = {
  tables: [],
  skipped: [],
  findings: [],
  problems: [],
  accepted: [],
  memory: {
    memory: NO_MEMORY,
    problems: [],
    isWritable: true,
    corrected: { problems: [], unused: [] },
    unused: { exceptions: [], relations: [], corrections: [] },
  },
};
const checkedAs = (report: Partial<Report>): Checked => ({
  workbook: { sheets: [] },
  report: { ...EMPTY_REPORT, ...report },
  at: new Date(0),
});
const after = (...actions: Action[]): PaneState => actions.reduce(reduce, INITIAL);
const skipped = (reason: 'empty' | 'hidden' | 'not-a-bieu') => ({
  sheet: 0,
  name: 'A',
  reason,
  detail: null,
  range: null,
});
const STARTED: Action = {
  type: 'started',
  work: {
    kind: 'check',
    progress: { text: text('ui.reading'), done: 0, of: 0 },
    changedMeanwhile: false,
  },
};

describe('the face of a state', () => {
  it.each([
    ['start', []],
    ['working', [STARTED]],
    ['failed', [STARTED, { type: 'failed', failure: { text: text('host.busy'), detail: '' } }]],
    [
      'empty',
      [STARTED, { type: 'checked', checked: checkedAs({ skipped: [skipped('empty'), skipped('hidden')] }) }],
    ],
    ['unrecognised', [{ type: 'checked', checked: checkedAs({ skipped: [skipped('not-a-bieu')] }) }]],
  ] satisfies [string, Action[]][])('%s', (screen, actions) => {
    expect(screenOf(after(...actions))).toBe(screen);
  });
});

it('takes progress only while something is being done', () => {
  const progress = { text: text('host.reading', { sheet: 'A' }), done: 1, of: 3 };
  expect(after({ type: 'progressed', progress })).toEqual(INITIAL);
  expect(after(STARTED, { type: 'progressed', progress }).work?.progress).toBe(progress);
});

it('takes a filter off when it is chosen again, and every filter off with a new result', () => {
  const filtered = after({ type: 'filtered', filter: 'error' });
  expect(filtered.filter).toBe('error');
  expect(reduce(filtered, { type: 'filtered', filter: 'warning' }).filter).toBe('warning');
  expect(reduce(filtered, { type: 'filtered', filter: 'error' }).filter).toBeNull();
  expect(reduce(filtered, { type: 'checked', checked: checkedAs({}) }).filter).toBeNull();
});

it('closes a notice when it is dismissed and when something else begins', () => {
  const noticed = after({ type: 'stopped' });
  expect(noticed.notice).not.toBeNull();
  expect(reduce(noticed, { type: 'dismissed' }).notice).toBeNull();
  expect(reduce(noticed, STARTED).notice).toBeNull();
});

it('changes nothing of the state it is given', () => {
  const before = after({ type: 'folded', group: 'a' });
  reduce(before, { type: 'folded', group: 'a' });
  reduce(before, { type: 'selected', finding: 0, group: 'a' });
  expect(before.folded.has('a')).toBe(true);
});
