import {
  fieldCalls,
  glanceCalls,
  panelCalls,
  reportCalls,
  settingsCalls,
  workflowCalls,
} from './routes';
import { createResolver } from './router';

/** The resolver of each surface, with the calls it may make and no others. */
export const surfaces = {
  panel: createResolver(panelCalls),
  report: createResolver(reportCalls),
  settings: createResolver(settingsCalls),
  workflow: createResolver(workflowCalls),
  field: createResolver(fieldCalls),
  portfolio: createResolver(glanceCalls),
  context: createResolver(glanceCalls),
  widget: createResolver(glanceCalls),
};
