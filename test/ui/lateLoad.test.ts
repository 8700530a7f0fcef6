import { lateLoad } from '../../src/ui/pane/lateLoad';

/** Fails as often as asked for, then gives how often it was called. */
function failing(times: number) {
  let calls = 0;
  return async (): Promise<number> => {
    calls++;
    if (calls <= times) throw new Error('no connection');
    return calls;
  };
}

it('is loaded once, whoever wants it', async () => {
  const { wanted, soon } = lateLoad(failing(0));
  soon();
  const first = wanted();
  expect(wanted()).toBe(first);
  expect(await first).toBe(1);
});

it('is tried again when it is wanted, where it could not be loaded before that', async () => {
  const { wanted, soon } = lateLoad(failing(1));
  soon();
  await new Promise(setImmediate);
  expect(await wanted()).toBe(2);
});

it('stays failed for whoever draws it, until that is forgotten', async () => {
  const { wanted, forgetFailure } = lateLoad(failing(1));
  const first = wanted();
  await expect(first).rejects.toThrow('no connection');
  expect(wanted()).toBe(first);
  forgetFailure();
  expect(await wanted()).toBe(2);
});

it('is not loaded twice where nothing failed', async () => {
  const { wanted, forgetFailure } = lateLoad(failing(0));
  const first = wanted();
  forgetFailure();
  expect(wanted()).toBe(first);
});
