import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, Role, SheetContent } from '../../contract/types';
import { rowLabel } from '../../domain/sheets/values';
import { riskRegister } from '../../words/sheets/risk-register';
import { stateOfVersion } from '../../domain/sheets/state';
import type { IssueAccess } from '../access';
import { AppError, changedMeanwhile, notFound } from '../failure';
import { decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import type { Deps } from '../ports';
import { requireRole } from '../settings/roles';
import { newestVersion, nextVersion } from './save-sheet';

/** Who may accept what is left of a risk. */
export const acceptingRoles: readonly Role[] = ['risk', 'model-owner'];

const SECTION = 'risks';
const FIELD = 'acceptance';

/**
 * Accepts what is left of a risk after its treatment, as it was shown. The acceptance is a version of its
 * own; it goes when somebody changes the risk.
 * @throws {AppError} `forbidden` for who holds no such role, or wrote the risk.
 */
export const acceptResidual =
  (deps: DecideNeeds & Pick<Deps, 'sheetVersions'>) =>
  async (access: IssueAccess, input: CallInput<'sheet.accept'>): Promise<ItemView> => {
    await requireRole(deps)(access, acceptingRoles, 'accept what is left of a risk');
    const { item } = await deps.items.load(access.issue.id, access.issue.project.id);
    const old = await newestVersion(deps)(item, 'risk-register');
    if (old === null) throw notFound('The risk register');
    if (old.version !== input.version) throw changedMeanwhile();
    const rows = old.content[SECTION] ?? [];
    const index = rows.findIndex(({ id }) => id === input.row);
    const row = rows[index];
    const section = riskRegister.sections.find(({ id }) => id === SECTION);
    if (row === undefined || section === undefined) throw notFound('That risk');
    const { accountId } = access.viewer;
    if (row.writers.includes(accountId)) {
      throw new AppError('forbidden', 'You wrote this risk, so somebody else has to accept it.', {
        where: 'row',
        hint: 'Ask somebody in the role risk or model owner who did not write it.',
      });
    }
    if (row.values[FIELD] !== undefined) {
      throw new AppError('conflict', 'Somebody has accepted it already.');
    }
    if (row.values['residual']?.kind !== 'choice') {
      throw new AppError('conflict', 'Nobody has said how severe it is after the treatment.', {
        where: 'row',
        hint: 'Fill in "Severity that is left" first.',
      });
    }
    return decideAsPerson(deps)(access, input, (current, { at }) => {
      const accepted: SheetContent = {
        ...old.content,
        [SECTION]: rows.map((one) =>
          one === row
            ? {
                ...one,
                values: { ...one.values, [FIELD]: { kind: 'accepted', by: accountId, at } },
              }
            : one,
        ),
      };
      const { kind, owner, reviewBy } = old;
      const said = { kind, owner, reviewBy, content: accepted, by: accountId, at };
      const made = nextVersion(current, old, said);
      return {
        item: made.item,
        sheet: made.version,
        kind: 'residual-accepted' as const,
        body: {
          state: stateOfVersion(made.version),
          row: row.id,
          title: rowLabel(section, row, index),
        },
      };
    });
  };
