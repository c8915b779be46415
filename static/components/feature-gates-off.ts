/**
 * Stands in for `@atlaskit/feature-gate-js-client` in the bundles (see `vite.config.ts`): what that
 * client answers as long as nobody has initialised it, which an app never does.
 */
const gatesOff = {
  checkGate: (): boolean => false,
  initializeCompleted: (): boolean => false,
  getExperimentValue: <Value>(_experiment: string, _parameter: string, fallback: Value): Value =>
    fallback,
};

export { gatesOff as default };
