// A small web server on localhost: for the sample pages of `npm start`, and, as a proxy, for every host of the e2e run.
import { createServer } from 'node:http';

/**
 * @typedef {{ status?: number, headers?: Record<string, string>, body: string | Uint8Array }} Answer
 * @typedef {object} LocalServer
 * @property {number} port
 * @property {string[]} seen Every request as `GET http://host/path`, and `CONNECT host:port` for what wanted https.
 * @property {() => Promise<void>} close
 */

/**
 * @param {(url: URL) => Answer | null} answer `null` is a 404.
 * @returns {Promise<LocalServer>}
 */
export async function serve(answer) {
  /** @type {string[]} */
  const seen = [];
  const server = createServer((request, response) => {
    // A browser that uses this server as its proxy asks for the whole address, another for the path alone.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    seen.push(`${request.method} ${url.href}`);
    const { status = 200, headers = {}, body } = answer(url) ?? { status: 404, body: 'not found' };
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('muqarin: the local server has no port.');
  return {
    port: address.port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
