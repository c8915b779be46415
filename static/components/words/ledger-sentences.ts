import { formatCount } from '../format';
import { readNumber, readPath, readText, readTexts } from '../guards';
import type { Actor, LedgerEntry, Lifecycle } from '../../../src/contract/types';
import { nameLookRule } from './impact';
import { nameRole } from './role-names';
import { nameSystemType } from './system-types';

/** One entry of the ledger for people. */
type LedgerSentence = { sentence: string; details: string[] };

type Names = { people: Record<string, string>; lifecycle: Lifecycle };

/** Who did it, at the beginning of a sentence. */
export const nameActor = (actor: Actor, people: Record<string, string>): string => {
  switch (actor.kind) {
    case 'person':
      return people[actor.accountId] ?? 'Somebody who is no longer known';
    case 'pipeline':
      return 'A pipeline';
    case 'app':
      return 'Assay';
    case 'jira':
      return 'Jira';
  }
};

const stageName = (lifecycle: Lifecycle, id: string | null): string =>
  id === null ? 'no stage' : (lifecycle.stages.find((stage) => stage.id === id)?.name ?? id);

const modelName = (model: unknown): string => {
  const words = [readText(model, 'name'), readText(model, 'version')].filter(
    (word) => word !== null,
  );
  return words.length === 0 ? 'nothing' : words.join(' ');
};

/** What happened, from the entry's own words; parts that an older entry lacks are left out. */
export const tellEntry = (entry: LedgerEntry, { people, lifecycle }: Names): LedgerSentence => {
  const who = nameActor(entry.actor, people);
  const { body } = entry;
  switch (entry.kind) {
    case 'item-registered':
      return only('Assay began to look after this work item');
    case 'criteria-locked':
      return {
        sentence: `${who} ${readText(body, 'approvedBy') === null ? 'locked' : 'approved'} version ${readNumber(body, 'version') ?? '?'} of the criteria`,
        details: (readText(body, 'text') ?? '').split('\n').filter((line) => line !== ''),
      };
    case 'evaluation-recorded':
      return only(tellEvaluation(who, body));
    case 'gate-decided':
      return tellDecision(body, lifecycle);
    case 'stage-moved':
      return only(tellMove(who, body, lifecycle));
    case 'model-changed':
      return only(
        `${who} changed the model from ${modelName(readPath(body, 'from'))} to ${modelName(readPath(body, 'to'))}`,
      );
    case 'system-type-changed':
      return only(
        `${who} changed the kind of system from ${nameSystemType(readText(body, 'from'))} to ${nameSystemType(readText(body, 'to'))}`,
      );
    case 'criteria-proposed':
      return reasoned(`${who} proposed a new version of the criteria`, body);
    case 'criteria-rejected':
      return only(`${who} turned the proposed criteria down`);
    case 'finding-raised':
      return only(`Assay noticed: ${freeText(body) ?? 'something that needs a look'}`);
    case 'correction':
      return only(`${who} corrected the record: ${freeText(body) ?? 'no reason is stated'}`);
    default:
      return tellGovernance(entry.kind, who, body, lifecycle);
  }
};

/** What people decided beside criteria, evidence and stages. */
const tellGovernance = (
  kind: LedgerEntry['kind'],
  who: string,
  body: LedgerEntry['body'],
  lifecycle: Lifecycle,
): LedgerSentence => {
  const stage = stageName(lifecycle, readText(body, 'stage'));
  switch (kind) {
    case 'signal-recorded':
      return only(`${who} handed in a monitoring signal: ${readText(body, 'name') ?? 'unnamed'}`);
    case 'impact-set':
      return detailed(
        `${who} set the impact to ${readText(body, 'to', 'tier') ?? 'an unknown'} tier`,
        readTexts(body, 'to', 'impacts').join(', '),
      );
    case 'looks-declared':
      return only(
        `${who} declared the looks at the data: ${nameLookRule(readText(body, 'rule') ?? 'no rule')}`,
      );
    case 'demo-marked':
      return detailed(`${who} marked a demo`, readText(body, 'note'));
    case 'challenge-asked':
      return detailed(`${who} challenged a criterion`, readText(body, 'question'));
    case 'challenge-answered':
      return detailed(`${who} answered a challenge`, readText(body, 'text'));
    case 'approval-given':
      return detailed(
        `${who} approved the ${stage} gate as ${nameRole(readText(body, 'role') ?? 'approver')}`,
        readText(body, 'comment'),
      );
    case 'approval-withdrawn':
      return only(`${who} withdrew the approval of the ${stage} gate`);
    case 'waiver-requested':
      return reasoned(
        `${who} asked to waive the check ${readText(body, 'check') ?? ''} of the ${stage} gate`,
        body,
      );
    case 'waiver-approved':
      return only(`${who} approved a waiver`);
    case 'waiver-revoked':
      return only(`${who} ended a waiver`);
    case 'finding-resolved':
      return detailed(`${who} resolved a finding`, readText(body, 'note'));
    case 'return-declared':
      return reasoned(
        `${who} declared the return from ${stageName(lifecycle, readText(body, 'from'))} to ${stageName(lifecycle, readText(body, 'to'))}`,
        body,
      );
    default:
      // Later kinds say in `did` what follows the name of who did it.
      return detailed(
        `${who} ${readText(body, 'did') ?? kind.replaceAll('-', ' ')}`,
        readText(body, 'reason') ?? readText(body, 'note'),
      );
  }
};

const detailed = (sentence: string, detail: string | null): LedgerSentence => ({
  sentence,
  details: detail === null || detail === '' ? [] : [detail],
});

const reasoned = (sentence: string, body: LedgerEntry['body']): LedgerSentence =>
  detailed(sentence, readText(body, 'reason'));

const only = (sentence: string): LedgerSentence => ({ sentence, details: [] });

const freeText = (body: LedgerEntry['body']): string | null =>
  readText(body, 'sentence') ?? readText(body, 'message') ?? readText(body, 'reason');

const tellEvaluation = (who: string, body: LedgerEntry['body']): string => {
  const results = readNumber(body, 'results');
  const model = readPath(body, 'model');
  const dataset = readText(body, 'dataset', 'id');
  return [
    `${who} handed in a run`,
    modelName(model) === 'nothing' ? '' : ` of ${modelName(model)}`,
    dataset === null ? '' : ` on ${dataset}`,
    results === null ? '' : `: ${formatCount(results, 'result')}`,
  ].join('');
};

const tellDecision = (body: LedgerEntry['body'], lifecycle: Lifecycle): LedgerSentence => {
  const stage = stageName(lifecycle, readText(body, 'stage'));
  const outcome = readText(body, 'decision') === 'allow' ? 'open' : 'held';
  const degraded = readPath(body, 'degraded') === true ? ', decided without its records' : '';
  return { sentence: `${stage} gate: ${outcome}${degraded}`, details: readTexts(body, 'reasons') };
};

const tellMove = (who: string, body: LedgerEntry['body'], lifecycle: Lifecycle): string => {
  const status = readText(body, 'status');
  const move = `${who} moved it from ${stageName(lifecycle, readText(body, 'from'))} to ${stageName(lifecycle, readText(body, 'to'))}`;
  return status === null ? move : `${move} by the status ${status}`;
};
