import { createServer, type RequestListener, type Server } from 'node:http';

/** `localhost` is both of these, and a browser may take either. */
const ADDRESSES = ['127.0.0.1', '::1'];

/** A port that is being listened on; `close` ends it. */
export interface Listening {
  readonly port: number;
  readonly close: () => void;
}

/** Listens on this machine alone, on the first free port of a row; null where none is free. */
export async function listenOnFree(
  listener: RequestListener,
  first: number,
  count: number,
): Promise<Listening | null> {
  for (let port = first; port < first + count; port++) {
    const servers = await listenOn(listener, port);
    if (servers) return { port, close: () => servers.forEach((server) => server.close()) };
  }
  return null;
}

/** On all of localhost's addresses, so that no other program answers for us on one of them; null where one is taken. */
async function listenOn(listener: RequestListener, port: number): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const address of ADDRESSES) {
    const server = createServer(listener);
    const problem = await startOn(server, port, address);
    if (problem === null) servers.push(server);
    else if (problem === 'EADDRINUSE' || problem === 'EACCES') {
      for (const started of servers) started.close();
      return null;
    }
    // any other: this machine has no such address (IPv6 switched off)
  }
  return servers.length > 0 ? servers : null;
}

/** Null once it listens, else the error's code. */
function startOn(server: Server, port: number, address: string): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, address, () => resolve(null));
  });
}
