import * as z from 'zod';
import { impactSchema } from '../../contract/governance';
import { stakeSchema } from '../../contract/item-facts';
import { systemTypeSchema } from '../../contract/lifecycle';
import { grouped } from '../../words/counts';
import { systemTypeName } from '../../words/names';
import { entryKind, told } from '../entry-kind';

const model = z.strictObject({
  name: z.string().nullable(),
  version: z.string().nullable(),
  /** Person who declared it; null before anybody did. */
  setBy: z.string().nullable(),
});

const modelName = ({ name, version }: z.output<typeof model>): string => {
  const parts = [name, version].filter((part) => part !== null);
  return parts.length === 0 ? 'nothing' : parts.join(' ');
};

const stake = z.strictObject(stakeSchema.shape);

/** `EUR 40,000 a month`, `1,200 people a month`. */
const monthly = ({ monthly: month }: z.output<typeof stake>): string | null => {
  if (month === null) return null;
  const { amount, unit } = month;
  if (unit === 'people')
    return amount === 1 ? '1 person a month' : `${grouped(amount)} people a month`;
  if (unit === 'decisions')
    return amount === 1 ? '1 decision a month' : `${grouped(amount)} decisions a month`;
  return `${unit} ${grouped(amount)} a month`;
};

/** What an item is, which model it is about and whom it can hurt. */
export const itemEntries = {
  'item-registered': entryKind({
    body: z.strictObject({
      /** Stage it is taken to stand in; null before the first. */
      stage: z.string().nullable(),
      /** Name of its status in Jira. */
      status: z.string(),
      /** True where it is taken as it stands, and no move of it was seen. */
      adopted: z.boolean(),
    }),
    tell: () => told('Assay began to look after this work item'),
  }),
  'model-changed': entryKind({
    body: z.strictObject({ from: model, to: model }),
    tell: ({ from, to }, { who }) =>
      told(`${who} changed the model from ${modelName(from)} to ${modelName(to)}`),
    apply: (item, { to }, { by }) => ({ ...item, model: { ...to, setBy: by } }),
    writers: (_body, by) => [by],
  }),
  'system-type-changed': entryKind({
    body: z.strictObject({ from: systemTypeSchema.nullable(), to: systemTypeSchema.nullable() }),
    tell: ({ from, to }, { who }) =>
      told(
        `${who} changed the kind of system from ${systemTypeName(from)} to ${systemTypeName(to)}`,
      ),
    apply: (item, { to }) => ({ ...item, systemType: to }),
    writers: (_body, by) => [by],
  }),
  'stake-stated': entryKind({
    body: z.strictObject({
      /** Null where nothing was stated, or is any more. */
      from: stake.nullable(),
      to: stake.nullable(),
    }),
    tell: ({ to }, { who }) =>
      to === null
        ? told(`${who} took back what waiting costs`)
        : told(`${who} stated what waiting costs`, to.words, monthly(to)),
  }),
  'impact-set': entryKind({
    body: z.strictObject({ from: impactSchema.nullable(), to: impactSchema }),
    tell: ({ to }, { who }) =>
      told(`${who} set the impact to ${to.tier} tier`, to.impacts.join(', ')),
    apply: (item, { to }) => ({ ...item, impact: to }),
    writers: (_body, by) => [by],
  }),
  'tier-requested': entryKind({
    body: z.strictObject({
      from: impactSchema.nullable(),
      /** What holds until a second person has looked. */
      meanwhile: impactSchema,
      asked: impactSchema,
      reason: z.string(),
    }),
    tell: ({ meanwhile, asked, reason }, { who }) =>
      told(`${who} asked for ${asked.tier} tier in place of ${meanwhile.tier}`, reason),
    apply: (item, { meanwhile }) => ({ ...item, impact: meanwhile }),
    writers: (_body, by) => [by],
  }),
  'tier-approved': entryKind({
    body: z.strictObject({ from: impactSchema.nullable(), to: impactSchema }),
    tell: ({ to }, { who }) => told(`${who} agreed to ${to.tier} tier`, to.impacts.join(', ')),
    apply: (item, { to }) => ({ ...item, impact: to }),
  }),
  'tier-rejected': entryKind({
    body: z.strictObject({ asked: impactSchema }),
    tell: ({ asked }, { who }) => told(`${who} turned ${asked.tier} tier down`),
  }),
  'demo-marked': entryKind({
    body: z.strictObject({
      note: z.string(),
      /** SHA-256 of the draft that was shown; left out where there was none. */
      draft: z.string().exactOptional(),
    }),
    tell: ({ note }, { who }) => told(`${who} marked a demo`, note),
  }),
};
