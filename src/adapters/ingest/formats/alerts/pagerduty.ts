import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { lenientText } from '../../assemble/numbers';
import { evidence } from '../../assemble/run';
import { signal } from '../../assemble/signals';
import { toIso } from '../../assemble/times';
import type { Parse } from '../../family';
import { checked, refuse } from '../../problem';

const ID = 'pagerduty';

const reference = z.object({ id: lenientText, summary: lenientText }).nullish().catch(null);

const payloadSchema = z.object({
  event: z.object({
    event_type: z.string(),
    occurred_at: z.unknown().optional(),
    data: z.object({
      id: z.string().min(1),
      type: lenientText,
      title: lenientText,
      status: lenientText,
      urgency: lenientText,
      priority: reference,
      service: reference,
    }),
  }),
});

type Event = z.infer<typeof payloadSchema>['event'];

const LEVELS: Record<string, Signal['level']> = {
  P1: 'critical',
  P2: 'critical',
  P3: 'warning',
  P4: 'watch',
  P5: 'watch',
  HIGH: 'critical',
  LOW: 'watch',
};

/**
 * A PagerDuty v3 webhook on an incident. One that was only acknowledged or escalated still fires. What is
 * about a note or a workflow has its own id and never ends, so it is no incident.
 */
export const parsePagerduty: Parse = ({ value }) => {
  const { event } = checked(payloadSchema, value, 'a PagerDuty webhook');
  const { data } = event;
  if (data.type !== null && data.type !== 'incident') {
    return refuse(
      `The PagerDuty event "${event.event_type}" is of a note, a responder or a workflow (${data.type}), and says nothing of the state of an incident.`,
      {
        where: 'event.data.type',
        hint: 'Subscribe the webhook to incident.triggered, incident.acknowledged, incident.reopened and incident.resolved.',
      },
    );
  }
  return evidence(ID, {
    signals: [toSignal(event)],
    notes: [
      'A PagerDuty incident names a service, not a model: say in the URL of the webhook which work item it is for.',
      ...(data.priority === null && data.urgency === null
        ? ['Neither priority nor urgency is stated; the level is unknown.']
        : []),
    ],
  });
};

const isOver = ({ event_type: type, data }: Event): boolean =>
  type === 'incident.resolved' || data.status === 'resolved';

const levelOf = ({ data }: Event): Signal['level'] => {
  const named = (data.priority?.summary ?? data.urgency ?? '').toUpperCase();
  return Object.hasOwn(LEVELS, named) ? (LEVELS[named] ?? 'unknown') : 'unknown';
};

const toSignal = (event: Event): Signal => {
  const { data, event_type: type } = event;
  const over = isOver(event);
  const name = data.title ?? data.id;
  const service = data.service?.summary ?? null;
  return signal({
    name,
    fingerprint: `pagerduty:${data.id}`,
    state: over ? 'resolved' : 'firing',
    level: over ? 'none' : levelOf(event),
    observedAt: toIso(event.occurred_at),
    summary: `${type.replace('incident.', '')}: ${name}${service === null ? '' : ` (${service})`}`,
    source: { format: ID, tool: 'PagerDuty' },
  });
};
