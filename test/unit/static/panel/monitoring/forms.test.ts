import { describe, expect, it } from 'vitest';
import { calls } from '../../../../../src/contract/calls/calls';
import {
  incidentInput,
  incidentProblems,
  localMoment,
  newIncidentForm,
} from '../../../../../static/panel/sections/monitoring/model/incidents';
import {
  newReportForm,
  reportInput,
  reportProblems,
} from '../../../../../static/panel/sections/monitoring/model/report-form';
import {
  answerChoices,
  answerInput,
  answerProblems,
  newAnswerForm,
  withAnswer,
  workItemChoices,
  summariseDecisions,
} from '../../../../../static/panel/sections/monitoring/model/retraining';
import { restoreTexts } from '../../../../../static/components/unsent/use-stashed';
import { items } from '../../../../support/surface-fixtures/fixtures';
import { drifting } from '../../../../support/surface-fixtures/fixture-monitoring';

const item = items['drifting'];
if (item === undefined) throw new Error('the fixtures have an item that drifts');
const { asOf } = item;

describe('the answer to a retraining decision', () => {
  const form = { ...newAnswerForm(asOf), answer: 'retrain', reason: ' the ages moved ' };

  it('proposes a work item for what is to be done, and none for an acceptance', () => {
    const fresh = newAnswerForm(asOf);
    expect(withAnswer(fresh, 'retire')).toMatchObject({ answer: 'retire', workItem: 'create' });
    const linked = { ...fresh, workItem: 'link' };
    expect(withAnswer(linked, 'roll-back').workItem).toBe('link');
    expect(withAnswer(linked, 'accept').workItem).toBe('none');
    const offered = (answer: string) => workItemChoices(answer, 'AI').map(({ value }) => value);
    expect(offered('retrain')).toEqual(['create', 'link']);
    expect(offered('accept')).toEqual(['none', 'create', 'link']);
  });

  it('says what is missing', () => {
    expect(answerProblems(newAnswerForm(asOf), asOf)).toEqual({
      answer: 'Choose an answer.',
      reason: 'At least 5 characters.',
    });
    expect(answerProblems(form, asOf)).toEqual({});
    const accepted = { ...form, answer: 'accept', until: '2026-11-01' };
    expect(answerProblems(accepted, asOf)).toEqual({ until: 'Choose a day in the future.' });
    expect(answerProblems({ ...form, workItem: 'link', issueKey: 'seven' }, asOf)).toEqual({
      issueKey: 'A work item key such as AI-1.',
    });
  });

  it('sends what the app takes, an end only with an acceptance', () => {
    const { input } = calls['retraining.answer'];
    const retrain = input.parse(answerInput(item, 'd2', { ...form, workItem: 'create' }));
    expect(retrain).toMatchObject({
      ...{ issue: 'AI-1', id: 'd2', answer: 'retrain', reason: 'the ages moved' },
      ...{ falseAlarm: false, workItem: { kind: 'create' } },
    });
    expect(retrain).not.toHaveProperty('until');
    const accept = { ...form, answer: 'accept', falseAlarm: 'yes' };
    expect(
      input.parse(answerInput(item, 'd2', { ...accept, workItem: 'link', issueKey: ' ai-7 ' })),
    ).toMatchObject({
      ...{ until: '2026-12-04T23:59:59.000Z', falseAlarm: true },
      workItem: { kind: 'link', issueKey: 'AI-7' },
    });
    expect(answerInput(item, 'd2', newAnswerForm(asOf))).toBeNull();
  });

  it('offers only the answers that the plan allows', () => {
    expect(answerChoices(['retire', 'retrain']).map(({ value }) => value)).toEqual([
      'retrain',
      'retire',
    ]);
  });

  it('is counted with its false alarms', () => {
    expect(summariseDecisions(drifting.decisions)).toBe('1 answered, 1 false alarm');
  });
});

describe('a report by hand', () => {
  it('needs a name and a note, and a number or none', () => {
    const empty = newReportForm([]);
    expect(reportProblems({ ...empty, value: 'much' })).toEqual({
      other: 'Name what you looked at.',
      value: 'A number, or nothing.',
      note: 'At least 3 characters.',
    });
    expect(reportProblems({ ...newReportForm(['psi']), note: 'read ten answers' })).toEqual({});
  });

  it('sends what the app takes, with a value or without', () => {
    const { input } = calls['monitoring.report'];
    const form = { ...newReportForm(['psi']), note: ' read ten answers ', level: 'watch' };
    expect(input.parse(reportInput(item, form))).toMatchObject({
      ...{ watch: 'psi', value: null, level: 'watch', note: 'read ten answers' },
    });
    const other = { ...form, watch: '', other: ' tone ', value: '0' };
    expect(input.parse(reportInput(item, other))).toMatchObject({ watch: 'tone', value: 0 });
  });
});

describe('the form of an incident', () => {
  const form = { ...newIncidentForm(asOf), description: 'Claims went to the wrong queue.' };

  it('begins now and goes through the local time of the person unharmed', () => {
    expect(newIncidentForm(asOf).awareAt).toBe(localMoment(asOf));
    expect(new Date(localMoment(asOf)).toISOString()).toBe(asOf);
  });

  it('refuses a moment to come, and a description that says nothing', () => {
    const now = Date.parse(asOf);
    expect(incidentProblems(form, now)).toEqual({});
    const wrong = { ...form, awareAt: localMoment('2026-11-21T12:00:00.000Z'), description: 'bad' };
    expect(incidentProblems(wrong, now)).toEqual({
      awareAt: 'The moment of awareness is in the past.',
      description: 'At least 10 characters.',
    });
    expect(incidentProblems({ ...form, awareAt: '' }, now).awareAt).toMatch(/Choose/u);
  });

  it('sends what the app takes', () => {
    expect(calls['incident.open'].input.parse(incidentInput(item, form))).toMatchObject({
      ...{ kind: 'serious', awareAt: asOf, description: 'Claims went to the wrong queue.' },
    });
    expect(incidentInput(item, { ...form, awareAt: '' })).toBeNull();
  });
});

describe('texts that were kept', () => {
  it('come back by their names; others and other forms are left out', () => {
    const begin = { note: '', value: '1' };
    expect(restoreTexts(begin, { note: 'half a', value: 3, other: 'x' })).toEqual({
      note: 'half a',
      value: '1',
    });
    expect(restoreTexts(begin, 'text')).toBeNull();
  });
});
