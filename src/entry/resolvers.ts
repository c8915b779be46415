import { fieldCalls, panelCalls, reportCalls, settingsCalls, workflowCalls } from './calls';
import { createResolver } from './router';

export const panelResolver = createResolver(panelCalls);
export const reportResolver = createResolver(reportCalls);
export const settingsResolver = createResolver(settingsCalls);
export const workflowResolver = createResolver(workflowCalls);
export const fieldResolver = createResolver(fieldCalls);
