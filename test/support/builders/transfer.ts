import type { Page, Request } from 'playwright-core';

/** What the app's frame asked for while a page was opened. */
export type Transfer = {
  /** `requestJira` of the bridge: requests to Jira as the person. */
  jira: number;
  /** `invoke` of the bridge: calls to the app's functions. */
  invocations: number;
  /** Scripts, styles and pages of the app. */
  files: number;
  /** All of these. */
  requests: number;
  /** Bytes of the answers of Jira and the app, as they came over the wire. */
  dataBytes: number;
  /** Bytes of the app's scripts, packed as the server sends them. */
  scriptBytes: number;
  /** Method and path of each request, in the order they were made. */
  paths: string[];
};

type Kind = 'jira' | 'invocations' | 'files';

/** The bridge of the host is not the app's, so its own script and style do not count. */
const kindOf = (request: Request): Kind | null => {
  const { pathname } = new URL(request.url());
  if (pathname.startsWith('/rest/')) return 'jira';
  if (pathname === '/site/invoke') return 'invocations';
  return /^\/frames\/(?!~bridge\/)/.test(pathname) ? 'files' : null;
};

/**
 * Opens a page and measures what the app's frame asks for until it is of use.
 * @param open goes to the page and waits until a person can work with it
 */
export const measureTransfer = async (page: Page, open: () => Promise<void>): Promise<Transfer> => {
  const made: Request[] = [];
  const note = (request: Request): void => void made.push(request);
  page.on('request', note);
  try {
    await open();
  } finally {
    page.off('request', note);
  }
  const transfer: Transfer = {
    ...{ jira: 0, invocations: 0, files: 0, requests: 0 },
    ...{ dataBytes: 0, scriptBytes: 0, paths: [] },
  };
  for (const request of made) {
    const kind = kindOf(request);
    if (kind === null) continue;
    const { pathname, search } = new URL(request.url());
    transfer[kind] += 1;
    transfer.requests += 1;
    transfer.paths.push(`${request.method()} ${pathname}${search}`);
    const { responseBodySize } = await request.sizes();
    if (kind !== 'files') transfer.dataBytes += responseBodySize;
    else if (pathname.endsWith('.js')) transfer.scriptBytes += responseBodySize;
  }
  return transfer;
};
