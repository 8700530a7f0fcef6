import { strFromU8, unzipSync } from 'fflate';
import { packInNode } from '../../../../src/apps/cli/packing';
import { Meter } from '../../../../src/hosts/file/budget';
import type { Packing } from '../../../../src/hosts/file/packing';
import { PackageEdit } from '../../../../src/hosts/file/patch/packageEdit';
import { PACKINGS } from '../reading';
import { buildZip } from '../zipBuilder';

const file = buildZip([
  { name: 'a.xml', content: '<a/>' },
  { name: 'b.xml', content: '<b/>' },
]);
/** Large enough to be packed aside where that can be done. */
const large = (word: string): string => `<a>${`${word} `.repeat(300_000)}</a>`;

const FAILING: Packing = { ...packInNode, deflateAside: () => Promise.reject(new Error('no thread')) };

describe.each([...PACKINGS, ['where nothing can be packed aside', FAILING] as const])('%s', (_, packing) => {
  test('large parts, one of them written twice', async () => {
    const edit = new PackageEdit(file, new Meter(), packing);
    edit.setText('a.xml', large('xã'));
    edit.setText('new.xml', large('huyện'));
    edit.setText('a.xml', large('tỉnh'));
    const parts = unzipSync(await edit.finish());
    expect(Object.keys(parts)).toEqual(['a.xml', 'b.xml', 'new.xml']);
    expect(strFromU8(parts['a.xml']!)).toBe(large('tỉnh'));
    expect(strFromU8(parts['b.xml']!)).toBe('<b/>');
    expect(strFromU8(parts['new.xml']!)).toBe(large('huyện'));
  });
});

test('bytes put in place of a part in UTF-16 are UTF-8 from then on', async () => {
  const sixteen = Uint8Array.from([0xff, 0xfe, ...Buffer.from('<a>đ</a>', 'utf16le')]);
  const edit = new PackageEdit(buildZip([{ name: 'a.xml', content: sixteen }]), new Meter());
  edit.edit('a.xml', (text) => text.replace('đ', 'ê'));
  edit.setBytes('a.xml', new TextEncoder().encode('<a>ô</a>'));
  edit.edit('a.xml', (text) => text.replace('ô', 'ơ'));
  expect(strFromU8(unzipSync(await edit.finish())['a.xml']!)).toBe('<a>ơ</a>');
});
