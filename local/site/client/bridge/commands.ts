import * as z from 'zod';
import { send } from '../http';
import { refreshPage } from '../live';
import { currentLocale } from '../locale';
import type { Callback } from '../rpc/references';
import { readSiteData } from '../site-data';
import { emitEvent, listenTo } from './events';
import { closeFlag, showFlag } from './flags';
import type { Mount } from './mount';
import { navigate, urlOf } from './navigation';
import { createHistoryCommands } from './page-history';
import { fetchProduct } from './product';
import { themeState } from './theme-state';

export type FrameCommands = Record<string, (data: unknown) => unknown>;

const callback = z.custom<Callback>((value) => typeof value === 'function');
const invokeSchema = z.object({
  functionKey: z.string(),
  payload: z.unknown(),
  metadata: z.unknown(),
});
const valueSchema = z.object({ value: z.unknown() });
const emitSchema = z.object({ event: z.string(), payload: z.unknown() });
const listenSchema = z.object({ event: z.string(), callback });

/** What `view.getContext()` answers. */
const contextOf = (mount: Mount, localId: string) => {
  const { accountId, cloudId, environmentId, environmentType, siteUrl } = readSiteData();
  return {
    accountId,
    cloudId,
    environmentId,
    environmentType,
    siteUrl,
    localId,
    moduleKey: mount.module,
    locale: currentLocale(),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    theme: themeState(),
    extension: mount.extension,
  };
};

const invokeWith = (mount: Mount, localId: string) => async (data: unknown) => {
  const { functionKey, payload, metadata } = invokeSchema.parse(data);
  const { extension, ...context } = contextOf(mount, localId);
  const body = { module: mount.module, call: functionKey, payload, extension, context };
  const { value } = valueSchema.parse(await send('POST', '/site/invoke', body));
  return metadata === undefined ? value : { body: value, metadata: {} };
};

const refuse =
  (what: string): (() => never) =>
  () => {
    throw new Error(`${what} is not part of the local site.`);
  };

const emit = (data: unknown): void => {
  const { event, payload } = emitSchema.parse(data);
  emitEvent(event, payload);
};

const listen = (data: unknown) => {
  const { event, callback: listener } = listenSchema.parse(data);
  return listenTo(event, listener);
};

/**
 * The commands of `@forge/bridge` and `@forge/jira-bridge` that every frame has.
 * @param openModal opens another page of the app in a dialog; it makes a frame of its own.
 */
export const createCommands = (
  mount: Mount,
  openModal: (data: unknown) => boolean,
): FrameCommands => {
  const localId = crypto.randomUUID();
  return {
    getContext: () => contextOf(mount, localId),
    invoke: invokeWith(mount, localId),
    fetchProduct,
    showFlag,
    closeFlag,
    navigate,
    getUrl: urlOf,
    reload: () => window.location.reload(),
    refresh: () => refreshPage(),
    refreshIssueView: () => refreshPage(),
    emit,
    on: listen,
    emitPublic: emit,
    onPublic: listen,
    emitReadyEvent: () => undefined,
    getFrameId: () => localId,
    changeWindowTitle: (title) => {
      document.title = String(title);
    },
    openModal,
    onClose: () => true,
    close: () => false,
    open: () => false,
    submit: () => false,
    ...(mount.path === undefined ? {} : createHistoryCommands(mount.path)),
    openIssueCreateModal: refuse('Creating work items'),
    openIssueViewModal: (data) => {
      const { context } = z.object({ context: z.object({ issueKey: z.string() }) }).parse(data);
      navigate({ target: 'issue', issueKey: context.issueKey, type: 'new-tab' });
    },
    fetchRemote: refuse('A remote'),
    openRovo: refuse('Rovo'),
    isRovoEnabled: () => false,
    requestTeamworkGraph: refuse('The Teamwork Graph'),
  };
};
