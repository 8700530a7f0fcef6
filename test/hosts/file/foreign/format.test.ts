import { utils, write } from '@e965/xlsx';
import { Meter } from '../../../../src/hosts/file/budget';
import { openFormat } from '../../../../src/hosts/file/foreign/foreignFormat';

/** What SheetJS writes: its list of types names the binary workbook whatever the file is. */
function written(bookType: 'xlsx' | 'xlsb'): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet([['Xã', 1]]), 'Biểu');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

test.each(['xlsx', 'xlsb'] as const)('a workbook that SheetJS wrote as %s is one', (bookType) => {
  expect(openFormat(written(bookType), new Meter()).format).toBe(bookType);
});
