import { isExcelSupported } from './inExcel';

/** Who caused an event, in its `triggerSource` (ExcelApi 1.14); of sheets that come and go nobody is told. */
const OWN = 'ThisLocalAddin';

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Told of a sheet by its id; without one where it is not known which, or where sheets themselves came or went. */
export type ChangeListener = (sheet?: string) => void;

/** What an event of the collection of worksheets tells. */
interface SheetEvent {
  readonly worksheetId?: string;
}

type Notify = (event: SheetEvent) => Promise<void>;

/**
 * Calls back when cells change or sheets come, go or are renamed, here or by someone else who edits the same workbook,
 * but not for cells this add-in wrote itself. Gives the way to stop listening, at once and for good.
 */
export function watchChanges(listener: ChangeListener): () => void {
  let listening = true;
  const notify: Notify = (event) => {
    const isOwn = 'triggerSource' in event && event.triggerSource === OWN;
    if (listening && !isOwn) listener(event.worksheetId);
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
  const registrations = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { onChanged, onAdded, onDeleted } = context.workbook.worksheets;
    const all = [onChanged.add(notify), onAdded.add(notify), onDeleted.add(notify)];
    await context.sync();
    return all;
  });
  return [...registrations, ...(await registerRenaming(notify).catch(() => []))];
}

/** Renamed sheets are told of by newer Excels only; by the others they are seen when the pane is looked at. */
async function registerRenaming(notify: Notify): Promise<Registration[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.17')) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const renamed = context.workbook.worksheets.onNameChanged.add(notify);
    await context.sync();
    return [renamed];
  });
}

async function remove(registrations: readonly Registration[]): Promise<void> {
  const contexts = [...new Set(registrations.map(({ context }) => context))];
  await Promise.all(
    contexts.map((shared) =>
      Excel.run(shared, async (context) => {
        for (const registration of registrations) if (registration.context === shared) registration.remove();
        await context.sync();
      }),
    ),
  );
}
