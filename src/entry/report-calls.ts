import { allowProject } from '../app/access';
import { adoptItems } from '../app/item/adopt-items';
import { listDecisions, readReadiness, readReport } from '../app/report/read-report';
import { register } from './router';

/** What the report asks beside what it reads from Jira in the browser. */
export const projectReportCalls = [
  register('report.get', {
    allow: allowProject(),
    run: (deps, access) => readReport(deps)(access),
  }),
  register('decisions.list', {
    allow: allowProject(),
    run: (deps, access, input) => listDecisions(deps)(access, input),
  }),
  register('items.adopt', {
    allow: allowProject(),
    run: (deps, access, input) => adoptItems(deps)(access, input),
  }),
  register('readiness.get', {
    allow: allowProject(),
    run: (deps, access, input) => readReadiness(deps)(access, input),
  }),
];
