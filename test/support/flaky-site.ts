import { createServer, type Server } from 'node:http';

/** A stand-in for the web triggers that is away for the first post of each. */
export type FlakySite = { url: string; posts: string[]; stop: () => Promise<void> };

const answers = new Map([
  ['/evidence', { code: 202, status: 'accepted' }],
  ['/gate', { code: 200, status: 'pass' }],
]);

const close = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });

/** Serves on a free port; answers 503 to each path at first, then as Assay does. */
export const startFlakySite = async (): Promise<FlakySite> => {
  const posts: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const answer = posts.includes(path) ? answers.get(path) : undefined;
    posts.push(path);
    request.resume().on('end', () => {
      response.writeHead(answer?.code ?? 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: answer?.status ?? 'busy' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return { url: `http://127.0.0.1:${address.port}`, posts, stop: () => close(server) };
};
