import type { ProjectSettings } from '../../contract/types';
import { starterPolicy } from '../../domain/gate/policy';
import { sevenStages } from '../../domain/lifecycle/presets';
import { defaultStatusStages } from '../../domain/lifecycle/status-mapping';
import type { NamedId } from '../jira-ports';

/** How old evidence may be where nobody has said otherwise. */
export const DEFAULT_EVIDENCE_DAYS = 90;

/** What holds in a project that nobody has configured: its stages by the names of its statuses. */
export const defaultSettings = (
  project: { id: string; key: string },
  statuses: readonly NamedId[],
): ProjectSettings => ({
  projectId: project.id,
  projectKey: project.key,
  revision: 0,
  lifecycle: sevenStages.id,
  policy: starterPolicy,
  roles: {},
  revertOnBypass: false,
  statusStages: defaultStatusStages(sevenStages, statuses),
  governedTypes: null,
  failSafe: 'closed',
  evidenceMaxAgeDays: DEFAULT_EVIDENCE_DAYS,
});
