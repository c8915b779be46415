import type { CallInput, CallOutput } from '../../contract/calls/calls';
import {
  MOST_OWN_PACKS,
  MOST_PACK_BYTES,
  MOST_STATEMENTS,
  ownPackSchema,
} from '../../contract/records/frameworks';
import type { OwnPack, ProjectFrameworks } from '../../contract/types';
import { packs } from '../../domain/frameworks/packs';
import { fullId } from '../../domain/frameworks/packs/pack';
import { allChecks } from '../../domain/gate/checks';
import type { LedgerFact } from '../../ledger/catalogue';
import type { ProjectAccess } from '../access';
import { AppError, notFound } from '../failure';
import type { Deps } from '../ports';
import { changeProject, type ProjectMoment } from '../settings/change-project';
import { listFrameworks, loadKnown, viewFramework } from './view-frameworks';

type Needs = Pick<Deps, 'frameworks' | 'settings' | 'projects' | 'people' | 'clock' | 'newId'>;
type Listed = CallOutput<'frameworks.list'>;

type Change = (
  state: ProjectFrameworks,
  moment: ProjectMoment,
) => Promise<{ state: ProjectFrameworks; fact: LedgerFact; pack?: OwnPack | { gone: string } }>;

const change = (deps: Needs, access: ProjectAccess, make: Change): Promise<void> =>
  changeProject(deps)(access, async (moment) => {
    const { state, fact, pack } = await make(await deps.frameworks.load(access.project.id), moment);
    return {
      beside: { kind: 'frameworks', state, ...(pack === undefined ? {} : { pack }) },
      fact,
    };
  });

/**
 * Chooses the packs that a project goes by.
 * @throws {AppError} `invalid-input` for one that it does not know.
 */
export const chooseFrameworks =
  (deps: Needs) =>
  async (access: ProjectAccess, input: CallInput<'frameworks.choose'>): Promise<Listed> => {
    const { known } = await loadKnown(deps, access.project.id);
    const ids = known.map(({ pack }) => pack.id);
    const unknown = input.packs.find((id) => !ids.includes(id));
    if (unknown !== undefined) {
      throw new AppError('invalid-input', `There is no framework ${unknown}.`, { where: 'packs' });
    }
    const chosen = ids.filter((id) => input.packs.includes(id));
    await change(deps, access, (state) =>
      Promise.resolve({
        state: { ...state, chosen },
        fact: {
          kind: 'frameworks-chosen',
          body: {
            added: chosen.filter((id) => !state.chosen.includes(id)),
            removed: state.chosen.filter((id) => !chosen.includes(id)),
          },
        },
      }),
    );
    return listFrameworks(deps)(access);
  };

const wrong = (message: string, where: string, hint: string): AppError =>
  new AppError('invalid-input', message, { where, hint });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'it cannot be parsed';
    throw wrong(`The file is not JSON: ${detail}.`, 'text', 'Save it as JSON and import it again.');
  }
};

/** An own pack as its file has it. @throws {AppError} `invalid-input` with the place that is wrong. */
const readPack = (text: string): OwnPack => {
  if (new TextEncoder().encode(text).length > MOST_PACK_BYTES) {
    throw new AppError('too-large', `A pack has at most ${MOST_PACK_BYTES / 1000} KB.`, {
      where: 'text',
      hint: 'Shorten its titles and reasons, or make two packs of it.',
    });
  }
  const { data: pack, error } = ownPackSchema.safeParse(parsed(text));
  if (pack === undefined) {
    const [issue] = error.issues;
    const where = issue?.path.join('.') ?? '';
    throw wrong(
      `The pack is not in the form that Assay reads: ${where || 'the file'}: ${issue?.message ?? 'unknown'}.`,
      where || 'text',
      'docs/frameworks.md shows a whole pack.',
    );
  }
  refuseWrongNames(pack);
  return pack;
};

/** Names in a pack that would mean two things, or nothing. */
const refuseWrongNames = ({ id, groups, controls, obligations }: OwnPack): void => {
  if (packs.some((pack) => pack.id.toLowerCase() === id.toLowerCase())) {
    throw wrong(`${id} is a framework that comes with Assay.`, 'id', 'Give your pack another id.');
  }
  const ids = controls.map((control) => control.id);
  const double = ids.find((one, index) => ids.indexOf(one) !== index);
  if (double !== undefined) {
    throw wrong(`The control ${double} is there twice.`, 'controls', 'Give each an id of its own.');
  }
  const grouped = new Set(groups.map((group) => group.id));
  const lost = controls.find(({ group }) => group !== undefined && !grouped.has(group));
  if (lost !== undefined) {
    throw wrong(`${lost.id} is in a group that is not there.`, 'controls', 'Name it in groups.');
  }
  const checks = new Set(allChecks.map((check) => check.id));
  const unknown = controls
    .flatMap(({ carriedBy }) => carriedBy)
    .find(({ by }) => by.kind === 'check' && !checks.has(by.id));
  if (unknown !== undefined) {
    throw wrong(
      `There is no check ${unknown.by.id}.`,
      'controls',
      'The policy form lists all checks.',
    );
  }
  const dated = obligations.flatMap((obligation) => obligation.controls);
  const missing = dated.find((one) => !ids.includes(one));
  if (missing !== undefined) {
    throw wrong(`An obligation names ${missing}, which is no control.`, 'obligations', 'Name it.');
  }
};

/** Takes a pack of the organisation's own in; one of the same id is replaced. */
export const importFramework =
  (deps: Needs) =>
  async (access: ProjectAccess, { text }: CallInput<'framework.import'>): Promise<Listed> => {
    const pack = readPack(text);
    await change(deps, access, (state) => {
      const isKnown = state.own.includes(pack.id);
      if (!isKnown && state.own.length >= MOST_OWN_PACKS) {
        throw new AppError(
          'too-large',
          `A project has at most ${MOST_OWN_PACKS} packs of its own.`,
          {
            hint: 'Remove one first.',
          },
        );
      }
      const { id, name, version, asOf, controls } = pack;
      return Promise.resolve({
        state: isKnown
          ? state
          : { ...state, own: [...state.own, id], chosen: [...state.chosen, id] },
        fact: {
          kind: 'framework-imported',
          body: { pack: id, name, version, asOf, controls: controls.length, replaced: isKnown },
        },
        pack,
      });
    });
    return listFrameworks(deps)(access);
  };

/** Takes an own pack away, with what was stated of its controls. */
export const removeFramework =
  (deps: Needs) =>
  async (access: ProjectAccess, { pack: id }: CallInput<'framework.remove'>): Promise<Listed> => {
    await change(deps, access, (state) => {
      if (!state.own.includes(id)) throw notFound(`A pack ${id} of the project’s own`);
      const isOf = (control: string): boolean => control.startsWith(`${id}:`);
      return Promise.resolve({
        state: {
          chosen: state.chosen.filter((one) => one !== id),
          own: state.own.filter((one) => one !== id),
          applicability: state.applicability.filter(({ control }) => !isOf(control)),
        },
        fact: { kind: 'framework-removed', body: { pack: id } },
        pack: { gone: id },
      });
    });
    return listFrameworks(deps)(access);
  };

/** States whether a control applies to the project, and why; null takes the statement back. */
export const stateApplicability =
  (deps: Needs) =>
  async (
    access: ProjectAccess,
    input: CallInput<'framework.state'>,
  ): Promise<CallOutput<'framework.view'>> => {
    const { known } = await loadKnown(deps, access.project.id);
    const one = known.find(({ pack }) => pack.id === input.pack);
    const named = one?.pack.controls.find(({ id }) => id === input.control);
    if (one === undefined || named === undefined) {
      throw notFound(`The control ${input.control} of ${input.pack}`);
    }
    const control = fullId(one.pack, named);
    const { applies, reason } = input;
    await change(deps, access, (state, { accountId, at }) => {
      const others = state.applicability.filter((statement) => statement.control !== control);
      if (applies !== null && others.length >= MOST_STATEMENTS) {
        throw new AppError('too-large', `A project keeps at most ${MOST_STATEMENTS} statements.`, {
          hint: 'Take back those that no longer matter.',
        });
      }
      const added = applies === null ? [] : [{ control, applies, reason, by: accountId, at }];
      return Promise.resolve({
        state: { ...state, applicability: [...others, ...added] },
        fact: { kind: 'applicability-stated', body: { control, applies, reason } },
      });
    });
    return viewFramework(deps)(access, input);
  };
