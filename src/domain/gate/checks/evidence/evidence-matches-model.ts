import { foldModel } from '../../../item/model-key';
import type { LatestResult } from '../../../item/item';
import { decidingResults } from '../../../evidence/latest-results';
import { met, notApplicable, unmet, type Check } from '../../check';

/** The model that was tested is the model that is to move on. */
export const evidenceMatchesModel: Check = {
  id: 'evidence-matches-model',
  title: 'Evidence matches the model',
  who: 'model owner',
  effort: 1,
  controls: ['EU-AI-Act:43(4)', 'ISO/IEC-42001:A.6.2.7', 'PSF:PSF-5.1'],
  evaluate: ({ item }) => {
    const results = decidingResults(item);
    if (results.length === 0) return notApplicable('there is no evidence yet');
    const { name, version: declared } = item.model;
    const needed = 'every result is of the version that the item declares';
    if (declared === null) {
      return unmet(
        'the item declares no model version',
        needed,
        'Set the model version in the Assay panel.',
      );
    }
    const another = otherName(results, name);
    if (another !== null) {
      return unmet(
        `the run tested ${another.tested}, the item says ${another.said}`,
        'every result is of the model that the item declares',
        `Run it on ${another.said}, or correct the model on the item.`,
      );
    }
    const other = results.find((latest) => latest.modelVersion !== declared);
    if (other === undefined) return met(`all of ${declared}`, needed);
    const tested =
      other.modelVersion === null
        ? 'the run does not say which model version it tested'
        : `the run tested model ${other.modelVersion}, the item says ${declared}`;
    return unmet(
      tested,
      needed,
      `Run it again on ${declared}, or correct the version on the item.`,
    );
  },
};

/** Both are named, by different names; many tools do not name the model, so a missing name says nothing. */
const otherName = (
  results: readonly LatestResult[],
  said: string | null,
): { tested: string; said: string } | null => {
  if (said === null) return null;
  const tested = results
    .flatMap(({ modelName }) => modelName ?? [])
    .find((name) => foldModel(name) !== foldModel(said));
  return tested === undefined ? null : { tested, said };
};
