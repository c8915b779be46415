import { describe, expect, it } from 'vitest';
import { removeArtifact, setArtifact } from '../../../../src/app/records/keep-artifact';
import type { CallInput } from '../../../../src/contract/calls/calls';
import type { Artifact } from '../../../../src/contract/types';
import { noRecords } from '../../../../src/domain/item/item';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { accessTo, memorySite } from '../../../support/builders/memory-ports';
import { anArtifact } from '../../../support/builders/records-builders';

type Input = CallInput<'artifact.set'>;

const site = (artifacts: Artifact[] = []) => {
  const { deps, state } = memorySite({
    item: anItem('', [], { records: { ...noRecords(), artifacts } }),
  });
  const people = { ...deps.people, names: () => Promise.resolve({ pm: 'Pat', 'account-pm': 'P' }) };
  const access = accessTo(state.issue);
  return {
    state,
    kept: () => state.item?.records.artifacts,
    set: (over: Partial<Input> = {}) => setArtifact({ ...deps, people })(access, input(over)),
    remove: (id: string) =>
      removeArtifact({ ...deps, people })(access, { issue: 'AI-1', id, reason: 'It is outdated.' }),
  };
};

const input = (over: Partial<Input> = {}): Input => ({
  ...{ issue: 'AI-1', kind: 'model-card', title: 'the card', link: 'https://wiki.example.test' },
  ...{ version: '1.0', owner: 'pm', reviewBy: daysAgo(-30), ...over },
});

const declared = { metric: 'accuracy', value: 0.97 };

describe('a document that people keep elsewhere', () => {
  it('is kept with all that was said of it, by whom and when', async () => {
    const { set, kept, state } = site();
    await set({ declared });
    expect(kept()).toEqual([
      {
        ...{ id: 'id-1', kind: 'model-card', title: 'the card', version: '1.0', owner: 'pm' },
        ...{ link: 'https://wiki.example.test', reviewBy: daysAgo(-30), declared },
        ...{ setBy: 'account-pm', setAt: daysAgo(0) },
      },
    ]);
    expect(state.entries).toMatchObject([
      {
        kind: 'artifact-set',
        body: {
          ...{ isNew: true, record: kept()?.[0] },
          changes: [
            { field: 'title', before: null, after: 'the card' },
            { field: 'link', before: null, after: 'https://wiki.example.test' },
            { field: 'version', before: null, after: '1.0' },
            { field: 'owner', before: null, after: 'pm' },
            // Thirty days behind 20 November.
            { field: 'review by', before: null, after: '20 Dec 2026' },
            { field: 'declared', before: null, after: 'accuracy 97%' },
          ],
        },
      },
    ]);
  });

  it('of one kind takes the place of the one before, and leaves the others where they are', async () => {
    const [card, datasheet] = [anArtifact('model-card'), anArtifact('data-sheet')];
    const { set, kept, state } = site([card, datasheet]);
    await set({ title: card.title, link: null, version: '1.1' });
    expect(kept()).toMatchObject([{ id: 'model-card', version: '1.1' }, datasheet]);
    expect(kept()).toHaveLength(2);
    expect(state.entries[0]?.body).toMatchObject({
      isNew: false,
      changes: [{ field: 'version', before: '1.0', after: '1.1' }],
    });
  });

  it('of no kind that has a name stands beside others, unless it is meant by its id', async () => {
    const known = anArtifact('other');
    const { set, kept } = site([known]);
    await set({ kind: 'other', title: 'contract' });
    expect(kept()?.map(({ id }) => id)).toEqual(['other', 'id-1']);
    await set({ kind: 'other', id: 'other', title: 'handbook' });
    expect(kept()?.map(({ title }) => title)).toEqual(['handbook', 'contract']);
  });

  it('that is said again word for word is written down once', async () => {
    const known = anArtifact('model-card', { setBy: 'ds', setAt: daysAgo(9) });
    const { set, kept, state } = site([known]);
    const { title, link, version, owner, reviewBy } = known;
    await set({ title, link, version, owner, reviewBy });
    expect([kept(), state.entries]).toEqual([[known], []]);
  });

  it.each<[string, Partial<Input>, string]>([
    ['a title that nobody has written', { title: 'TBD' }, 'title'],
    ['a version that nobody has written', { version: 'todo' }, 'version'],
    ['an owner whom Jira does not know', { owner: 'gone' }, 'owner'],
    ['an accuracy of what is no model card', { kind: 'data-sheet', declared }, 'declared'],
    ['another kind for what is there', { id: 'model-card', kind: 'data-sheet' }, 'kind'],
  ])('is refused with %s', async (_what, over, where) => {
    const known = [anArtifact('model-card')];
    const { set, kept, state } = site(known);
    await expect(set(over)).rejects.toMatchObject({ code: 'invalid-input', where });
    expect([kept(), state.entries]).toEqual([known, []]);
  });

  it('is not found by an id that is not there', async () => {
    const { set, remove, state } = site([anArtifact('model-card')]);
    const missing = {
      code: 'not-found',
      message: expect.stringMatching(/^That document/u) as string,
    };
    await expect(set({ id: 'gone' })).rejects.toMatchObject(missing);
    await expect(remove('gone')).rejects.toMatchObject(missing);
    expect(state.entries).toEqual([]);
  });

  it('is one of thirty at most', async () => {
    const many = Array.from({ length: 30 }, (_, index) => anArtifact('other', { id: `${index}` }));
    const { set } = site(many);
    await expect(set({ kind: 'other' })).rejects.toMatchObject({ code: 'too-large' });
    await set({ kind: 'other', id: '7', title: 'handbook' });
  });

  it('is taken off the item, and the ledger keeps what it was and why', async () => {
    const [card, datasheet] = [anArtifact('model-card'), anArtifact('data-sheet')];
    const { remove, kept, state } = site([card, datasheet]);
    await remove('model-card');
    expect(kept()).toEqual([datasheet]);
    expect(state.entries).toMatchObject([
      {
        kind: 'artifact-removed',
        body: { id: 'model-card', removed: card, reason: 'It is outdated.' },
      },
    ]);
  });
});
