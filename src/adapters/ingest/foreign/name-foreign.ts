import type { EvidenceDocument } from '../format';
import { ForeignError } from '../problem';
import type { Foreign } from './foreign';
import { alertPayloads } from './alert-payloads';
import { benchmarkFiles } from './benchmarks';
import { filesBesideResults } from './beside-results';
import { claimFiles } from './claims';
import { driftReport } from './drift-report';
import { evaluationFiles } from './evaluation-tools';
import { monitoringFiles } from './monitoring-tools';
import { otherFiles } from './other-files';
import { partsOfRuns } from './parts-of-runs';
import { settingsFiles } from './settings';
import { testReports } from './test-reports';

export const foreignFiles: readonly Foreign[] = [
  ...evaluationFiles,
  ...monitoringFiles,
  ...alertPayloads,
  driftReport,
  ...claimFiles,
  ...testReports,
  ...otherFiles,
  ...benchmarkFiles,
  ...filesBesideResults,
  ...partsOfRuns,
  ...settingsFiles,
];

/**
 * Nothing where the document is of no tool that Assay knows.
 * @throws EvidenceError that names the tool, the way in, and what to fill in and send instead
 */
export const nameForeign = (document: EvidenceDocument): void => {
  const foreign = foreignFiles.find(({ isIt }) => isIt(document));
  if (foreign === undefined) return;
  const told = foreign.tell?.(document) ?? '';
  const skeleton = foreign.skeleton?.(document);
  throw new ForeignError({
    message: `This is ${foreign.title}, which Assay knows but does not read.${told === '' ? '' : ` ${told}`}`,
    hint: `${foreign.wayIn}${skeleton === undefined ? '' : ` Or fill this in and send it: ${JSON.stringify(skeleton)}`}`,
  });
};
