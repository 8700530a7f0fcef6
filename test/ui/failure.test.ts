import { HostError } from '../../src/core/host/workbookHost';
import { text } from '../../src/core/messages/text';
import { failureOf } from '../../src/ui/session/failure';

const SECRET = 'Xã Na Sang 1.234';

it('gives an outline without what a cell or a sheet may have put into it', () => {
  const cause = Object.assign(new TypeError(`cannot read ${SECRET}\n  of ${SECRET}`), {
    code: 'ItemNotFound',
  });
  const error = new HostError(text('host.sheet-hidden', { sheet: SECRET }), { cause });
  const { outline, detail } = failureOf(error);
  expect(outline).not.toContain('Na Sang');
  expect(outline).toContain('HostError host.sheet-hidden');
  expect(outline).toContain('TypeError ItemNotFound');
  expect(outline).toContain('failure.test.ts');
  expect(detail).toContain(SECRET);
});

it('has an outline for what is no error', () => {
  expect(failureOf(SECRET).outline).toBe('string');
});

it('tells a part that could not be loaded, and what to do', () => {
  const error = Object.assign(new Error('Loading chunk check failed.'), { name: 'ChunkLoadError' });
  expect(failureOf(error).text.id).toBe('failures.offline');
  const other = new TypeError('Failed to fetch dynamically imported module: https://localhost/check.js');
  expect(failureOf(other, 'ui.failed.action').text.id).toBe('failures.offline');
  expect(failureOf(new TypeError('x'), 'ui.failed.action').text.id).toBe('ui.failed.action');
});
