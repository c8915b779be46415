/** Stands in for the bridge that Jira gives a surface, to look at pages without Jira. */
export {};

type Product = { restPath: string; fetchRequestInit: { body: string | null } };
type Command = (data: never) => Promise<unknown>;

declare global {
  // The place where `@forge/bridge` looks for it.
  var __bridge: { callBridge: (command: string, data: never) => Promise<unknown> };
  var readRule: unknown;
  var lastOpened: unknown;
}

const query = new URLSearchParams(location.search);
const scenario = query.get('scenario') ?? 'held';

const post = async (path: string, body: object): Promise<unknown> => {
  const response = await fetch(`${path}?scenario=${scenario}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return answer;
};

const enableTheming = async (): Promise<void> => {
  // `theme=none`: a host that does nothing, so that the surface has to help itself.
  if (query.get('theme') === 'none') return;
  const root = document.documentElement;
  root.dataset['theme'] = 'dark:dark light:light spacing:spacing shape:shape typography:typography';
  root.dataset['colorMode'] = query.get('theme') ?? 'light';
  await new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/harness/tokens.css';
    link.addEventListener('load', resolve);
    document.head.append(link);
  });
};

const commands: Record<string, Command> = {
  invoke: ({ functionKey, payload }: { functionKey: string; payload: object }) =>
    post('/harness/invoke', { name: functionKey, payload }),
  fetchProduct: async ({ restPath, fetchRequestInit }: Product) => {
    const answer = await post('/harness/product', { restPath, body: fetchRequestInit.body });
    return { body: JSON.stringify(answer), headers: {}, status: 200, statusText: 'OK' };
  },
  getContext: () => post('/harness/context', {}),
  enableTheming,
  refreshIssueView: () => Promise.resolve(true),
  on: () => Promise.resolve({ unsubscribe: () => undefined }),
  open: (location: unknown) => {
    globalThis.lastOpened = location;
    return Promise.resolve();
  },
  setWorkflowRuleConfigurationCallback: ({ data }: { data: { onConfigure: unknown } }) => {
    globalThis.readRule = data.onConfigure;
    return Promise.resolve(true);
  },
};

globalThis.__bridge = {
  callBridge: (command, data) => {
    const run = commands[command];
    if (run === undefined) throw new Error(`the harness has no bridge command ${command}`);
    return run(data);
  },
};
