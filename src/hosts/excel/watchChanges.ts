import { isExcelSupported } from './inExcel';

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Calls back when cells change or sheets come and go. Gives the way to stop listening, at once and for good. */
export function watchChanges(listener: () => void): () => void {
  let listening = true;
  const notify = () => {
    if (listening) listener();
    return Promise.resolve();
  };
  // What cannot be watched is no failure of anything the user asked for: the pane then does not say «đã thay đổi».
  const registered = register(notify).catch(() => []);
  return () => {
    listening = false;
    void registered.then(remove).catch(() => undefined);
  };
}

async function register(notify: () => Promise<void>): Promise<Registration[]> {
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
