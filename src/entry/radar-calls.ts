import { allowIssue, allowProject } from '../app/access';
import { declareReturn } from '../app/movement/declare-return';
import { readRadarItem, readRadarList } from '../app/movement/read-radar';
import { register } from './router';

/** The way of one item through its lifecycle, and the returns that people declare. */
export const radarItemCalls = [
  register('radar.item', {
    allow: allowIssue(),
    run: (deps, access) => readRadarItem(deps)(access),
  }),
  register('return.declare', {
    allow: allowIssue('move'),
    run: (deps, access, input) => declareReturn(deps)(access, input),
  }),
];

/** The ways of the items of a project, for its report. */
export const radarListCalls = [
  register('radar.list', {
    allow: allowProject(),
    run: (deps, access, input) => readRadarList(deps)(access, input),
  }),
];
