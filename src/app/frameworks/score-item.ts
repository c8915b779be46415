import type { CallOutput } from '../../contract/calls/calls';
import { scorePai8 } from '../../domain/frameworks/score/pai-8';
import { scorePsf } from '../../domain/frameworks/score/psf';
import { psf } from '../../domain/frameworks/packs/psf';
import { registerRisks } from '../../domain/sheets/register-risks';
import { judgeCriteria } from '../../domain/gate/decide-gate';
import type { IssueAccess } from '../access';
import { itemOrNew } from '../gate/evaluate-gate';
import type { Deps } from '../ports';
import { settingsOf } from '../settings/project-settings';

/** What is on record of an item for the PSF and PAI-8, without criteria that the project excluded. */
export const scoreItem =
  (deps: Pick<Deps, 'items' | 'projects' | 'frameworks' | 'sheetVersions'>) =>
  async ({ issue }: IssueAccess): Promise<CallOutput<'framework.score'>> => {
    const [records, { applicability }] = await Promise.all([
      deps.items.load(issue.id, issue.project.id),
      deps.frameworks.load(issue.project.id),
    ]);
    const settings = await settingsOf(deps)(issue.project, records.settings);
    const item = itemOrNew(records.item, issue);
    const prefix = `${psf.id}:`;
    const excluded: [string, string][] = applicability
      .filter(({ control, applies }) => !applies && control.startsWith(prefix))
      .map(({ control, reason }) => [
        control.slice(prefix.length),
        `Stated as not applicable: ${reason}`,
      ]);
    const [register] = await deps.sheetVersions.of(
      issue.id,
      item.records.sheets.filter(({ kind }) => kind === 'risk-register'),
    );
    const verdicts = judgeCriteria(item, settings.policy);
    const facts = { item, settings, verdicts, risks: registerRisks(register ?? null) };
    return {
      psf: scorePsf(facts, Object.fromEntries(excluded)),
      pai8: scorePai8(facts),
    };
  };
