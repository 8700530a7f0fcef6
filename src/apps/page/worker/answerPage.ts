import { createHighs } from '../../../ui/solver/highs';
import type { Request } from '../../../ui/worker/messages';
import { serve } from '../../../ui/worker/serve';
import { loadWasm } from './loadWasm';
import { readFile } from './readFile';

/** Makes this thread the page's worker: it reads files, checks what is in them, and looks for the wrong cells. */
export function answerPage(): void {
  const answer = serve((reply) => self.postMessage(reply), { readFile, solverOf: createHighs(loadWasm) });
  self.onmessage = ({ data }: MessageEvent<Request>) => answer(data);
}
