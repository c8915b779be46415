/**
 * Stands for `@forge/bridge` in the bundles (see `vite.config.ts`): the parts of it that the pages use, as
 * they are. Its index also loads translations, feature flags, Rovo and realtime, which are 40 KB of the
 * first view, and CommonJS keeps what nobody uses. A name that is missing here ends the build.
 */
export { events } from '../../node_modules/@forge/bridge/out/events/events';
export { getCallBridge } from '../../node_modules/@forge/bridge/out/bridge';
export { invoke } from '../../node_modules/@forge/bridge/out/invoke/invoke';
export { requestJira } from '../../node_modules/@forge/bridge/out/fetch';
export { router } from '../../node_modules/@forge/bridge/out/router/router';
export { view } from '../../node_modules/@forge/bridge/out/view/view';
