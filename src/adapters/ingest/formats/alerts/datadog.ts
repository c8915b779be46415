import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { lenientText, toText } from '../../assemble/numbers';
import { firstOf, issueKeyOf, MODEL_NAMES, VERSION_NAMES } from '../../assemble/routing';
import { evidence } from '../../assemble/run';
import { signal, UNCLEAR } from '../../assemble/signals';
import { toIso } from '../../assemble/times';
import type { Parse } from '../../family';
import { isObject, isText } from '../../format';
import { checked, refuse } from '../../problem';

const ID = 'datadog';

/**
 * What the Datadog template in docs/formats.md sends. Datadog has no form of its own: a webhook sends
 * what its payload names.
 */
const eventSchema = z.object({
  alert_id: lenientText,
  monitor_id: lenientText,
  alert_transition: z.string().min(1),
  alert_title: lenientText,
  event_title: lenientText,
  title: lenientText,
  alert_query: lenientText,
  alert_priority: lenientText,
  priority: lenientText,
  alert_scope: lenientText,
  last_updated: z.unknown().optional(),
  date: z.unknown().optional(),
  tags: z.unknown().optional(),
});

type Event = z.infer<typeof eventSchema>;

const PRIORITIES: Record<string, Signal['level']> = {
  P1: 'critical',
  P2: 'critical',
  P3: 'warning',
  P4: 'watch',
  P5: 'watch',
};

/** A Datadog monitor that changed its state. What Datadog sees no data of is unknown, not over. */
export const parseDatadog: Parse = ({ value }) => {
  const event = checked(eventSchema, value, 'a Datadog webhook');
  if (/^[$<]/.test(event.alert_transition)) {
    return refuse(
      `The payload was not filled in: alert_transition is "${event.alert_transition.slice(0, 40)}".`,
      {
        where: 'alert_transition',
        hint: 'Put the payload into a webhook of Datadog (Integrations, Webhooks), which fills in its variables.',
      },
    );
  }
  const tags = tagsOf(event.tags);
  const state = stateOf(event);
  return evidence(
    ID,
    {
      signals: [toSignal(event, state)],
      issueKey: issueKeyOf(tags),
      notes:
        state.state === 'firing' && state.level === 'unknown'
          ? [
              `The transition "${event.alert_transition}" with ${event.alert_priority ?? event.priority ?? 'no priority'} gives no level; it is unknown.`,
            ]
          : [],
    },
    { model: firstOf(tags, MODEL_NAMES), version: firstOf(tags, VERSION_NAMES) },
  );
};

/** `model:churn,env:prod`, a list of such, or an object. */
const tagsOf = (tags: unknown): Record<string, unknown> => {
  if (isObject(tags)) return tags;
  const texts = isText(tags) ? tags.split(',') : Array.isArray(tags) ? tags.filter(isText) : [];
  return Object.fromEntries(
    texts.flatMap((text) => {
      const [, key, rest] = /^\s*([^:]+):(.+?)\s*$/.exec(text) ?? [];
      return key === undefined ? [] : [[key, rest] as const];
    }),
  );
};

const stateOf = (event: Event): Pick<Signal, 'state' | 'level'> => {
  const transition = event.alert_transition.toLowerCase();
  if (transition === 'recovered') return { state: 'resolved', level: 'none' };
  if (/^(?:re-)?warn$/.test(transition)) return { state: 'firing', level: 'warning' };
  if (!/^(?:re-)?triggered$/.test(transition)) return UNCLEAR;
  const priority = (event.alert_priority ?? event.priority ?? '').toUpperCase();
  const level = Object.hasOwn(PRIORITIES, priority) ? PRIORITIES[priority] : undefined;
  return { state: 'firing', level: level ?? 'unknown' };
};

const toSignal = (event: Event, state: Pick<Signal, 'state' | 'level'>): Signal => {
  const id = event.alert_id ?? event.monitor_id ?? 'monitor';
  const scope = event.alert_scope === null ? '' : `:${event.alert_scope}`;
  const name = event.alert_title ?? event.event_title ?? event.title ?? `monitor ${id}`;
  return signal({
    ...state,
    name: bareTitle(name),
    fingerprint: `datadog:${id}${scope}`,
    method: event.alert_query,
    observedAt: toIso(event.last_updated) ?? toIso(toText(event.date)),
    summary: `${event.alert_transition}: ${name}`,
    source: { format: ID, tool: 'Datadog' },
  });
};

/** The title without `[Triggered]`, which changes with the state. */
const bareTitle = (title: string): string => title.replace(/^\[[^\]]{1,40}\]\s*/, '') || title;
