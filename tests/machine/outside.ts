import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The network as the browsers under test see it: a proxy that notes every request and lets none through. Whatever
 * leaves the browser, from a page, a worker or the browser itself, comes by here.
 */
export interface Outside {
  readonly port: number;
  /** Hosts and addresses that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens the proxy on a free port of this machine. */
export async function openOutside(): Promise<Outside> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
