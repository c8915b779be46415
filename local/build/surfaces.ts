import { join } from 'node:path';

/**
 * Builds the Custom UI with Vite by its own configuration. Vite is loaded only when it is needed, and
 * would build React's development version where the caller's shell or test runner sets `NODE_ENV`.
 */
export const buildSurfaces = async (root: string): Promise<void> => {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    const { build } = await import('vite');
    await build({ configFile: join(root, 'static/vite.config.ts'), logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};
