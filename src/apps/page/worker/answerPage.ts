import type { Request } from '../../../ui/worker/messages';
import { serve } from '../../../ui/worker/serve';
import { readFile } from './readFile';

/** Makes this thread the page's worker: it reads files and checks what is in them. */
export function answerPage(): void {
  const answer = serve((reply) => self.postMessage(reply), { readFile });
  self.onmessage = ({ data }: MessageEvent<Request>) => answer(data);
}
