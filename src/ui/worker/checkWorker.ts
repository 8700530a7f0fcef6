import { createHighs } from '../solver/highs';
import { fetchWasm } from '../solver/fetchWasm';
import type { Request } from './messages';
import { serve } from './serve';

/** The pane's worker: it checks what it is sent, and looks for the wrong cells. */
const answer = serve((reply) => self.postMessage(reply), { solverOf: createHighs(fetchWasm) });
self.onmessage = ({ data }: MessageEvent<Request>) => answer(data);
