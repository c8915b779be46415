import type { CriterionVerdict, Evaluation } from '../../contract/types';
import { ownJsonOf } from './own-json';

const HEX_256 = /^[0-9a-f]{64}$/u;

type Descriptor = { name: string; digest: { sha256: string } };

const descriptor = (name: string, sha256: string | null | undefined): Descriptor[] =>
  sha256 != null && HEX_256.test(sha256) ? [{ name, digest: { sha256 } }] : [];

/** The model where its digest is known, else the record of the run: a subject is matched by its digest. */
const subjectOf = ({ model, identity, digest }: Evaluation): Descriptor => {
  const name = [model.name, model.version].filter((part) => part !== null).join('@');
  const [known] = descriptor(name === '' ? 'model' : name, identity?.modelDigest);
  return known ?? { name: 'evaluation', digest: { sha256: digest } };
};

const lineOf = ({ line, verdict }: CriterionVerdict): string =>
  verdict === 'inconclusive' ? `${line} (inconclusive)` : line;

/**
 * A run as an in-toto statement to sign: a test result of the criteria that it decided, and the run
 * itself in Assay's own JSON under `assay`, which other readers ignore. What is not proven did not pass.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md
 */
export const statementOf = (
  evaluation: Evaluation,
  verdicts: readonly CriterionVerdict[],
  criteriaDigest: string | null,
) => {
  const own = verdicts.filter(({ evidence }) => evidence?.digest === evaluation.digest);
  const passed = own.filter(({ verdict }) => verdict === 'pass');
  const failed = own.filter(({ verdict }) => verdict !== 'pass');
  const isPassed = own.length > 0 && failed.length === 0;
  const { dataset, identity, digest, recordedAt, attested } = evaluation;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subjectOf(evaluation)],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: isPassed ? 'PASSED' : 'FAILED',
      configuration: [
        ...descriptor('criteria', criteriaDigest),
        ...descriptor(dataset.id ?? 'data set', dataset.sha256),
        ...descriptor('prompt', identity?.promptDigest),
        ...descriptor('configuration', identity?.configDigest),
      ],
      passedTests: passed.map(lineOf),
      warnedTests: [],
      failedTests: failed.map(lineOf),
      assay: ownJsonOf(evaluation),
      /** What the app saw, beside what the run says of itself. */
      assayRecord: {
        ...{ digest, receivedAt: recordedAt },
        attestedBy: attested === undefined ? null : attested.by,
      },
    },
  };
};
