import { expressions } from './expressions';
import * as fields from './fields';
import { licence } from './licence';
import * as limits from './limits';
import * as outdated from './outdated';
import * as permissions from './permissions';
import * as projections from './projections';
import * as resources from './resources';
import type { PackedRule } from './rule';
import * as workflow from './workflow-rules';

/** A third party's probe of a live site, read in its report. */
const SERVER = 'server side of forge lint, probed on a live site with Forge CLI 14.1.0';
const DOCS = 'https://developer.atlassian.com/platform/forge';
const probed = {
  basis: 'measured',
  source: 'manifests with this fault pass @forge/manifest 13.7.0 and @forge/lint 6.3.1',
  date: '2026-11',
} as const;
const manifestPage = (page: string) =>
  ({ basis: 'documented', source: `${DOCS}/manifest-reference/${page}`, date: '2026-08' }) as const;
const limitsPage = (page: string) =>
  ({ basis: 'documented', source: `${DOCS}/${page}`, date: '2026-08' }) as const;
const house = (source: string) => ({ basis: 'decided', source, date: '2026-11' }) as const;

/** Rules of the server, which no package holds, and limits that only a deployment or a run meets. */
const platform: PackedRule[] = [
  {
    id: 'index-range',
    holds: 'an index has exactly one range attribute',
    basis: 'measured',
    source: SERVER,
    date: '2026-10-09',
    check: limits.rangeAttributes,
  },
  {
    id: 'index-name',
    holds: 'the name of an index has 3 to 50 characters',
    basis: 'measured',
    source: SERVER,
    date: '2026-10-09',
    check: limits.indexNames,
  },
  {
    id: 'entity-count',
    holds: 'an app has at most 20 entities',
    basis: 'measured',
    source: SERVER,
    date: '2026-10-09',
    check: limits.entityCount,
  },
  {
    id: 'runtime',
    holds: 'nodejs20.x is an error',
    basis: 'measured',
    source: `${SERVER}; change 3209`,
    date: '2026-10-09',
    check: limits.runtime,
  },
  {
    id: 'function-timeout',
    holds: 'only functions of consumers and scheduled triggers say timeoutSeconds',
    basis: 'measured',
    source: 'function-timeout-linter of @forge/lint 6.3.1',
    date: '2026-11-28',
    check: limits.timeouts,
  },
  {
    id: 'key-length',
    holds: 'keys of functions and resources have at most 23 characters',
    basis: 'measured',
    source: '@forge/manifest 13.7.0',
    date: '2026-11',
    check: limits.keyLengths,
  },
  {
    id: 'schedule-count',
    holds: 'an app has at most 5 scheduled triggers',
    ...manifestPage('modules/scheduled-trigger'),
    check: limits.schedules,
  },
  {
    id: 'memory',
    holds: 'a function has 128 to 1024 MB',
    ...limitsPage('limits-invocation'),
    check: limits.memory,
  },
  {
    id: 'property-values',
    holds: 'an app indexes at most 100 values of properties',
    ...manifestPage('modules/jira-entity-property'),
    check: limits.propertyValues,
  },
];

/** Faults that validate and that Jira ignores or rejects later. */
const unseen: PackedRule[] = [
  {
    id: 'rule-properties',
    holds: 'a workflow validator has only properties that Jira knows',
    ...probed,
    check: workflow.ruleProperties,
  },
  {
    id: 'rule-pages',
    holds: 'a workflow validator is configured by Custom UI',
    ...probed,
    check: workflow.rulePages,
  },
  {
    id: 'rule-project-types',
    holds: 'project types are company-managed or team-managed',
    ...manifestPage('modules/jira-workflow-validator'),
    check: workflow.ruleProjectTypes,
  },
  {
    id: 'rule-decision',
    holds: 'a workflow validator has a function or an expression',
    ...manifestPage('modules/jira-workflow-validator'),
    check: workflow.ruleDecision,
  },
  {
    id: 'expression',
    holds: 'a Jira expression can be read and names what Jira gives',
    ...probed,
    check: expressions,
  },
  {
    id: 'field-experience',
    holds: 'a field names experiences that exist',
    ...probed,
    check: fields.fieldExperiences,
  },
  {
    id: 'field-drawing',
    holds: 'a field is drawn by UI Kit',
    ...manifestPage('modules/jira-custom-field'),
    check: fields.fieldDrawing,
  },
  {
    id: 'field-editor',
    holds: 'a field that may be edited has an editor',
    ...manifestPage('modules/jira-custom-field'),
    check: fields.fieldEditors,
  },
  {
    id: 'retired-module',
    holds: 'no module is used that Atlassian retires',
    ...probed,
    check: outdated.retired,
  },
  { id: 'ui-kit-1', holds: 'no page is drawn by a function', ...probed, check: outdated.uiKit1 },
  {
    id: 'sub-pages',
    holds: 'a UI Kit page has no pages under it',
    ...probed,
    check: outdated.subPages,
  },
  {
    id: 'content',
    holds: 'nothing but inline styles is asked of the content security policy',
    ...probed,
    check: permissions.content,
  },
];

/** What keeps the app eligible for "Runs on Atlassian", and the manifest true to the code. */
const decided = (written: projections.Written, readsLicence: boolean): PackedRule[] => [
  {
    id: 'egress',
    holds: 'nothing leaves Jira',
    ...house('docs/security.md'),
    check: permissions.egress,
  },
  {
    id: 'unlicensed-access',
    holds: 'nobody without a licence is let in',
    ...house('docs/security.md'),
    check: permissions.unlicensed,
  },
  {
    id: 'static-answers',
    holds: 'web triggers answer with declared outputs',
    ...house('docs/security.md'),
    check: permissions.staticAnswers,
  },
  {
    id: 'administration',
    holds: 'no scope administers or deletes',
    ...house('docs/security.md'),
    check: permissions.administration,
  },
  {
    id: 'display-condition',
    holds: 'no display condition stands in for a check',
    ...house('docs/security.md'),
    check: resources.conditions,
  },
  {
    id: 'handler',
    holds: 'handlers are index.<name> or validator.<name>',
    ...house('docs/architecture.md'),
    check: resources.handlers,
  },
  {
    id: 'icon',
    holds: 'an icon lies in a resource of the manifest',
    ...house('docs/architecture.md'),
    check: resources.icons,
  },
  {
    id: 'used-resource',
    holds: 'every resource is used',
    ...house('docs/architecture.md'),
    check: resources.used,
  },
  {
    id: 'licence',
    holds: 'a licence is declared where one is read',
    ...house('docs/decisions/0009'),
    check: licence(readsLicence),
  },
  {
    id: 'property',
    holds: 'the indexed property is what the code writes',
    ...house('docs/jql.md'),
    check: projections.property(written),
  },
  {
    id: 'expression-reads',
    holds: 'expressions read what the code writes',
    ...house('docs/jql.md'),
    check: projections.expressionReads(written),
  },
  {
    id: 'field-keys',
    holds: 'the fields are those that the code writes',
    ...house('docs/jql.md'),
    check: projections.fieldKeys(written),
  },
  {
    id: 'object-field',
    holds: 'parts of the object field are those that the code writes',
    ...house('docs/jql.md'),
    check: projections.objectFields(written),
  },
  {
    id: 'queue',
    holds: 'the queue is the one that the code pushes to',
    ...house('docs/architecture.md'),
    check: projections.queue(written),
  },
];

/** Every rule of a manifest that Atlassian's own checks on this machine do not hold, with its source. */
export const rulePack = (written: projections.Written, readsLicence: boolean): PackedRule[] => [
  ...platform,
  ...unseen,
  ...decided(written, readsLicence),
];
