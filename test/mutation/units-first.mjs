import { BaseSequencer } from 'vitest/node';

/** The first test that fails ends the run of a mutant, so the quick ones come first. */
export class UnitsFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const isUnit = ({ moduleId }) => moduleId.includes('/test/unit/');
    return [...sorted.filter(isUnit), ...sorted.filter((file) => !isUnit(file))];
  }
}
