import { route } from '@forge/api';
import { AppError } from '../../app/failure';
import type { Transitions } from '../../app/jira-ports';
import { readJira, writeJira } from './client';
import { transitionsSchema } from './schemas';

/** Moves work items by the transitions of their workflow, as the app; never past a validator. */
export const createTransitions = (): Transitions => ({
  moveTo: async (issueId, statusId) => {
    const answer = await readJira(
      'app',
      route`/rest/api/3/issue/${issueId}/transitions`,
      transitionsSchema,
    );
    const transition = answer?.transitions.find(({ to }) => to.id === statusId);
    if (transition === undefined) return false;
    const body = { transition: { id: transition.id } };
    try {
      await writeJira(route`/rest/api/3/issue/${issueId}/transitions`, 'POST', body);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') return false;
      throw error;
    }
  },
});
