import type { CallInput } from '../../contract/calls/calls';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { AppError, notFound } from '../failure';

/** Asks a question to a criterion, or to all; gates that ask for answers are held until it has one. */
export const askChallenge =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'challenge.ask'>) =>
    decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      const { criterionId, question } = input;
      const known =
        item.locked?.criteria.some((criterion) => criterion.id === criterionId) ?? false;
      if (criterionId !== null && !known) throw notFound('That criterion');
      const asked = { id, criterionId, question, askedBy: accountId, askedAt: at, answer: null };
      return {
        item: {
          ...item,
          challenges: keepRecent([...item.challenges, asked], ({ answer }) => answer === null),
        },
        kind: 'challenge-asked',
        body: { id, criterionId, question },
      };
    });

/** Answers a question; who asked cannot close it alone. */
export const answerChallenge =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'challenge.answer'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: {
        ...item,
        challenges: changeById(item.challenges, input.id, 'That challenge', (challenge) => {
          if (challenge.answer !== null) {
            throw new AppError('conflict', 'Somebody has answered this challenge already.');
          }
          if (challenge.askedBy === accountId) {
            throw new AppError('forbidden', 'Somebody else than who asked has to answer.');
          }
          return { ...challenge, answer: { text: input.text, by: accountId, at } };
        }),
      },
      kind: 'challenge-answered',
      body: { id: input.id, text: input.text },
    }));
