import type { Measure } from '../../../contract/types';
import { isConfusion } from '../assemble/confusion';
import { shareOf } from '../assemble/numbers';
import { refuse } from '../problem';
import type { ResultField } from './fields';

/** A result by our field names, and the spelling each came in, so that messages name what was written. */
export type Fields = {
  at: string;
  values: Partial<Record<ResultField, unknown>>;
  spelled: Partial<Record<ResultField, string>>;
};

type Kind = { needs: ResultField[]; may: ResultField[]; read: (fields: Fields) => Measure };

const where = (fields: Fields, field: ResultField): string =>
  `${fields.at}.${fields.spelled[field] ?? field}`;

const wrong = (fields: Fields, field: ResultField, what: string, hint?: string): never => {
  const place = where(fields, field);
  return refuse(`${place} ${what}.`, { where: place, ...(hint === undefined ? {} : { hint }) });
};

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 40);

const number = (fields: Fields, field: ResultField): number => {
  const value = fields.values[field];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const hint = typeof value === 'string' ? hintFor(value) : undefined;
  return wrong(fields, field, `must be a number, not ${shown(value)}`, hint);
};

/** What to write in place of a text; a percentage is a share times 100. */
const hintFor = (text: string): string => {
  const share = shareOf(text);
  return share === null
    ? 'Write the number without quotes.'
    : `Write ${share}, the share that ${text.trim().slice(0, 20)} is, without quotes.`;
};

const whole = (fields: Fields, field: ResultField, least: number): number => {
  const value = number(fields, field);
  if (!Number.isSafeInteger(value)) {
    return wrong(
      fields,
      field,
      `must be a whole number, not ${value}`,
      'Counts are numbers of cases; send a share as "value".',
    );
  }
  return value >= least ? value : wrong(fields, field, `must be ${least} or more, not ${value}`);
};

const optionalTrials = (fields: Fields): number | null =>
  fields.values.trials === undefined ? null : whole(fields, 'trials', 1);

const atLeastZero = (fields: Fields, field: ResultField): number => {
  const value = number(fields, field);
  return value >= 0 ? value : wrong(fields, field, `must be 0 or more, not ${value}`);
};

const readCount = (fields: Fields): Measure => {
  const trials = whole(fields, 'trials', 1);
  const successes = whole(fields, 'successes', 0);
  return successes <= trials
    ? { kind: 'count', successes, trials }
    : wrong(fields, 'successes', `is ${successes}, more than the ${trials} trials`);
};

const readInterval = (fields: Fields): Measure => {
  const [estimate, lower, upper] = [
    number(fields, 'value'),
    number(fields, 'ciLow'),
    number(fields, 'ciHigh'),
  ];
  const confidence = number(fields, 'confidence');
  if (confidence <= 0 || confidence >= 1) {
    return wrong(
      fields,
      'confidence',
      `must lie between 0 and 1, not ${confidence}`,
      'Write 0.95 for a 95% interval.',
    );
  }
  if (lower > upper) return wrong(fields, 'ciLow', `is ${lower}, above the upper end ${upper}`);
  if (estimate < lower || estimate > upper) {
    return wrong(fields, 'value', `is ${estimate}, outside its own interval ${lower} to ${upper}`);
  }
  return { kind: 'interval', estimate, lower, upper, confidence, trials: optionalTrials(fields) };
};

const readAuc = (fields: Fields): Measure => {
  const field = fields.values.auc === undefined ? 'value' : 'auc';
  const auc = number(fields, field);
  if (auc < 0 || auc > 1) return wrong(fields, field, `must lie between 0 and 1, not ${auc}`);
  return {
    kind: 'auc',
    auc,
    positives: whole(fields, 'positives', 1),
    negatives: whole(fields, 'negatives', 1),
  };
};

const readConfusion = (fields: Fields): Measure => {
  const { labels, matrix, positive } = fields.values;
  if (!isTextList(labels))
    return wrong(
      fields,
      'labels',
      'must be a list of texts',
      'Write ["no", "yes"], numbers in quotes too.',
    );
  if (!isNumberTable(matrix) || !isConfusion(labels, matrix)) {
    return wrong(
      fields,
      'matrix',
      `must have ${labels.length} rows of ${labels.length} whole numbers, one row an actual class, with different labels and at least one case`,
    );
  }
  if (positive !== undefined && (typeof positive !== 'string' || !labels.includes(positive))) {
    return wrong(fields, 'positive', `must be one of the labels, not ${shown(positive)}`);
  }
  return { kind: 'confusion', labels, matrix, positive: positive ?? null };
};

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length >= 2 && value.every((item) => typeof item === 'string');

const isNumberTable = (value: unknown): value is number[][] =>
  Array.isArray(value) &&
  value.every((row) => Array.isArray(row) && row.every((item) => typeof item === 'number'));

const KINDS: Kind[] = [
  { needs: ['labels', 'matrix'], may: ['positive'], read: readConfusion },
  { needs: ['successes', 'trials'], may: [], read: readCount },
  { needs: ['positives', 'negatives'], may: ['auc', 'value'], read: readAuc },
  {
    needs: ['mean', 'sd', 'trials'],
    may: [],
    read: (f) => ({
      kind: 'mean',
      mean: number(f, 'mean'),
      standardDeviation: atLeastZero(f, 'sd'),
      trials: whole(f, 'trials', 1),
    }),
  },
  { needs: ['ciLow', 'ciHigh', 'value', 'confidence'], may: ['trials'], read: readInterval },
  {
    needs: ['stderr', 'value'],
    may: ['trials'],
    read: (f) => ({
      kind: 'standard-error',
      estimate: number(f, 'value'),
      standardError: atLeastZero(f, 'stderr'),
      trials: optionalTrials(f),
    }),
  },
  {
    needs: ['value'],
    may: ['trials'],
    read: (f) => ({ kind: 'point', value: number(f, 'value'), trials: optionalTrials(f) }),
  },
];

/** Fields that belong to no measure. */
const FREE: ResultField[] = ['metric', 'slice', 'positiveClass', 'averaging', 'baseline'];

/** The number of a result, of the first kind whose leading field is there. */
export const readMeasure = (fields: Fields): Measure => {
  const given = (field: ResultField): boolean => fields.values[field] !== undefined;
  const kind =
    KINDS.find(({ needs: [leading] }) => leading !== undefined && given(leading)) ??
    implied(fields);
  const lacking = kind.needs.find(
    (field) => !given(field) && !(field === 'positives' && given('auc')),
  );
  if (lacking !== undefined) {
    return refuse(`${fields.at}.${lacking} is missing.`, {
      where: `${fields.at}.${lacking}`,
      hint: `Give ${kind.needs.join(', ')} together.`,
    });
  }
  const foreign = (Object.keys(fields.values) as ResultField[]).find(
    (field) => given(field) && ![...kind.needs, ...kind.may, ...FREE].includes(field),
  );
  if (foreign !== undefined) {
    return wrong(
      fields,
      foreign,
      `does not go with ${kind.needs.join(', ')}`,
      'One result states one number in one way.',
    );
  }
  return kind.read(fields);
};

/** The kind that a trailing field points to, so that the message can say what lacks. */
const implied = (fields: Fields): Kind => {
  const present = KINDS.find(({ needs, may }) =>
    [...needs, ...may].some((field) => fields.values[field] !== undefined),
  );
  return (
    present ??
    refuse(`${fields.at} states no number.`, {
      where: fields.at,
      hint: 'Give successes and trials (k and n), or mean, sd and n, or value with stderr or ciLow, ciHigh and confidence.',
    })
  );
};
