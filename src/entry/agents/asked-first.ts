import type { ItemView } from '../../contract/types';
import type { CallOutput } from '../../contract/calls/calls';
import type { Json } from '../../domain/canonical-json';
import { digestJson } from '../../domain/digest';
import { ask } from './action-answers';
import { refused, shown, type DoorResult } from './door-result';

/** As many characters of a digest as a person can read back. */
const CODE_LENGTH = 8;

/**
 * Names what a person was shown: who asks, for what, and the item as it was. So a yes to one thing is no
 * yes to another, nor to the same once somebody changed the item.
 */
const codeOf = (asked: Json): string => digestJson(asked).slice(0, CODE_LENGTH);

const asking = (code: string, given: string | null, would: object): DoorResult => ({
  ok: true,
  answer: {
    changed: false,
    would,
    ...(given === null
      ? {}
      : { note: 'That code belongs to something else, or the item changed since.' }),
    confirm: code,
    next: `Show the person what would be written and ask them. Only once they say yes, run this action again with the same inputs and confirm "${code}".`,
  },
});

type Wanted = keyof Pick<ItemView['abilities'], 'edit' | 'move'>;

const lacking = ({ abilities }: ItemView, wanted: Wanted): DoorResult | null =>
  abilities[wanted]
    ? null
    : refused({ code: 'forbidden', message: `You may not ${wanted} this work item.` });

/** The parts of a preview that a person has to see before they say yes. */
const foreseen = ({ forecast }: CallOutput<'evidence.preview'>) =>
  forecast === null
    ? {}
    : {
        known: forecast.known,
        criteria: forecast.criteria
          .filter(({ role }) => role !== 'silent')
          .map(({ verdict: { line, verdict, sentence }, role }) => ({
            ...{ line, verdict, sentence, decides: role === 'decides' },
          })),
        gate:
          forecast.gate === null
            ? null
            : { headline: forecast.gate.headline, why: forecast.gate.why },
      };

type EvidenceAsked = {
  issueKey: string;
  text: string;
  fileName?: string | null | undefined;
  block?: number | null | undefined;
  confirm?: string | null | undefined;
};

/** Records the run of a file, after its person was shown what it says and what would become of it. */
export const recordEvidence = async (
  person: string,
  { issueKey, text, fileName, block, confirm }: EvidenceAsked,
): Promise<DoorResult> => {
  const call = ask(person);
  const file = {
    ...{ issue: issueKey, text },
    ...((fileName ?? '') === '' ? {} : { fileName }),
    ...(block === null || block === undefined ? {} : { block }),
  };
  const viewed = await call('item.get', { issue: issueKey });
  if (!viewed.ok) return refused(viewed.error);
  const barred = lacking(viewed.data, 'edit');
  if (barred !== null) return barred;
  const preview = await call('evidence.preview', file);
  if (!preview.ok) return refused(preview.error);
  const { blocks } = preview.data;
  const chosen = blocks[block ?? 0];
  const given = (confirm ?? '') === '' ? null : (confirm ?? null);
  if (chosen !== undefined && (blocks.length === 1 || (block ?? null) !== null)) {
    const { id, key } = viewed.data.issue;
    const code = codeOf({
      ...{ person, action: 'record-evidence', issue: id, revision: viewed.data.revision },
      ...{ text, block: block ?? 0, fileName: fileName ?? null },
    });
    const { model, dataset, finishedAt, results } = chosen.run;
    if (given !== code) {
      return asking(code, given, {
        ...{ record: 'a run', issueKey: key, block: chosen.label, model, dataset, finishedAt },
        ...{ metrics: results.map(({ metric }) => metric), ...foreseen(preview.data) },
      });
    }
  }
  return shown(await call('evidence.add', file), ({ stored, item }) => ({
    changed: stored,
    ...(stored ? {} : { note: 'The same run is stored already.' }),
    gate: item.nextGate?.headline ?? null,
    criteria: (item.nextGate?.criteria ?? []).map(({ line, verdict, sentence }) => ({
      ...{ line, verdict, sentence },
    })),
  }));
};

type ReturnAsked = {
  issueKey: string;
  toStage: string;
  reason: string;
  confirm?: string | null | undefined;
};

const stageNamed = ({ lifecycle }: ItemView, named: string) => {
  const folded = named.toLowerCase();
  return lifecycle.stages.find(
    ({ id, name }) => id.toLowerCase() === folded || name.toLowerCase() === folded,
  );
};

/** States why an item is about to go back, after its person was shown what is written down. */
export const stateReturn = async (
  person: string,
  { issueKey, toStage, reason, confirm }: ReturnAsked,
): Promise<DoorResult> => {
  const call = ask(person);
  const viewed = await call('item.get', { issue: issueKey });
  if (!viewed.ok) return refused(viewed.error);
  const item = viewed.data;
  const barred = lacking(item, 'move');
  if (barred !== null) return barred;
  const { stages } = item.lifecycle;
  const to = stageNamed(item, toStage);
  const at = stages.findIndex(({ id }) => id === item.stage);
  const from = stages[at];
  const earlier = stages.slice(0, Math.max(0, at));
  if (to === undefined || from === undefined || !earlier.includes(to)) {
    const names = earlier.map(({ name }) => name).join(', ');
    return refused({
      code: 'invalid-input',
      message: 'That is no stage before the one where the item is.',
      hint: names === '' ? 'It is in its first stage.' : `Name one of: ${names}.`,
    });
  }
  const given = (confirm ?? '') === '' ? null : (confirm ?? null);
  const code = codeOf({
    ...{ person, action: 'state-return', issue: item.issue.id, revision: item.revision },
    ...{ from: from.id, to: to.id, reason },
  });
  if (given !== code) {
    return asking(code, given, {
      ...{ record: 'a return', issueKey: item.issue.key, from: from.name, to: to.name, reason },
      moves: 'Nothing is moved by it: a person moves the work item in Jira.',
    });
  }
  const declared = await call('return.declare', {
    ...{ issue: issueKey, revision: item.revision, from: from.id, to: to.id, reason },
  });
  return shown(declared, () => ({ changed: true, from: from.name, to: to.name, reason }));
};
