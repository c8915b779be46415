import type * as z from 'zod';
import type { checkInfoSchema } from '../../contract/gate';
import { allChecks } from './checks';
import { mayBeWaived } from './waiver';

/** What each check is, without its rule, for the forms that choose checks. */
export const checkInfos: z.infer<typeof checkInfoSchema>[] = allChecks.map(
  ({ id, title, who, controls }) => ({
    id,
    title,
    who,
    controls: [...controls],
    waivable: mayBeWaived({ check: id }),
  }),
);

const titles: ReadonlyMap<string, string> = new Map(checkInfos.map(({ id, title }) => [id, title]));

/** What a check is called; one that there is no more is told by its id. */
export const checkTitle = (id: string): string => titles.get(id) ?? `check ${id}`;
