import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { OwnPack, ProjectFrameworks } from '../../contract/types';
import { recordTitles } from '../../domain/frameworks/carried/by-records';
import { coverageOf, type CoveredControl } from '../../domain/frameworks/coverage';
import { datedObligations, isStale } from '../../domain/frameworks/dates';
import { packs } from '../../domain/frameworks/packs';
import { fullId, type Pack } from '../../domain/frameworks/packs/pack';
import { checkTitle } from '../../domain/gate/check-infos';
import type { ProjectAccess } from '../access';
import { notFound } from '../failure';
import type { Deps } from '../ports';

type Needs = Pick<Deps, 'frameworks' | 'people' | 'clock'>;
type View = CallOutput<'framework.view'>;

/** A pack with what carries its controls: by Assay's own mapping, or as its file says. */
type Known = { pack: Pack; controls: CoveredControl[]; isOwn: boolean };

const knownOf = (own: readonly OwnPack[]): Known[] => [
  ...packs.map((pack) => ({ pack, controls: coverageOf(pack), isOwn: false })),
  ...own.map((pack) => ({ pack, controls: pack.controls, isOwn: true })),
];

/** Every pack that a project can go by, its own ones last. */
export const loadKnown = async (
  { frameworks }: Pick<Needs, 'frameworks'>,
  projectId: string,
): Promise<{ state: ProjectFrameworks; known: Known[] }> => {
  const state = await frameworks.load(projectId);
  return { state, known: knownOf(await frameworks.own(projectId, state.own)) };
};

const headOf = ({ pack, isOwn }: Known, now: number) => {
  const { id, name, version, source, asOf, wording, notes } = pack;
  return { id, name, version, source, asOf, wording, notes, isOwn, isStale: isStale(pack, now) };
};

/** All packs with how much of each something is evidence for, and what applies next. */
export const listFrameworks =
  (deps: Needs) =>
  async ({ project, mayAdminister }: ProjectAccess): Promise<CallOutput<'frameworks.list'>> => {
    const { state, known } = await loadKnown(deps, project.id);
    const now = deps.clock.now();
    const excluded = new Set(
      state.applicability.filter(({ applies }) => !applies).map(({ control }) => control),
    );
    return {
      packs: known.map((one) => ({
        ...headOf(one, now),
        isChosen: state.chosen.includes(one.pack.id),
        controls: one.controls.length,
        carried: one.controls.filter(({ carriedBy }) => carriedBy.length > 0).length,
        excluded: one.controls.filter(
          (control) => control.carriedBy.length === 0 && excluded.has(fullId(one.pack, control)),
        ).length,
        next: datedObligations(one.pack, now).find(({ days }) => days > 0) ?? null,
      })),
      mayAdminister,
    };
  };

const titleOf = ({ kind, id }: CoveredControl['carriedBy'][number]['by']): string =>
  kind === 'check' ? checkTitle(id) : recordTitles[id];

/**
 * One pack: each control with what is evidence for it and what people stated of it, and its dates.
 * @throws {AppError} `not-found` where the project knows no such pack.
 */
export const viewFramework =
  (deps: Needs) =>
  async (
    { project }: ProjectAccess,
    { pack: id }: Pick<CallInput<'framework.view'>, 'pack'>,
  ): Promise<View> => {
    const { state, known } = await loadKnown(deps, project.id);
    const one = known.find(({ pack }) => pack.id === id);
    if (one === undefined) throw notFound(`The framework ${id}`);
    const now = deps.clock.now();
    const stated = new Map(state.applicability.map((statement) => [statement.control, statement]));
    const controls = one.controls.map((control) => ({
      ...control,
      carriedBy: control.carriedBy.map((carried) => ({ ...carried, title: titleOf(carried.by) })),
      applicability: stated.get(fullId(one.pack, control)) ?? null,
    }));
    const people = controls.flatMap(({ applicability }) => applicability?.by ?? []);
    return {
      ...headOf(one, now),
      groups: one.pack.groups,
      controls,
      obligations: datedObligations(one.pack, now),
      people: await deps.people.names([...new Set(people)]),
    };
  };
