import type { MetricResult, ParsedEvidence } from '../../../../contract/types';
import { itemColumns } from '../../assemble/items';
import { toSha256 } from '../../assemble/routing';
import { block, contradicted, count, evidence, makeRun, result } from '../../assemble/run';
import { toIso } from '../../assemble/times';
import {
  isObject,
  isText,
  listAt,
  valueAt,
  type EvidenceDocument,
  type JsonObject,
} from '../../format';
import { refuse } from '../../problem';
import { parse as parseOwn } from './assay-json';

const ID = 'in-toto';

const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';

/** Proposed as in-toto/attestation#575, and in use under the vendor's own name. */
const EVAL_RESULT = /^https:\/\/(?:in-toto\.io|b7n0de\.com)\/attestation\/eval-result\/v0\.[12]$/u;

const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/u;

/** Bytes of base64 in either alphabet, as DSSE asks; null where it is none. */
const textOfBase64 = (text: string): string | null => {
  const plain = text.replace(/-/gu, '+').replace(/_/gu, '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(plain)) return null;
  const bytes = Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
};

const parsedJson = (text: string | null): unknown => {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** The statement in a DSSE envelope. @throws EvidenceError */
const statementOf = (value: unknown): JsonObject => {
  const payload = valueAt(value, 'payload');
  const statement = isText(payload) ? parsedJson(textOfBase64(payload)) : null;
  const type = valueAt(statement, '_type');
  if (!isObject(statement) || !isText(type) || !STATEMENT.test(type)) {
    return refuse('The payload of the envelope is no in-toto statement.', {
      where: 'payload',
      hint: 'It has to be the base64 of a JSON statement with "_type": "https://in-toto.io/Statement/v1".',
    });
  }
  return statement;
};

type Subject = { name: string | null; sha256: string | null };

/** What the statement is about; of several the first. Its digest binds it, its name is a hint. */
const subjectOf = (statement: JsonObject): Subject => {
  const [first] = listAt(statement, 'subject');
  const name = valueAt(first, 'name');
  return {
    name: isText(name) && name !== '' && name !== '_' ? name : null,
    sha256: toSha256(valueAt(first, 'digest', 'sha256')),
  };
};

const textsAt = (value: unknown, key: string): string[] => listAt(value, key).filter(isText);

const ofSubject = ({ name, sha256 }: Subject) => ({
  modelName: name,
  identity: sha256 === null ? null : { modelDigest: sha256 },
});

/** `passedTests` of all tests; warned is not passed, and a word that the lists go against is contradicted. */
const passRate = (predicate: unknown): { result: MetricResult | null; tests: JsonObject[] } => {
  const [passed, warned, failed] = ['passedTests', 'warnedTests', 'failedTests'].map((key) =>
    textsAt(predicate, key),
  ) as [string[], string[], string[]];
  const trials = passed.length + warned.length + failed.length;
  const tests = [
    ...passed.map((id) => ({ id, pass: true })),
    ...[...warned, ...failed].map((id) => ({ id, pass: false })),
  ];
  if (trials === 0) return { result: null, tests };
  const rate = result('pass_rate', count(passed.length, trials));
  const said = valueAt(predicate, 'result');
  const isFailed = failed.length > 0;
  return {
    tests,
    result:
      (said === 'FAILED') === isFailed
        ? rate
        : contradicted(
            rate,
            `the statement says ${isText(said) ? said : 'nothing'}, and of its tests ${failed.length} failed`,
          ),
  };
};

const parseTestResult = (statement: JsonObject): ParsedEvidence => {
  const predicate = statement['predicate'];
  const subject = subjectOf(statement);
  const { result: rate, tests } = passRate(predicate);
  const [configuration] = listAt(predicate, 'configuration');
  const configDigest = toSha256(valueAt(configuration, 'digest', 'sha256'));
  const { modelName, identity } = ofSubject(subject);
  const run = makeRun({ format: ID, tool: 'test-result' }, rate === null ? [] : [rate], {
    modelName,
    identity: {
      ...identity,
      ...(configDigest === null ? {} : { configDigest }),
    },
  });
  const items = itemColumns(
    'pass_rate',
    null,
    tests.map(({ id, pass }) => ({ id: String(id), value: pass === true })),
  );
  return evidence(ID, {
    blocks: [block(subject.name ?? 'test result', run, [items])],
    notes: [
      ...(rate === null
        ? [`The statement says ${String(valueAt(predicate, 'result'))} and names no test.`]
        : []),
      'A test result states no time; when it was received counts.',
    ],
  });
};

const isNumberText = (value: unknown): value is string =>
  isText(value) && /^-?\d+(?:\.\d+)?$/u.test(value);

/** `refusal_rate >= 0.98`, of a claim that says so. */
const lineOfClaim = (claim: unknown): string[] => {
  const [metric, comparator, threshold] = ['metric', 'comparator', 'threshold'].map((key) =>
    valueAt(claim, key),
  );
  const isLine =
    isText(metric) &&
    /^[\w./@^-]{1,100}$/u.test(metric) &&
    isText(comparator) &&
    /^[<>]=?$/u.test(comparator) &&
    isNumberText(threshold);
  return isLine ? [`${metric} ${comparator} ${threshold}`] : [];
};

const parseEvalResult = (statement: JsonObject): ParsedEvidence => {
  const predicate = statement['predicate'];
  const claims = listAt(predicate, 'claims');
  const passed = claims.filter((claim) => valueAt(claim, 'passed') === true);
  const model = valueAt(predicate, 'model');
  const dataset = valueAt(predicate, 'dataset');
  const named = (value: unknown): string | null => (isText(value) ? value : null);
  const isModel = valueAt(predicate, 'subjectProfile') === 'public-model';
  const subject = isModel ? subjectOf(statement) : { name: null, sha256: null };
  const digest = toSha256(valueAt(model, 'digest', 'sha256')) ?? subject.sha256;
  const harness = valueAt(predicate, 'harness', 'name');
  const run = makeRun({ format: ID, tool: 'eval-result' }, [], {
    modelName: named(valueAt(model, 'name')) ?? subject.name,
    datasetId: named(valueAt(dataset, 'name')),
    datasetSha256: toSha256(valueAt(dataset, 'digest', 'sha256')),
    finishedAt: toIso(valueAt(predicate, 'evaluatedAt')),
    identity: {
      ...(digest === null ? {} : { modelDigest: digest }),
      ...(isText(harness)
        ? {
            tools: [{ name: harness, version: named(valueAt(predicate, 'harness', 'version')) }],
          }
        : {}),
    },
  });
  return evidence(ID, {
    blocks: [block(named(valueAt(predicate, 'suite', 'name')) ?? 'evaluation', run)],
    criteria: claims.flatMap(lineOfClaim),
    notes: [
      `It claims that ${passed.length} of ${claims.length} thresholds were met, and states no measured value: no criterion passes by it.`,
    ],
  });
};

/** A run in Assay's own form inside the predicate; the subject has to be the model that it is of. */
const parseOwnRun = (statement: JsonObject, own: JsonObject, notes: string[]): ParsedEvidence => {
  const parsed = parseOwn({ syntax: 'json', value: own, fileName: null, notes });
  const { sha256 } = subjectOf(statement);
  const blocks = parsed.blocks.map((one) => {
    const stated = one.run.identity?.modelDigest;
    if (sha256 !== null && stated !== undefined && stated !== sha256) {
      refuse('The subject of the statement is not the model that its run is of.', {
        where: 'subject[0].digest.sha256',
        hint: 'Sign a statement about the model that was evaluated.',
      });
    }
    const modelDigest = stated ?? sha256;
    const identity = {
      ...one.run.identity,
      ...(modelDigest === null ? {} : { modelDigest }),
    };
    const source = { format: ID, tool: 'assay-json' };
    return { ...one, run: { ...one.run, identity, source } };
  });
  return { ...parsed, format: ID, blocks };
};

/**
 * An in-toto statement in a DSSE envelope. Whether its signature holds is for who knows the keys of the
 * project; here it is read as what it says.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md
 * @see https://github.com/in-toto/attestation/pull/575 for eval-result
 */
export const parseInToto = ({ value, notes }: EvidenceDocument): ParsedEvidence => {
  const statement = statementOf(value);
  const type = valueAt(statement, 'predicateType');
  const own = valueAt(statement, 'predicate', 'assay');
  if (isObject(own)) return parseOwnRun(statement, own, notes);
  if (type === TEST_RESULT) return parseTestResult(statement);
  if (isText(type) && EVAL_RESULT.test(type)) return parseEvalResult(statement);
  return refuse(
    `The statement is of the type ${isText(type) ? type.slice(0, 120) : 'not stated'}, which holds no evaluation that Assay reads.`,
    {
      where: 'predicateType',
      hint: `Send ${TEST_RESULT}, an eval-result, or put the run in Assay's own JSON into predicate.assay.`,
    },
  );
};
