import type { Request } from './messages';
import { serve } from './serve';

/** The pane's worker: it checks what it is sent. */
const answer = serve((reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent<Request>) => answer(data);
