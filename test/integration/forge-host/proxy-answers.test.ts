import { asUser, assumeTrustedRoute, requestJira } from '@forge/api';
import { describe, expect, it } from 'vitest';
import type { Fact, Refusal } from '../../../local/forge/facts/fact';
import { facts, isRefusal, type Choices, type FactCase } from '../../../local/forge/facts/table';
import { createFixture } from './support';

const path = assumeTrustedRoute('/rest/api/3/myself');

/** What the SDK makes of an answer of the proxy. */
type Told = { name?: string; status?: number; errorCode?: string };

const toldBy = async (run: () => Promise<unknown>): Promise<Told> => {
  try {
    await run();
  } catch (error) {
    return error as Told;
  }
  throw new Error('was not refused');
};

const everyRefusal = (name: FactCase): { answers: Choices; refusal: Refusal }[] => {
  const row: Fact = facts[name];
  return row.outcomes.flatMap((outcome, choice) =>
    isRefusal(outcome) ? [{ answers: { [name]: choice }, refusal: outcome }] : [],
  );
};

describe("the proxy's refusals are those of the table, each of them", () => {
  it.each(everyRefusal('proxy.as-user.nobody'))(
    'a person who is not there: $refusal',
    async ({ answers }) => {
      const { inside } = createFixture({ answers });
      expect(await inside(() => toldBy(() => asUser().requestJira(path)))).toMatchObject({
        name: 'NEEDS_AUTHENTICATION_ERR',
      });
    },
  );

  it.each(everyRefusal('proxy.as-user.not-allowed'))(
    'another person without a scope for it: $refusal',
    async ({ answers, refusal }) => {
      const { inside } = createFixture({ answers });
      const answer = await inside(() => asUser('user-9').requestJira(path));
      expect(answer.status).toBe(refusal.status);
    },
  );

  it.each(everyRefusal('proxy.path.relative'))(
    'a path without a slash: $refusal',
    async ({ answers, refusal }) => {
      const { inside, jiraCalls } = createFixture({ answers });
      const relative = assumeTrustedRoute('rest/api/3/myself');
      const told = await inside(async () => {
        try {
          return (await requestJira(relative)).status;
        } catch (error) {
          return (error as Told).status;
        }
      });
      expect(told).toBe(refusal.status);
      expect(jiraCalls).toEqual([]);
    },
  );
});
