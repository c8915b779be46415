import { expect, it } from 'vitest';
import { callAs, type Registered } from '../../../../src/entry/router';
import {
  panelCalls,
  reportCalls,
  settingsCalls,
  workflowCalls,
} from '../../../../src/entry/routes';
import { payloads } from '../../../support/builders/call-payloads';
import { withTestSite } from '../../../support/with-test-site';
import { throughs, type Through } from '../../../../src/words/agents/through';

const site = withTestSite();

const all: Registered[] = [...panelCalls, ...reportCalls, ...settingsCalls, ...workflowCalls];

/** What each may change; everything else that changes something is a person's. */
const mayChange: Record<Through, string[]> = {
  agent: ['evidence.add', 'return.declare'],
  automation: ['evidence.add', 'monitoring.report', 'to-do.raise'],
};

it.each(throughs)(
  'refuses an %s every call that changes something, but those that it may',
  async (through) => {
    const changing = [...new Map(all.map((one) => [one.name, one])).values()].filter(
      ({ effect }) => effect !== 'reads',
    );
    expect(changing.length).toBeGreaterThan(60);
    const before = JSON.stringify(site.tables.table('forge-kvs-entity%3Aitem').entries());
    const known: Record<string, object | undefined> = payloads;
    const letThrough: string[] = [];
    for (const { name } of changing) {
      const payload = { issue: 'AI-1', project: 'AI', ...known[name] };
      // The host runs functions alone; an unknown person is let through to nothing but the first question.
      const answer = await callAs(all, 'nobody', through)(name, payload).catch(() => null);
      if (
        answer !== null &&
        !answer.ok &&
        answer.error.message.startsWith('This is not done through')
      ) {
        expect(answer.error.code).toBe('forbidden');
      } else letThrough.push(name);
    }
    expect(letThrough.sort()).toEqual(mayChange[through]);
    expect(JSON.stringify(site.tables.table('forge-kvs-entity%3Aitem').entries())).toBe(before);
  },
);
