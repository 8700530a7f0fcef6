import type { Locator } from 'playwright-core';
import type { Workbook } from '../../../src/core/snapshot/workbook';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { agreeingFile, notesFile } from '../../samples/books';
import { workbookOf, type Office } from '../support/excel';
import { SAMPLE_WITH_SLIPS } from '../support/sitting';

/** A state of the pane that is to be looked at: how to get there from the one before, and what of it to look at. */
export interface PaneState {
  readonly name: string;
  readonly reach: (office: Office) => Promise<Locator>;
}

/** States that are reached one after another with one workbook. */
export interface Round {
  readonly name: string;
  readonly workbook: () => Promise<Workbook>;
  readonly states: readonly PaneState[];
}

const SHEET = 'Biểu 02';

const button = ({ pane }: Office, name: string | RegExp): Locator =>
  pane.getByRole('button', { name, exact: typeof name === 'string' });

/** A part that was not there before. */
async function shown(part: Locator): Promise<Locator> {
  await part.first().waitFor();
  return part.first();
}

async function press(office: Office, name: string | RegExp): Promise<void> {
  await button(office, name).first().click();
}

/** Checks, and goes to a finding that can be repaired. */
async function check(office: Office): Promise<Locator> {
  await press(office, 'Kiểm tra');
  await button(office, /V70/).click();
  return shown(button(office, 'Đến ô V70'));
}

const CORRECTING: readonly PaneState[] = [
  { name: 'start', reach: (office) => shown(button(office, 'Kiểm tra')) },
  { name: 'result', reach: check },
  {
    name: 'repair',
    reach: async (office) => {
      await press(office, /^Sửa thành 18/);
      return shown(office.pane.getByText('Trước khi sửa, hãy xem lại'));
    },
  },
  {
    name: 'ignoring',
    reach: async (office) => {
      await press(office, 'Thôi');
      await press(office, /· Xã Chà Cang/);
      await press(office, /^Bỏ qua chỗ này: Xã Chà Cang/);
      const reason = office.pane.getByRole('textbox', { name: /Vì sao chỗ này vẫn đúng/ });
      await reason.press('Control+Enter');
      await office.pane.getByRole('alert').filter({ hasText: 'Hãy ghi lý do' }).waitFor();
      return reason;
    },
  },
  {
    name: 'ignored',
    reach: async (office) => {
      const reason = office.pane.getByRole('textbox', { name: /Vì sao chỗ này vẫn đúng/ });
      await reason.fill('Xã đặc thù theo Quyết định 123/QĐ-UBND ngày 01/01/2025 của Ủy ban nhân dân tỉnh');
      await reason.press('Control+Enter');
      await press(office, 'Đã bỏ qua 1 chỗ');
      return shown(office.pane.getByText(/^Lý do.*: Xã đặc thù/));
    },
  },
  {
    name: 'repair-all',
    reach: async (office) => {
      await press(office, /^Sửa tất cả \(\d+\)…$/);
      await office.pane.getByRole('checkbox').nth(1).click();
      return shown(office.pane.getByRole('heading', { name: 'Sửa tất cả' }));
    },
  },
  {
    name: 'repaired',
    reach: async (office) => {
      await press(office, /^Sửa \d+ chỗ$/);
      await press(office, /^Đã sửa \d+ lần/);
      // checked again after the repair: what cannot be pressed meanwhile is pale
      await office.pane.getByRole('button', { name: 'Kiểm tra lại', exact: true, disabled: false }).waitFor();
      return shown(office.pane.getByRole('list', { name: 'Các lần sửa từ đây, mới nhất trước' }));
    },
  },
];

const READING: readonly PaneState[] = [
  {
    name: 'searched',
    reach: async (office) => {
      await check(office);
      await press(office, 'Tìm và lọc');
      await office.pane.getByRole('searchbox').fill('xa');
      return shown(office.pane.getByText(/^Đang hiện \d+ trong \d+ chỗ\.$/));
    },
  },
  {
    name: 'marks',
    reach: async (office) => {
      await press(office, 'Tìm và lọc');
      await press(office, 'Đánh dấu trên sheet');
      await office.pane.getByRole('switch', { name: 'Hiện ô đã khớp' }).click();
      return shown(office.pane.getByText('Hiện ô đã khớp'));
    },
  },
  {
    name: 'understood',
    reach: async (office) => {
      await press(office, 'Đánh dấu trên sheet');
      await button(office, 'Biểu này được hiểu thế nào?').nth(1).click();
      await button(office, 'Hiện trên sheet').click();
      return shown(office.pane.getByText(/^Đầu bảng: /));
    },
  },
  {
    name: 'correcting',
    reach: async (office) => {
      await press(office, 'Hiểu chưa đúng? Sửa lại ở đây');
      return shown(button(office, 'Đây không phải Biểu'));
    },
  },
  {
    name: 'teaching',
    reach: async (office) => {
      await button(office, 'Biểu này được hiểu thế nào?').nth(1).click();
      await press(office, 'Khai báo tổng (0)');
      await office.excel('select', SHEET, 'V9,C9:G9');
      await press(office, 'Lấy từ vùng đang chọn');
      return shown(office.pane.getByText('Áp dụng cho'));
    },
  },
  {
    name: 'sharing',
    reach: async (office) => {
      await press(office, /^Khai báo tổng \(0\)/);
      await press(office, 'Dùng ghi nhớ cho sổ khác');
      const damaged = { name: 'ghi nhớ của năm trước.xml', mimeType: 'text/xml', buffer: Buffer.from('<a>') };
      await office.pane.locator('input[type=file]').setInputFiles(damaged);
      return shown(office.pane.getByText('không phải tệp ghi nhớ'));
    },
  },
  {
    name: 'summaries',
    reach: async (office) => {
      await press(office, 'Dùng ghi nhớ cho sổ khác');
      await press(office, 'Tổng hợp');
      return shown(office.pane.getByText('Chỉ giá trị (không công thức)'));
    },
  },
  {
    name: 'summarized',
    reach: async (office) => {
      await press(office, 'Lập biểu tổng hợp');
      return shown(office.pane.getByText(/^Đã lập \d+ sheet/));
    },
  },
  {
    name: 'help',
    reach: async (office) => {
      await press(office, 'Trợ giúp');
      const head = await shown(office.pane.getByRole('heading', { level: 2 }));
      for (const family of (await office.pane.getByRole('button', { expanded: false }).all()).slice(0, 2))
        await family.click();
      return head;
    },
  },
  {
    name: 'failed',
    reach: async (office) => {
      await press(office, 'Đóng trợ giúp');
      await office.excel('editCell', true);
      await press(office, 'Kiểm tra lại');
      const failed = await shown(office.pane.getByRole('heading', { name: 'Chưa kiểm tra được' }));
      await office.excel('editCell', false);
      return failed;
    },
  },
];

/** Something that cannot be drawn on. */
const PROTECTED: PaneState = {
  name: 'protected',
  reach: async (office) => {
    await office.excel('protect', SHEET, true);
    await check(office);
    await press(office, 'Đánh dấu');
    return shown(office.pane.getByText(/^Sheet được bảo vệ/));
  },
};

/** All states, by rounds. */
export const ROUNDS: readonly Round[] = [
  { name: 'correcting', workbook: () => workbookOf(SAMPLE_WITH_SLIPS), states: CORRECTING },
  { name: 'reading', workbook: () => workbookOf(SAMPLE_WITH_SLIPS), states: READING },
  { name: 'protected', workbook: () => workbookOf(SAMPLE_WITH_SLIPS), states: [PROTECTED] },
  {
    name: 'agreeing',
    workbook: async () => readWorkbook(await agreeingFile()),
    states: [
      {
        name: 'ready',
        reach: async (office) => {
          await press(office, 'Kiểm tra');
          return shown(office.pane.getByText(/^Kết quả lúc/));
        },
      },
    ],
  },
  {
    name: 'unrecognised',
    workbook: async () => readWorkbook(await notesFile()),
    states: [
      {
        name: 'unrecognised',
        reach: async (office) => {
          await press(office, 'Kiểm tra');
          return shown(office.pane.getByRole('heading', { name: 'Chưa nhận ra Biểu nào' }));
        },
      },
    ],
  },
];
