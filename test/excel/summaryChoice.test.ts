import { rememberedChoice } from '../../src/core/summary/rememberedChoice';
import { createSession } from '../../src/ui/session/createSession';
import { reopened } from '../support/fake-excel/state';
import { openInExcel, READ, useOffice } from './setup';
import { communes } from './workbooks';

// a busy machine takes its time; nothing here measures time
jest.setTimeout(60_000);

useOffice();

it('is kept in the workbook through saving and opening, and followed by the next session', async () => {
  const { fake, host } = openInExcel(communes(12));
  const session = createSession(host);
  await session.check();
  session.dispatch({ type: 'chose', choice: { chosen: ['communes', 'bands'], valuesOnly: true } });
  await session.summarize({ force: false });
  expect(fake.state.sheets.map(({ name }) => name).slice(1)).toEqual(['TH-Xã', 'TH-Phân nhóm']);

  const later = openInExcel(reopened(fake.state));
  expect(rememberedChoice(await later.host.read(READ))).toEqual(['communes', 'bands']);
  const next = createSession(later.host);
  await next.summarize({ force: false });
  expect(next.state().summaryResult).toMatchObject({ hasEdited: false });
  expect(later.fake.state.sheets).toHaveLength(3);
});

it('costs nothing where the workbook remembers the same: three syncs beside the check', async () => {
  const { fake, host } = openInExcel(communes(12));
  const session = createSession(host);
  await session.check();
  session.dispatch({ type: 'chose', choice: { chosen: ['communes'], valuesOnly: false } });
  await session.summarize({ force: false });
  const before = fake.syncs;
  await session.summarize({ force: false });
  expect(fake.syncs - before).toBeLessThanOrEqual(3);
  expect(session.state().changed).toBe(false);
});
