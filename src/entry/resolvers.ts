import type { surfaces } from './surfaces';

type Surface = keyof typeof surfaces;
type ResolverFunction = (typeof surfaces)[Surface];

/**
 * What the surfaces call is a part of the bundle of its own, loaded at their first call: the
 * validator, which runs at every transition, starts without it.
 */
const resolverOf =
  (surface: Surface): ResolverFunction =>
  async (...invocation) => {
    const loaded = await import('./surfaces');
    return loaded.surfaces[surface](...invocation);
  };

export const panelResolver = resolverOf('panel');
export const reportResolver = resolverOf('report');
export const settingsResolver = resolverOf('settings');
export const workflowResolver = resolverOf('workflow');
export const fieldResolver = resolverOf('field');
export const portfolioResolver = resolverOf('portfolio');
export const contextResolver = resolverOf('context');
export const widgetResolver = resolverOf('widget');
