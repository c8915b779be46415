const none = (): never => {
  throw new Error('There is no host around a test: nothing of the bridge can be called.');
};

/**
 * Stands for `@forge/bridge` where pages' own modules are tested without a browser: the package throws
 * when it is imported outside of a host. Whoever calls it is told so.
 */
export const view = { getContext: none, theme: { enable: none } };
export const invoke = none;
export const requestJira = none;
