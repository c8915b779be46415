import type { AppClient } from '../app-client';
import { beginCard } from './care-sheets';
import { people } from './story';
import { DAY } from '../../../src/words/time';

const dayAt = (time: number): string => new Date(time).toISOString();

/** Data that is there, and its hand-off to those who build the model. */
export const keepData = async (app: AppClient, issue: string, now: number): Promise<void> => {
  const { records } = await app.call(people.scientist, 'dependency.set', {
    ...{ issue, name: 'Calls of 2026, transcribed', source: 'call centre archive' },
    ...{ owner: app.accountOf(people.manager), licence: 'own data, internal use' },
    ...{ lawfulBasis: 'vital interests, Art. 9(2)(c) GDPR', dueAt: dayAt(now - 22 * DAY) },
    representativeness: 'All regions and ages; calls in other languages than German are missing.',
  });
  const id = records.dependencies[0]?.id ?? '';
  await app.call(people.manager, 'dependency.ready', { issue, id, ready: true });
  await handOver(app, issue, 'data-model', people.manager, people.scientist);
};

/** A document that is kept elsewhere, and the hand-off to the application. */
export const keepDocuments = async (app: AppClient, issue: string, now: number): Promise<void> => {
  const by = people.scientist;
  await app.call(by, 'artifact.set', {
    ...{ issue, kind: 'other', title: 'Manual of the triage', version: '1.0', declared: null },
    ...{ owner: app.accountOf(people.manager), link: 'https://wiki.example.test/care/manual' },
    reviewBy: dayAt(now + 180 * DAY),
  });
  await handOver(app, issue, 'model-application', by, people.manager);
};

const handOver = async (
  app: AppClient,
  issue: string,
  kind: 'data-model' | 'model-application',
  giver: string,
  receiver: string,
): Promise<void> => {
  const { records } = await app.call(giver, 'handoff.offer', {
    ...{ issue, kind, receiver: app.accountOf(receiver) },
    acceptance:
      kind === 'data-model'
        ? 'Labels by two nurses, agreement above 0.8, no call in both parts.'
        : 'Answers within 300 ms, a contract test, and a switch to the rules.',
  });
  const id = records.handoffs.at(-1)?.id ?? '';
  const note = 'Checked with the team.';
  await app.call(receiver, 'handoff.answer', { issue, id, accepted: true, note });
};

/** What is open on the claims classifier: a document about to run out, and a hand-off that lies there. */
export const keepOpenEnds = async (app: AppClient, issue: string, now: number): Promise<void> => {
  const owner = app.accountOf(people.manager);
  await app.call(people.manager, 'dependency.set', {
    ...{ issue, name: 'Letters written by hand', source: 'scan centre Leipzig', owner },
    ...{ licence: 'own data, internal use', lawfulBasis: 'contract, Art. 6(1)(b) GDPR' },
    ...{ representativeness: 'Only one office so far.', dueAt: dayAt(now - 2 * DAY) },
    issueKey: 'AI-11',
  });
  await app.call(people.manager, 'artifact.set', {
    ...{ issue, kind: 'model-card', title: 'Model card claims-doc', version: '1.4', owner },
    ...{ link: 'https://wiki.example.test/claims-doc', reviewBy: dayAt(now + 5 * DAY) },
    declared: null,
  });
  await beginCard(app, issue, now);
  await app.call(people.scientist, 'handoff.offer', {
    ...{ issue, kind: 'model-application', receiver: owner },
    acceptance: 'The mail room can send back a document with one click.',
  });
};

/** Says beforehand why an item goes back to an earlier stage. */
export const goBackToData = async (app: AppClient, issue: string): Promise<void> => {
  await app.call(people.scientist, 'return.declare', {
    ...{ issue, from: 'experimentation', to: 'data' },
    reason: 'The letters of 2024 are without signatures; they are collected again.',
  });
};
