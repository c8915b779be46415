import { createServer } from 'node:net';

/** What to say when a port is taken. */
export const portTaken = (port) =>
  `port ${port} is in use. Stop what uses it, or take another: npm start -- --port ${port + 1}`;

/**
 * Looks whether a port is free, before anything else is done.
 * @param {number} port
 * @throws {Error} when it is not
 */
export const checkPort = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });
