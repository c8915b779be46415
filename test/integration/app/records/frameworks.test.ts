import { describe, expect, it } from 'vitest';
import { NOW } from '../../../support/builders/builders';
import { ownPack } from '../../../support/builders/own-pack';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const project = 'AI';
const text = JSON.stringify(ownPack);
const sentencesOf = async (): Promise<string[]> => {
  const { entries } = await site.must('pm', 'decisions.list', { project });
  return entries.map(({ told }) => told.sentence);
};

describe('frameworks of a project', () => {
  it('are listed with how much of each something is evidence for, and what applies next', async () => {
    const { packs, mayAdminister } = await site.must('viewer', 'frameworks.list', { project });
    expect(mayAdminister).toBe(false);
    expect(packs).toHaveLength(13);
    const [iso] = packs.filter(({ id }) => id === 'ISO/IEC-42001');
    expect(iso).toMatchObject({
      controls: 38,
      carried: 27,
      excluded: 0,
      isChosen: false,
      next: null,
    });
    const [eu] = packs.filter(({ id }) => id === 'EU-AI-Act');
    expect(eu?.next).toMatchObject({ date: '2026-12-02', days: 12 });
  });

  it('say when they are older than a year', async () => {
    site.clock.setOffset(Date.parse('2027-12-01T00:00:00Z') - NOW);
    const { packs } = await site.must('pm', 'frameworks.list', { project });
    expect(packs.every(({ isStale }) => isStale)).toBe(true);
  });

  it('are chosen by who administers, with an entry', async () => {
    const packs = ['PSF', 'EU-AI-Act'];
    const chosen = await site.must('admin', 'frameworks.choose', { project, packs });
    expect(chosen.packs.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(packs);
    expect((await sentencesOf())[0]).toMatch(/chose the frameworks of the project$/u);
    expect(
      await site.call('admin', 'frameworks.choose', { project, packs: ['ISO-9001'] }),
    ).toMatchObject({ ok: false, error: { code: 'invalid-input', where: 'packs' } });
  });

  it('show what carries a control, and what has nothing', async () => {
    const { controls } = await site.must('viewer', 'framework.view', {
      project,
      pack: 'ISO/IEC-42001',
    });
    const validation = controls.find(({ id }) => id === 'A.6.2.4');
    expect(validation?.carriedBy.map(({ title }) => title)).toContain('All criteria are proven');
    expect(controls.find(({ id }) => id === 'A.2.2')?.carriedBy).toEqual([]);
  });
});

describe('a statement of applicability', () => {
  const statement = {
    ...{ project, pack: 'ISO/IEC-42001', control: 'A.10.3', applies: false },
    reason: 'The model and its data are our own.',
  };

  it('is made with a reason by a person, counted, kept in the log, and taken back', async () => {
    const view = await site.must('admin', 'framework.state', statement);
    const stated = view.controls.find(({ id }) => id === 'A.10.3')?.applicability;
    expect(stated).toMatchObject({ applies: false, reason: statement.reason });
    expect(view.people[stated?.by ?? '']).toBeDefined();
    const { packs } = await site.must('pm', 'frameworks.list', { project });
    expect(packs.find(({ id }) => id === 'ISO/IEC-42001')?.excluded).toBe(1);
    expect((await sentencesOf())[0]).toMatch(
      /stated that ISO\/IEC-42001:A\.10\.3 does not apply$/u,
    );
    const after = await site.must('admin', 'framework.state', { ...statement, applies: null });
    expect(after.controls.find(({ id }) => id === 'A.10.3')?.applicability).toBeNull();
  });

  it('is not made without a reason, nor on what is no control', async () => {
    expect(
      await site.call('admin', 'framework.state', { ...statement, reason: 'x' }),
    ).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    expect(
      await site.call('admin', 'framework.state', { ...statement, control: 'A.99' }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('leaves a criterion out of the self-score', async () => {
    await site.must('admin', 'framework.state', {
      ...{ project, pack: 'PSF', control: 'PSF-8.4', applies: false },
      reason: 'No vendor is involved at all.',
    });
    const { psf } = await site.must('viewer', 'framework.score', { issue: 'AI-1' });
    const criteria = psf.flatMap((domain) => domain.criteria);
    expect(criteria.find(({ id }) => id === 'PSF-8.4')).toMatchObject({ points: null });
    expect(criteria.filter(({ points }) => points === null)).toHaveLength(1);
  });
});

describe('an own pack', () => {
  it('is imported, used on checks, replaced and removed', async () => {
    const { packs } = await site.must('admin', 'framework.import', { project, text });
    expect(packs.at(-1)).toMatchObject({
      ...{ id: 'ACME', isOwn: true, isChosen: true, controls: 2, carried: 1 },
    });
    const view = await site.must('pm', 'framework.view', { project, pack: 'ACME' });
    expect(view.controls[0]?.carriedBy[0]).toMatchObject({ title: 'All criteria are proven' });

    const next = { ...ownPack, version: '4', controls: ownPack.controls.slice(0, 1) };
    const replaced = await site.must('admin', 'framework.import', {
      ...{ project, text: JSON.stringify(next) },
    });
    expect(replaced.packs.at(-1)).toMatchObject({ version: '4', controls: 1 });
    expect((await sentencesOf())[0]).toMatch(/replaced the framework ACME$/u);

    const gone = await site.must('admin', 'framework.remove', { project, pack: 'ACME' });
    expect(gone.packs.some(({ id }) => id === 'ACME')).toBe(false);
    expect(await site.call('pm', 'framework.view', { project, pack: 'ACME' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('puts its controls on the checks that it names', async () => {
    const before = await site.must('pm', 'readiness.get', { project });
    const [check] = before.items.flatMap(({ missing }) => missing.map((one) => one.check));
    if (check === undefined) throw new Error('no check is missing');
    const carriedBy = [{ by: { kind: 'check', id: check }, reason: 'The policy asks for it.' }];
    const controls = [{ id: 'POL-9', title: 'Impact is known', carriedBy }];
    await site.must('admin', 'framework.import', {
      ...{ project, text: JSON.stringify({ ...ownPack, controls }) },
    });
    const { items } = await site.must('pm', 'readiness.get', { project });
    const carrying = items.flatMap(({ missing }) =>
      missing.filter((one) => one.controls.includes('ACME:POL-9')).map((one) => one.check),
    );
    expect(new Set(carrying)).toEqual(new Set([check]));
  });

  it.each([
    ['{', /not JSON/u],
    ['{}', /not in the form that Assay reads: id/u],
    [JSON.stringify({ ...ownPack, id: 'psf' }), /comes with Assay/u],
    [JSON.stringify({ ...ownPack, extra: 1 }), /not in the form/u],
    [JSON.stringify({ ...ownPack, source: 'javascript:alert(1)' }), /source/u],
    [
      JSON.stringify({ ...ownPack, controls: [ownPack.controls[0], ownPack.controls[0]] }),
      /POL-1 is there twice/u,
    ],
    [text.replace('criteria-met', 'no-such-check'), /There is no check no-such-check/u],
  ])('is refused where it is wrong: %s', async (wrong, message) => {
    expect(await site.call('admin', 'framework.import', { project, text: wrong })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message },
    });
  });

  it('is one of five at most', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      const pack = JSON.stringify({ ...ownPack, id: `ACME-${number}` });
      await site.must('admin', 'framework.import', { project, text: pack });
    }
    expect(await site.call('admin', 'framework.import', { project, text })).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
  });
});
