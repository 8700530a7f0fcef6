import { openInExcel, READ, useOffice } from '../excel/setup';
import { cellAt } from '../support/fake-excel/state';
import { HOSTS, listPlan, NAME, SOURCE, type Written } from './beside';

// a busy machine takes its time; nothing here measures time
jest.setTimeout(120_000);
useOffice();

describe.each(HOSTS)('what people wrote beside a list, in %s', (_, refreshed) => {
  const FIRST = 2;
  /** A remark beside each commune, and what it makes of the commune's number. */
  const remarks = (communes: readonly string[]): Written =>
    communes.flatMap((name, i) => [
      [FIRST + i, 3, `về ${name}`],
      [FIRST + i, 4, `=C${FIRST + i + 1}*2`],
    ]);
  const total = (count: number): Written => [[FIRST + count, 4, `=SUM(E3:E${FIRST + count})`]];
  const around: Written = [
    [1, 3, 'Ghi chú'],
    [8, 0, 'dưới biểu'],
  ];

  it('goes down with its line where a commune is added in the middle', async () => {
    const before = ['An', 'Bình', 'Dân'];
    const user = [...remarks(before), ...total(3), ...around];
    const { outcome, rows } = await refreshed(
      listPlan(before),
      user,
      listPlan(['An', 'Bình', 'Châu', 'Dân']),
    );
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows).toEqual([
      'DANH SÁCH|||||',
      'STT|Xã|Số|Ghi chú||',
      '1|An|2|về An|=C3*2|',
      '2|Bình|4|về Bình|=C4*2|',
      '3|Châu|4|||',
      '4|Dân|3|về Dân|=C6*2|',
      '|Tổng số|4||=SUM(E3:E6)|',
      '|||||',
      'Người lập|||||',
      'dưới biểu|||||',
    ]);
  });

  it('goes up with its line where a commune is left out, whose own is put below with its name', async () => {
    const before = ['An', 'Bình', 'Châu'];
    const user = [...remarks(before), ...total(3), ...around];
    const { outcome, rows } = await refreshed(listPlan(before), user, listPlan(['An', 'Châu']));
    expect(outcome).toEqual({
      written: [NAME],
      kept: [],
      apart: [{ name: NAME, lines: ['Bình'] }],
    });
    expect(rows).toEqual([
      'DANH SÁCH|||||',
      'STT|Xã|Số|Ghi chú||',
      '1|An|2|về An|=C3*2|',
      '2|Châu|4|về Châu|=C4*2|',
      '|Tổng số|2||=SUM(E3:E4)|',
      '|||||',
      'Người lập|||||',
      '|||||',
      '|Bình||về Bình|0|',
      'dưới biểu|||||',
    ]);
  });

  it('goes with its line where the order is another', async () => {
    const before = ['An', 'Bình', 'Châu', 'Dân'];
    const user: Written = [...remarks(['An', 'Bình', 'Châu']), ...total(4), [6, 3, 'cả tỉnh']];
    const { outcome, rows } = await refreshed(
      listPlan(before),
      user,
      listPlan(['Châu', 'Dân', 'An', 'Bình']),
    );
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows).toEqual([
      'DANH SÁCH|||||',
      'STT|Xã|Số|||',
      '1|Châu|4|về Châu|=C3*2|',
      '2|Dân|3|||',
      '3|An|2|về An|=C5*2|',
      '4|Bình|4|về Bình|=C6*2|',
      '|Tổng số|4|cả tỉnh|=SUM(E3:E6)|',
      '|||||',
      'Người lập|||||',
    ]);
  });

  it('stays where it is when nothing has changed', async () => {
    const before = ['An', 'Bình', 'Châu'];
    const { outcome, rows } = await refreshed(listPlan(before), remarks(before), listPlan(before));
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows.slice(2, 5)).toEqual([
      '1|An|2|về An|=C3*2|',
      '2|Bình|4|về Bình|=C4*2|',
      '3|Châu|4|về Châu|=C5*2|',
    ]);
  });

  it('keeps the sheet as it is where cells merged over several lines would be torn apart', async () => {
    const before = ['An', 'Bình', 'Châu'];
    const merge = { top: FIRST, left: 3, bottom: FIRST + 1, right: 3 };
    const { outcome, rows } = await refreshed(
      listPlan(before),
      [[FIRST, 3, 'về An và Bình']],
      listPlan(['Bình', 'Châu', 'An']),
      merge,
    );
    expect(outcome).toEqual({ written: [], kept: [{ name: NAME, reason: 'stuck' }] });
    expect(rows[FIRST]).toBe('1|An|2|về An và Bình||');
  });

  it('goes down with cells merged beside one line where a commune is added above', async () => {
    const merge = { top: FIRST, left: 3, bottom: FIRST, right: 4 };
    const { outcome, rows } = await refreshed(
      listPlan(['Bình']),
      [[FIRST, 3, 'về Bình']],
      listPlan(['An', 'Bình']),
      merge,
    );
    expect(outcome).toEqual({ written: [NAME], kept: [] });
    expect(rows[FIRST + 1]).toBe('2|Bình|4|về Bình||');
  });

  it('stays in its rows where nothing says what a line is for', async () => {
    const { lineBy: _lines, ...plan } = listPlan(['Bình', 'An']);
    const { rows } = await refreshed(listPlan(['An', 'Bình']), remarks(['An', 'Bình']), plan);
    expect(rows[FIRST]).toBe('1|Bình|4|về An|=C3*2|');
  });
});

it('goes with its looks, in Excel', async () => {
  const { fake, host } = openInExcel(SOURCE);
  await host.read(READ);
  await host.writeSheets([listPlan(['An', 'Bình'])], { force: false });
  Object.assign(cellAt(fake.sheet(NAME), 2, 3), { value: 'về An', fill: '#FFFF00' });
  await host.writeSheets([listPlan(['Bình', 'An'])], { force: false });
  expect(cellAt(fake.sheet(NAME), 3, 3)).toMatchObject({ value: 'về An', fill: '#FFFF00' });
  expect(fake.sheet(NAME).rows.get(2)?.get(3)?.value ?? '').toBe('');
});

it('goes with its line in requests below 5 MB, however many lines are mixed', async () => {
  const before = Array.from({ length: 2500 }, (_, i) => `Xã ${i}`);
  const { fake, host } = openInExcel(SOURCE);
  await host.read(READ);
  await host.writeSheets([listPlan(before)], { force: false });
  for (const [i, name] of before.entries())
    Object.assign(cellAt(fake.sheet(NAME), i + 2, 3), { value: `về ${name}` });
  const anew = before.map((_, i) => before[(i * 7) % before.length]!);
  // more than 5 MB in one request are refused
  const outcome = await host.writeSheets([listPlan(anew)], { force: false });
  expect(outcome.kept).toEqual([]);
  const remarks = anew.map((_, i) => cellAt(fake.sheet(NAME), i + 2, 3).value);
  expect(remarks).toEqual(anew.map((name) => `về ${name}`));
});
