import * as z from 'zod';
import { shownCredentialSchema } from '../../contract/records/shown-credential';
import { approvalBasisSchema, roleSchema, tradeOffSchema } from '../../contract/governance';
import { stageIdSchema } from '../../contract/lifecycle';
import { withoutAnswer } from '../../words/answers';
import { roleNames, stageName } from '../../words/names';
import { entryKind, told, type Telling } from '../entry-kind';

const id = z.string();
const waiver = z.strictObject({ id, check: z.string(), stage: stageIdSchema });
type WaiverBody = z.output<typeof waiver>;

const ofCheck = ({ check, stage }: WaiverBody, { lifecycle }: Telling): string =>
  `the check ${check} of the ${stageName(lifecycle, stage)} gate`;

/** A yes or a no to a gate, with what it is about. */
const answer = z.strictObject({
  id,
  stage: stageIdSchema,
  role: roleSchema,
  comment: z.string(),
  basis: approvalBasisSchema,
  /** What the approver held; left out where the gate asked for none. */
  credential: shownCredentialSchema.exactOptional(),
});

/** What people answer for: approvals and time-limited exceptions. */
export const governanceEntries = {
  'approval-given': entryKind({
    body: answer,
    tell: ({ stage, role, comment, credential }, { who, lifecycle }) =>
      told(
        `${who} approved the ${stageName(lifecycle, stage)} gate as ${roleNames[role]}`,
        comment,
        credential === undefined
          ? null
          : `holding ${credential.scheme}, number ${credential.number}`,
      ),
    apply: (item, body, { by, at }) => ({
      ...item,
      approvals: [...item.approvals, { ...body, accountId: by, at }],
      declines: withoutAnswer(item.declines, { ...body, accountId: by }),
    }),
  }),
  'approval-declined': entryKind({
    /** `comment` says why not. */
    body: answer,
    tell: ({ stage, role, comment }, { who, lifecycle }) =>
      told(
        `${who} declined the ${stageName(lifecycle, stage)} gate as ${roleNames[role]}`,
        comment,
      ),
    apply: (item, body, { by, at }) => ({
      ...item,
      approvals: withoutAnswer(item.approvals, { ...body, accountId: by }),
      declines: [...item.declines, { ...body, accountId: by, at }],
    }),
  }),
  'approval-withdrawn': entryKind({
    body: z.strictObject({ id, stage: stageIdSchema, role: roleSchema }),
    tell: ({ stage }, { who, lifecycle }) =>
      told(`${who} withdrew the approval of the ${stageName(lifecycle, stage)} gate`),
    apply: (item, body) => ({
      ...item,
      approvals: item.approvals.filter((one) => one.id !== body.id),
      declines: item.declines.filter((one) => one.id !== body.id),
    }),
  }),
  'waiver-requested': entryKind({
    body: waiver.extend({
      reason: z.string(),
      compensatingControl: z.string(),
      tradeOff: tradeOffSchema,
      expiresAt: z.string(),
    }),
    tell: (body, telling) =>
      told(`${telling.who} asked to waive ${ofCheck(body, telling)}`, body.reason),
    apply: (item, body, { by, at }) => ({
      ...item,
      waivers: [
        ...item.waivers,
        {
          ...{ ...body, requestedBy: by, requestedAt: at },
          ...{ approvedBy: null, approvedAt: null, revokedBy: null, revokedAt: null },
        },
      ],
    }),
    writers: (_body, by) => [by],
  }),
  'waiver-approved': entryKind({
    body: waiver,
    tell: (body, telling) =>
      told(`${telling.who} approved the waiver of ${ofCheck(body, telling)}`),
    apply: (item, body, { by, at }) => ({
      ...item,
      waivers: item.waivers.map((one) =>
        one.id === body.id ? { ...one, approvedBy: by, approvedAt: at } : one,
      ),
    }),
  }),
  'waiver-revoked': entryKind({
    body: waiver,
    tell: (body, telling) => told(`${telling.who} ended the waiver of ${ofCheck(body, telling)}`),
    apply: (item, body, { by, at }) => ({
      ...item,
      waivers: item.waivers.map((one) =>
        one.id === body.id ? { ...one, revokedBy: by, revokedAt: at } : one,
      ),
    }),
  }),
};
