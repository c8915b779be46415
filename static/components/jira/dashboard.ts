import { view } from '@forge/bridge';
import { readText } from '../../../src/words/guards';

/**
 * The widget stands on two kinds of dashboard. Jira's own (`jira:dashboardGadget`) closes the edit view
 * when it submits; those of Atlassian Home (`dashboards:widget`) have a Save button of their own and
 * want to be told of every change.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-dashboard-gadget/
 * @see https://developer.atlassian.com/platform/forge/apis-reference/dashboard-bridge-apis/widget-edit/
 */
export type Dashboard = 'gadget' | 'widget';

/** What people choose for one widget. */
export type Configuration = { project: string };

/** By the key of the module in the manifest, which both kinds hand over in the same way. */
export const readDashboard = (context: unknown): Dashboard =>
  readText(context, 'moduleKey') === 'governance-widget' ? 'widget' : 'gadget';

/** @param context of `view.getContext`. @returns null for a widget nobody has set up yet */
export const readConfiguration = (context: unknown): Configuration | null => {
  const project =
    readText(context, 'extension', 'gadgetConfiguration', 'project') ??
    readText(context, 'extension', 'config', 'project');
  return project === null ? null : { project };
};

type WidgetEditor = { updateConfig: (configuration: Configuration) => unknown };

declare global {
  // What `@forge/dashboards-bridge` calls; its package brings a second copy of `@forge/bridge`.
  var __bridge: { callBridge: (command: string) => Promise<unknown> } | undefined;
}

const isEditor = (value: unknown): value is WidgetEditor =>
  typeof value === 'object' &&
  value !== null &&
  'updateConfig' in value &&
  typeof value.updateConfig === 'function';

/** Hands a choice to the dashboard. @throws Error where the dashboard does not take it */
export const saveConfiguration = async (
  dashboard: Dashboard,
  configuration: Configuration,
): Promise<void> => {
  if (dashboard === 'gadget') {
    await view.submit(configuration);
    return;
  }
  const editor = await globalThis.__bridge?.callBridge('getWidgetEditApi');
  if (!isEditor(editor)) throw new Error('The dashboard offers no way to save a widget.');
  await editor.updateConfig(configuration);
};
