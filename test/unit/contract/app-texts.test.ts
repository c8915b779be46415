import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { $ZodType } from 'zod/v4/core';
import { appText, appTexts } from '../../../src/contract/marks/app-texts';
import { calls } from '../../../src/contract/calls/calls';

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Fields that hold ids, names, digests, people, times or parts of criteria, wherever they stand. */
const DATA = new Set([
  ...words(
    `id ids key hash digest sha256 run runs ref check control controls criterionId kind head cursor`,
  ),
  ...words(
    `approvalDigest criteriaDigest policyDigest configDigest modelDigest promptDigest rubricDigest`,
  ),
  ...words(
    `safeguards fingerprint fingerprints previous secret signsAs previousSignsAs week format type`,
  ),
  ...words(
    `fileName pem code commit runId incidentId predicateType statement data seed environment`,
  ),
  ...words(
    `modelName modelVersion model version reportedVersion rubricVersion test labels tool subject`,
  ),
  ...words(`issueKey issueId projectId projectKey lifecycle stage stages statusName`),
  ...words(
    `governedTypes systemTypes workType metric slice positive positiveClass averaging baseline`,
  ),
  ...words(
    `dataset watch watches flags row choice criteria lists clusters evidence adopted refused groups`,
  ),
  ...words(`aliases link number mayAccept skipped a b * items fileName personMoves waivers group`),
  ...words(
    `accountId accounts by who owner giver receiver decider requestedBy askedBy approvedBy writers`,
  ),
  ...words(
    `confirmedBy lockedBy proposedBy updatedBy resolvedBy revokedBy savedBy setBy openedBy labelledBy`,
  ),
  ...words(
    `line proposal at since until due date from to asOf expiresOn expiresAt reviewBy setAt askedAt`,
  ),
  ...words(
    `lockedAt statedAt decidedAt dueAt raisedAt receivedAt updatedAt finishedAt recordedAt startedAt`,
  ),
  ...words(
    `resolvedAt early late madeAt retiredAt offeredAt awareAt openedAt lastReportAt reportDueAt movedAt`,
  ),
  ...words(
    `proposedAt savedAt createdAt previousUntil rotatedAt registeredAt observedAt requestedAt enteredAt`,
  ),
  ...words(
    `leftAt approvedAt revokedAt alarmAt afterDemo stageSince conditionsChangedAt amended original of`,
  ),
]);

/** Fields called like a sentence that hold what a person, a file, a framework or Jira says. */
const SAID = new Set([
  'stake.words',
  ...words(`*.person *.reason *.text *.task comment approvals.comment declines.comment`),
  ...words(
    `answer.reason applicability.reason changes.reason criteria.reason declared.reason locked.reason`,
  ),
  ...words(
    `earlyRetirement.reason mutes.reason needsNoData.reason notNeeded.reason proposal.reason`,
  ),
  ...words(`request.reason returns.reason scopeChanges.reason tierRequest.reason waivers.reason`),
  ...words(`answer.text demos.text draft.text locked.text proposal.text evidence.statement.text`),
  ...words(
    `export.make.text answer.note closed.note decision.note demos.note done.note report.note`,
  ),
  ...words(
    `artifacts.title source.title attestationKeys.name baseline.name dependencies.name events.name`,
  ),
  ...words(
    `issueTypes.name judge.name model.name project.name signals.name status.name statuses.name`,
  ),
  ...words(
    `tools.name watches.name secret.status.name secret.revoke.name policy.name presets.name`,
  ),
  ...words(`block.label blocks.label challenges.question lessons.what items.lines routing.model`),
  ...words(`issue.summary items.summary radar.item.summary signals.summary watches.summary`),
  ...words(`changes.before changes.after dependencies.source points.source dependencies.licence`),
  ...words(`dependencies.lawfulBasis dependencies.representativeness handoffs.acceptance`),
  ...words(
    `incidents.description decommission.dataDisposal decommission.notice decommission.successor`,
  ),
  ...words(
    `safeguards.escalation safeguards.killSwitch safeguards.tools tradeOff.cost tradeOff.gain`,
  ),
  ...words(
    `tradeOff.waiting tradeOffs.cost tradeOffs.gain tradeOffs.waiting waivers.compensatingControl`,
  ),
  ...words(`controls.task wishes.sentence signals.method watches.method gaps.section gaps.field`),
  // Packs that an organisation brings are in its own words.
  ...words(`carriedBy.reason controls.title groups.title next.title obligations.title`),
  ...words(`next.note obligations.note packs.notes framework.view.notes`),
  ...words(`framework.state.notes packs.wording framework.view.wording framework.state.wording`),
  ...words(
    `packs.source framework.view.source framework.state.source packs.name framework.view.name`,
  ),
  ...words(`framework.state.name`),
]);

/** Texts of an answer that bear no mark, by the field and the one above it. */
const unmarked = (
  schema: $ZodType,
  path: readonly string[],
  above: readonly $ZodType[],
): string[] => {
  if (above.includes(schema) || appTexts.has(schema)) return [];
  const within = [...above, schema];
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, $ZodType>> = schema.shape;
    return Object.entries(shape).flatMap(([field, part]) =>
      unmarked(part, [...path, field], within),
    );
  }
  if (schema instanceof z.ZodRecord) return unmarked(schema.valueType, [...path, '*'], within);
  if (schema._zod.def.type === 'string') return [path.slice(-2).join('.')];
  return partsOf(schema).flatMap((part) => unmarked(part, path, within));
};

const partsOf = (schema: $ZodType): readonly $ZodType[] => {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodUnion) return schema.options;
  if (schema instanceof z.ZodPipe) return [schema.out];
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right];
  return 'innerType' in schema._zod.def ? [schema._zod.def.innerType as $ZodType] : [];
};

const undecided = (schema: $ZodType, name: string): string[] => [
  ...new Set(
    unmarked(schema, [name], []).filter(
      (field) => !DATA.has(field.split('.').at(-1) ?? '') && !SAID.has(field),
    ),
  ),
];

describe('texts of the app', () => {
  it.each(Object.entries(calls))('are told from data in every field of %s', (name, { output }) => {
    expect(undecided(output, name)).toEqual([]);
  });

  it('are missed where nobody has decided', () => {
    const schema = z.object({ rows: z.array(z.object({ headline: z.string(), why: appText })) });
    expect(undecided(schema, 'x')).toEqual(['rows.headline']);
  });
});
