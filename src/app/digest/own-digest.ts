import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { DigestSend } from '../../contract/records/digest';
import { weekOf } from '../../domain/digest/week';
import { DAY } from '../../words/time';
import type { ProjectAccess } from '../access';
import { pagesOf } from '../pages';
import type { Deps } from '../ports';
import type { Digests } from './ports';

type Needs = Pick<Deps, 'settings' | 'clock'> & { digests: Digests };

/** What the person who asks gets, and whether they want it. */
export const readOwnDigest =
  ({ digests, settings, clock }: Needs) =>
  async ({ viewer, project }: ProjectAccess): Promise<CallOutput<'digest.mine'>> => {
    const [stored, declined, send] = await Promise.all([
      settings.load(project.id),
      digests.declined(viewer.accountId),
      digests.sent(weekOf(clock.now()), viewer.accountId),
    ]);
    return {
      isOn: stored?.weeklyDigest === true,
      wanted: !declined,
      send: send === null ? null : { state: send.state, at: send.at, items: send.items },
    };
  };

/** A person's own choice: it concerns their mail in every project, and no record of an item. */
export const wantDigest =
  (needs: Needs) =>
  async (
    access: ProjectAccess,
    { wanted }: CallInput<'digest.want'>,
  ): Promise<CallOutput<'digest.mine'>> => {
    await needs.digests.decline(access.viewer.accountId, !wanted);
    return await readOwnDigest(needs)(access);
  };

/** Weeks that whoever administers a project looks back on, as far as sends are kept. */
const WEEKS_BACK = 6;

/** Pages of 100 sends of one week that are counted. */
const MOST_PAGES = 20;

/** How many messages told of work items of a project, week by week; the newest first. */
export const listDigests =
  ({ digests, clock }: Needs) =>
  async ({ project }: ProjectAccess): Promise<CallOutput<'digest.sends'>> => {
    const now = clock.now();
    const weeks = Array.from({ length: WEEKS_BACK }, (_, back) => weekOf(now - back * 7 * DAY));
    const counted = await Promise.all(
      weeks.map(async (week) => ({
        week,
        ...countStates(await ofWeek(digests, week, project.id)),
      })),
    );
    return { weeks: counted.filter(({ sent, refused, unclear }) => sent + refused + unclear > 0) };
  };

const ofWeek = async (digests: Digests, week: string, projectId: string): Promise<DigestSend[]> => {
  const sends: DigestSend[] = [];
  for await (const page of pagesOf((cursor) => digests.list(week, cursor), MOST_PAGES)) {
    sends.push(...page.sends.filter(({ projects }) => projects.includes(projectId)));
  }
  return sends;
};

const countStates = (sends: readonly DigestSend[]) => {
  const of = (wanted: DigestSend['state']): number =>
    sends.filter(({ state }) => state === wanted).length;
  return { sent: of('sent'), refused: of('refused'), unclear: of('sending') };
};
