import { expect, it } from 'vitest';
import { checkTitle } from '../../../../src/domain/gate/check-infos';

it('calls a check by its title, and one that there is no more by its id', () => {
  expect(checkTitle('evidence-fresh')).toBe('Evidence is recent enough');
  expect(checkTitle('moon-phase')).toBe('check moon-phase');
});
