import { join } from 'node:path';

/** Builds the Custom UI with Vite by its own configuration. Vite is loaded only when it is needed. */
export const buildSurfaces = async (root: string): Promise<void> => {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'static/vite.config.ts'), logLevel: 'warn' });
};
