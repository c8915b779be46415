import { describe, expect, it } from 'vitest';
import { sheetKinds } from '../../../../src/contract/records/sheets';
import type { SheetContent, SheetKind, SheetValue } from '../../../../src/contract/types';
import type { Item } from '../../../../src/domain/item/item';
import { noRecords } from '../../../../src/domain/item/item';
import { prefillSheet } from '../../../../src/domain/sheets/prefill';
import { gapsOf } from '../../../../src/domain/sheets/gaps';
import { placesOf } from '../../../../src/domain/sheets/values';
import { sheetDefinitions } from '../../../../src/words/sheets';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { aPlan, watching } from '../../../support/builders/monitoring-builders';
import { aRisk, safeguards, someData } from '../../../support/builders/records-builders';
import { aNumber, aRow, choice, list, only, person, stated, text } from './rows';

/** What stands once as the app fills it in, which is nobody's writing. */
const unwritten = (values: Record<string, SheetValue>): SheetContent[string] => [
  aRow(values, 'only', []),
];

const itemWith = (
  records: Partial<Item['records']>,
  over: Partial<Item> = {},
  criteria = '',
): Item => anItem(criteria, [], { records: { ...noRecords(), ...records }, ...over });

const fill = (
  kind: SheetKind,
  item: Item,
  numbers: ReturnType<typeof aNumber>[] = [],
  saved: SheetContent = {},
): SheetContent => prefillSheet(kind, { item, summary: 'Read claims', numbers }, saved);

/** The values of each row that is filled in of a section. */
const valuesIn = (content: SheetContent, section: string) =>
  content[section]?.map(({ values }) => values);

const plan = aPlan({ owner: 'ops' });
const bare = anItem('', [], { model: { name: null, version: null, setBy: null } });
const two = [
  someData({ licence: 'internal', lawfulBasis: 'contract', representativeness: 'all branches' }),
  someData({
    ...{ id: 'd2', name: 'letters', source: 'archive', licence: 'internal' },
    ...{ lawfulBasis: 'consent', representativeness: 'no handwriting' },
  }),
];

describe('the model card before anybody has written on it', () => {
  it.each([
    [
      'document-classifier',
      { name: 'ClaimsNet', version: '1.4' },
      'Read claims. Document classifier. Model ClaimsNet 1.4.',
    ],
    [
      'document-classifier',
      { name: 'ClaimsNet', version: null },
      'Read claims. Document classifier. Model ClaimsNet.',
    ],
    ['document-classifier', { name: null, version: null }, 'Read claims. Document classifier.'],
    [null, { name: null, version: '1.4' }, 'Read claims. Model 1.4.'],
    [null, { name: null, version: null }, 'Read claims.'],
  ] as const)('says what it does by its item: %s %j', (systemType, model, what) => {
    const item = { ...bare, systemType, model: { ...model, setBy: null } };
    expect(fill('model-card', item)).toEqual({ use: unwritten({ what: text(what) }) });
  });

  it('names the data it depends on, and whom that leaves out', () => {
    expect(valuesIn(fill('model-card', itemWith({ dependencies: two })), 'training')).toEqual([
      {
        'trained-on': text('claims 2025, from warehouse; letters, from archive'),
        'training-gaps': text('all branches no handwriting'),
      },
    ]);
  });

  it('names who is called and who owns the watch over it', () => {
    const item = itemWith({ safeguards }, { monitoring: watching({ plan }) });
    expect(valuesIn(fill('model-card', item), 'oversight')).toEqual([
      { how: text('head of claims'), owner: person('ops') },
    ]);
    const planned = itemWith({}, { monitoring: watching({ plan }) });
    expect(valuesIn(fill('model-card', planned), 'oversight')).toEqual([{ owner: person('ops') }]);
    expect(fill('model-card', bare)['oversight']).toBeUndefined();
  });

  it('has what was measured: first what the criteria ask, each number once', () => {
    const group = aNumber({ slice: 'age>60' });
    const [all, auc] = [aNumber(), aNumber({ metric: 'auc' })];
    const item = anItem('recall >= 80% @95% where age>60\nf1 >= 0.5 point');
    const filled = fill('model-card', item, [auc, all, group]);
    expect(filled['performance']).toEqual([
      {
        ...{ id: 'row-1', writers: [] },
        values: { measures: text('recall'), group: text('age>60'), value: group },
      },
      { id: 'row-2', values: { measures: text('auc'), value: auc }, writers: [] },
      { id: 'row-3', values: { measures: text('recall'), value: all }, writers: [] },
    ]);
    expect(fill('model-card', anItem(''), [auc])['performance']).toHaveLength(1);
  });

  it('has thirty numbers at most', () => {
    const many = Array.from({ length: 31 }, (_none, index) => aNumber({ metric: `m${index}` }));
    expect(fill('model-card', bare, many)['performance']).toHaveLength(30);
  });
});

describe('the risk register before anybody has written on it', () => {
  const risksOf = (item: Item, ...numbers: ReturnType<typeof aNumber>[]) =>
    valuesIn(fill('risk-register', item, numbers), 'risks');

  it('has the open risks that people typed before, with a trigger that is still watched', () => {
    const watched = { watch: 'Accuracy', level: 'critical' } as const;
    const risks = [
      aRisk('probabilistic-failure', { trigger: watched, issueKey: 'AI-9' }),
      aRisk('drift-trigger', { owner: 'ds' }),
      aRisk('standard', { closedAt: daysAgo(1) }),
    ];
    expect(risksOf(itemWith({ risks }, { locked: anItem('accuracy >= 90% @95%').locked }))).toEqual(
      [
        {
          // 3 of 400
          ...{ title: text('a probabilistic-failure'), rate: stated(0.0075) },
          ...{ trigger: { kind: 'watch', watch: 'Accuracy', level: 'critical' } },
          ...{ treatment: text('a person looks again'), owner: person('pm') },
          work: { kind: 'work-item', issueKey: 'AI-9' },
        },
        {
          ...{ title: text('a drift-trigger'), treatment: text('a person looks again') },
          owner: person('ds'),
        },
      ],
    );
  });

  it('has a failure with its rate for each criterion that keeps one down', () => {
    const item = anItem(
      [
        ...['error_rate <= 5% @95%', 'fpr < 3% @95% where age>60', 'recall >= 80% @95%'],
        ...['accuracy > 80% @95%', 'latency_ms <= 300 point', 'auc within 2% of v1 @95%'],
      ].join('\n'),
    );
    const rate = aNumber({ metric: 'error_rate' });
    const group = aNumber({ metric: 'fpr', slice: 'age>60' });
    const others = ['recall', 'accuracy', 'auc'].map((metric) => aNumber({ metric }));
    expect(risksOf(item, rate, group, ...others)).toEqual([
      { title: text('Misses "error_rate <= 5% @95%"'), rate },
      { title: text('Misses "fpr < 3% @95% where age>60"'), rate: group },
    ]);
  });

  it('has a risk for each of the first five watches of the plan', () => {
    const alert = { comparator: '<', value: 0.85, level: 'critical' } as const;
    const watches = Array.from({ length: 6 }, (_none, index) => ({
      ...{ name: `w${index}`, kind: 'metric' as const, reference: null },
      alert: index === 0 ? alert : null,
    }));
    const risks = risksOf({ ...bare, monitoring: watching({ plan: aPlan({ watches }) }) });
    expect(risks).toHaveLength(5);
    expect(risks?.slice(0, 2)).toEqual([
      {
        title: text('w0 drifts away from its reference'),
        trigger: { kind: 'watch', watch: 'w0', level: 'critical' },
      },
      {
        title: text('w1 drifts away from its reference'),
        trigger: { kind: 'watch', watch: 'w1', level: 'warning' },
      },
    ]);
  });

  it('has thirty risks at most, and none where nothing is known', () => {
    const risks = Array.from({ length: 31 }, (_none, index) =>
      aRisk('standard', { id: `r${index}` }),
    );
    expect(risksOf(itemWith({ risks }))).toHaveLength(30);
    expect(fill('risk-register', bare)).toEqual({});
  });
});

describe('the bias checklist before anybody has written on it', () => {
  it('has a row for each locked criterion of a group', () => {
    const item = anItem('recall >= 80% @95%\nrecall >= 80% @95% where age>60');
    expect(valuesIn(fill('bias-checklist', item), 'rows')).toEqual([
      {
        population: text('age>60'),
        criterion: { kind: 'criterion', criterionId: item.locked?.criteria[1]?.id },
      },
    ]);
    expect(fill('bias-checklist', anItem('recall >= 80% @95%'))).toEqual({});
    expect(fill('bias-checklist', bare)).toEqual({});
  });
});

describe('the data sheet before anybody has written on it', () => {
  it('has origin, rights and fitness as the register of data has them, each answer once', () => {
    const filled = fill('data-sheet', itemWith({ dependencies: two }));
    expect(filled).toEqual({
      origin: unwritten({ sources: list('claims 2025, from warehouse', 'letters, from archive') }),
      rights: unwritten({ licence: text('internal'), 'lawful-basis': text('contract; consent') }),
      fit: unwritten({ 'stands-for': text('all branches; no handwriting') }),
    });
  });

  it('lists thirty data sets at most, and is empty where none is registered', () => {
    const many = Array.from({ length: 31 }, (_none, index) => someData({ id: `d${index}` }));
    const filled = fill('data-sheet', itemWith({ dependencies: many }));
    expect(filled['origin']?.[0]?.values['sources']).toMatchObject({
      items: { length: 30 },
    });
    expect(fill('data-sheet', bare)).toEqual({});
  });
});

describe('the record of an agent before anybody has written on it', () => {
  it('has its safeguards, a tool a line', () => {
    const item = itemWith({ safeguards: { ...safeguards, tools: 'mail; payment\n\n search,  ;' } });
    expect(fill('agent-record', item)).toEqual({
      limits: unwritten({ autonomy: choice('2'), tools: list('mail', 'payment', 'search') }),
      stop: unwritten({
        switch: text('feature flag, on call'),
        escalation: text('head of claims'),
      }),
    });
  });

  it('names no tools where none are, and is empty without safeguards', () => {
    const item = itemWith({ safeguards: { ...safeguards, tools: '' } });
    expect(valuesIn(fill('agent-record', item), 'limits')).toEqual([{ autonomy: choice('2') }]);
    expect(fill('agent-record', bare)).toEqual({});
  });
});

describe('the record of oversight before anybody has written on it', () => {
  it('names who owns the watch over it, and what stops it', () => {
    const monitoring = watching({ plan });
    expect(fill('oversight-record', itemWith({ safeguards }, { monitoring }))).toEqual({
      people: unwritten({ overseer: person('ops') }),
      means: unwritten({ stop: text('feature flag, on call') }),
    });
    expect(fill('oversight-record', itemWith({ safeguards }))).toEqual({
      means: unwritten({ stop: text('feature flag, on call') }),
    });
    expect(fill('oversight-record', bare)).toEqual({});
  });
});

describe('what the app fills in', () => {
  const full = itemWith(
    { dependencies: two, safeguards, risks: [aRisk('standard')] },
    { monitoring: watching({ plan }), systemType: 'agent' },
    'recall >= 80% @95% where age>60',
  );

  it.each(sheetKinds)('of a %s are fields that its form has, as it takes them', (kind) => {
    const definition = sheetDefinitions[kind];
    const filled = fill(kind, full, [aNumber()]);
    const places = placesOf(definition, filled);
    const count = Object.values(filled).flatMap((rows) =>
      rows.flatMap(({ values }) => Object.keys(values)),
    );
    expect(places).toHaveLength(count.length);
    const filledOnes = places.map(
      ({ section, field, row }) => `${section.id}.${row.id}.${field.id}`,
    );
    const open = gapsOf(definition, filled).map(({ section, field, row }) =>
      [section, row ?? 'only', field].join('.'),
    );
    expect(filledOnes.filter((place) => open.includes(place))).toEqual([]);
  });

  it('of the screening is nothing: people answer it', () => {
    expect(fill('impact-screening', full)).toEqual({});
  });

  it('never stands against a person: fields that are filled in stay out', () => {
    const saved = {
      use: only({ what: text('Sorts letters.') }),
      oversight: only({ how: text('A clerk.') }),
    };
    const left = fill('model-card', full, [aNumber()], saved);
    expect(Object.keys(left)).toEqual(['training', 'performance', 'oversight']);
    expect(left['oversight']).toEqual(unwritten({ owner: person('ops') }));
  });

  it('stays out of rows as soon as a person has saved one', () => {
    const saved = { performance: [aRow({ measures: text('auc') })] };
    expect(fill('model-card', full, [aNumber()], saved)['performance']).toBeUndefined();
    expect(fill('model-card', full, [aNumber()], { performance: [] })['performance']).toHaveLength(
      1,
    );
  });

  it('fills in a field that a person emptied', () => {
    expect(fill('model-card', full, [], { use: only({}) })['use']?.[0]?.values['what']).toEqual(
      text('Read claims. Agent. Model claims-doc 1.4.0.'),
    );
  });
});
