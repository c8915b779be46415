import { modulesOf, isRecord, type Module, type Rule } from './rule';

/** Where a field may be drawn (manifest reference, jira:customField). */
const EXPERIENCES: Record<string, readonly string[]> = {
  view: ['issue-view', 'portal-view', 'csm-request-view'],
  edit: [
    'issue-view',
    'issue-create',
    'issue-transition',
    'issue-bulk-edit',
    'portal-request',
    'list-view',
    'csm-contact-form',
  ],
};

const experiencesOf = (module: Module): string[] =>
  Object.entries(EXPERIENCES).flatMap(([side, known]) => {
    const settings: unknown = module[side];
    const given: unknown = isRecord(settings) ? settings['experience'] : undefined;
    return (Array.isArray(given) ? (given as unknown[]) : [])
      .filter((one) => !known.some((name) => name === one))
      .map((one) => `${module.key}: ${side} has no experience "${String(one)}"`);
  });

/** Only UI Kit draws fields everywhere that a field is shown. */
const drawingOf = (module: Module): string[] =>
  Object.keys(EXPERIENCES).flatMap((side) => {
    const settings: unknown = module[side];
    return isRecord(settings) &&
      settings['resource'] !== undefined &&
      settings['render'] !== 'native'
      ? [`${module.key}: ${side} is not drawn by UI Kit`]
      : [];
  });

/** Jira offers an editor for every field that is not read-only, so one without is a dead end. */
const editorsOf = (module: Module): string[] =>
  module['readOnly'] !== true && module['edit'] === undefined
    ? [`${module.key}: it may be edited but has no editor`]
    : [];

const ofEach =
  (check: (module: Module) => string[]): Rule =>
  (manifest) =>
    modulesOf(manifest, 'jira:customField').flatMap(check);

export const fieldExperiences = ofEach(experiencesOf);
export const fieldDrawing = ofEach(drawingOf);
export const fieldEditors = ofEach(editorsOf);
