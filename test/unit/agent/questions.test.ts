import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { chooseAction } from './choose-action';
import { questions } from './questions';

const manifest = z
  .object({
    modules: z.object({
      action: z.array(
        z.object({
          key: z.string(),
          name: z.string(),
          description: z.string(),
          actionVerb: z.string(),
          inputs: z.record(z.string(), z.object({ title: z.string(), description: z.string() })),
        }),
      ),
      'rovo:agent': z
        .array(
          z.object({
            actions: z.array(z.string()),
            conversationStarters: z.array(z.string()),
            prompt: z.string(),
          }),
        )
        .length(1),
    }),
  })
  .parse(parse(readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8')));

const { action: declared, 'rovo:agent': agents } = manifest.modules;
const own = new Set(agents.flatMap((agent) => agent.actions));
// What rules of an automation have, no agent chooses.
const actions = declared
  .filter(({ key }) => own.has(key))
  .map(({ inputs, ...rest }) => ({
    ...rest,
    inputs: Object.values(inputs)
      .map(({ title, description }) => `${title} ${description}`)
      .join(' '),
  }));
const asked = Object.entries(questions).flatMap(([key, list]) =>
  list.map((question) => ({ key, question })),
);

describe('the agent', () => {
  it('is asked at least 60 questions, some about every action', () => {
    expect(asked.length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(questions).sort()).toEqual([...(agents[0]?.actions ?? [])].sort());
    expect(actions.map(({ key }) => key).sort()).toEqual(Object.keys(questions).sort());
  });

  it.each(asked)('is led to $key by "$question"', ({ key, question }) => {
    expect(chooseAction(question, actions)).toBe(key);
  });

  it('is led to an action by each way to begin', () => {
    const chosen = (agents[0]?.conversationStarters ?? []).map((one) => chooseAction(one, actions));
    expect(chosen).toEqual(agents[0]?.actions);
  });

  it('is led nowhere by a question about something else', () => {
    expect(chooseAction('Will it rain tomorrow?', actions)).toBeNull();
  });

  it('has actions that read, and two that are marked to write', () => {
    const writing = actions.filter(({ actionVerb }) => actionVerb !== 'GET');
    expect(writing.map(({ key, actionVerb }) => [key, actionVerb])).toEqual([
      ['record-evidence', 'CREATE'],
      ['state-return', 'CREATE'],
    ]);
  });
});
