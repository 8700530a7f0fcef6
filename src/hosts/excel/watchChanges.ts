import { isExcelSupported } from './inExcel';

/** Who caused an event, in its `triggerSource` (ExcelApi 1.14); of sheets that come and go nobody is told. */
const OWN = 'ThisLocalAddin';

type Notify = (event: object) => Promise<void>;

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls back when cells change or sheets come and go, but for cells this add-in wrote itself. Gives the way to stop
 * listening, at once and for good.
 */
export function watchChanges(listener: () => void): () => void {
  let listening = true;
  const notify: Notify = (event) => {
    const isOwn = 'triggerSource' in event && event.triggerSource === OWN;
    if (listening && !isOwn) listener();
    return Promise.resolve();
  };
  // What cannot be watched is no failure of anything the user asked for: the pane then does not say «đã thay đổi».
  const registered = register(notify).catch(() => []);
  return () => {
    listening = false;
    void registered.then(remove).catch(() => undefined);
  };
}

async function register(notify: Notify): Promise<Registration[]> {
  if (!isExcelSupported()) return [];
  // Waits where a cell is being edited: nobody waits for it.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { onChanged, onAdded, onDeleted } = context.workbook.worksheets;
    const registrations = [onChanged.add(notify), onAdded.add(notify), onDeleted.add(notify)];
    await context.sync();
    return registrations;
  });
}

async function remove(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
}
