import type { CallInput } from '../../contract/calls/calls';
import { aboutWhom } from '../../domain/gate/findings';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import { AppError } from '../failure';

/** Settles a finding, with what was done about it; the finding itself stays in the ledger. */
export const resolveFinding =
  (deps: DecideNeeds) => (access: IssueAccess, input: CallInput<'finding.resolve'>) =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => ({
      item: {
        ...item,
        findings: changeById(item.findings, input.id, 'That finding', (finding) => {
          if (finding.resolvedAt !== null) {
            throw new AppError('conflict', 'This finding is settled already.');
          }
          if (aboutWhom(finding).includes(accountId)) {
            throw new AppError(
              'forbidden',
              'It is about what you did, so somebody else settles it.',
              {
                hint: 'Ask a colleague to look at it and to say what was done.',
              },
            );
          }
          return { ...finding, resolvedBy: accountId, resolvedAt: at };
        }),
      },
      kind: 'finding-resolved',
      body: { id: input.id, note: input.note },
    }));
