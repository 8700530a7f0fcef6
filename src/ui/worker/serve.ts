import { check, type Report } from '../../core/check';
import { HostError } from '../../core/host/workbookHost';
import { text } from '../../core/messages/text';
import { refine } from '../../core/suspects/refine';
import type { Solve } from '../../core/suspects/solve';
import type { Workbook } from '../../core/snapshot/workbook';
import type { Plain } from './plain';
import { detailOf } from '../session/failure';
import type { Reply, Request } from './messages';
import { reportParcels } from './reportParcels';
import { parcelsOf, Unpacking } from './sheetParcels';

/** What a worker can be taught beside checking. */
export interface Abilities {
  /** Reads a file; fails with a `HostError` where it is the file's fault. */
  readonly readFile?: (bytes: Uint8Array, fileName: string) => Promise<Workbook>;
  /** Solves the problems that a check leaves open; called for each check that leaves some. */
  readonly solverOf?: () => Solve;
}

/** The worker's side: answers the requests it is handed, one after another. Says `ready` at once. */
export function serve(
  post: (reply: Plain<Reply>) => void,
  { readFile, solverOf }: Abilities = {},
): (request: Request) => void {
  /** The workbook that both sides have. */
  let held: Workbook | null = null;
  let unpacking = new Unpacking(held);

  const sendReport = (report: Report, isLast: boolean, sent?: Report): void => {
    for (const parcel of reportParcels(report, isLast, sent)) post(parcel);
  };
  const checkHeld = async (): Promise<void> => {
    const workbook = unpacking.workbook();
    held = workbook;
    unpacking = new Unpacking(held);
    post({ type: 'progress', progress: { text: text('ui.checking'), done: 0, of: 0 } });
    const report = check(workbook);
    if (!solverOf || report.problems.length === 0) return sendReport(report, true);
    sendReport(report, false);
    const refined = await refine(workbook, report, { solve: solverOf(), now: () => performance.now() });
    sendReport(refined, true, report);
  };
  const read = async (bytes: Uint8Array, fileName: string): Promise<void> => {
    if (!readFile) throw new Error('this worker reads no files');
    post({ type: 'progress', progress: { text: text('ui.reading'), done: 0, of: 0 } });
    const workbook = await readFile(bytes, fileName);
    for (const parcel of parcelsOf(workbook, null)) {
      if (parcel.type === 'sheet') {
        const { name } = parcel.head.sheet;
        post({ type: 'progress', progress: { text: text('host.reading', { sheet: name }), done: 0, of: 0 } });
      }
      post(parcel);
    }
    held = workbook;
    unpacking = new Unpacking(held);
    post({ type: 'read' });
  };
  const answer = async (request: Request): Promise<void> => {
    switch (request.type) {
      case 'sheet':
      case 'rows':
      case 'memory':
        return unpacking.take(request);
      case 'check':
        return checkHeld();
      case 'read':
        return read(request.bytes, request.fileName);
    }
  };
  post({ type: 'ready' });
  return (request) => {
    answer(request).catch((error: unknown) => post(failure(error)));
  };
}

function failure(error: unknown): Reply {
  const words = error instanceof HostError ? error.text : null;
  return { type: 'failed', text: words, detail: detailOf(error) };
}
