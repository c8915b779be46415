import { statementOf } from '../evidence/statement';
import { runsOfModel, type ExportSubject } from './subject';

/** As many statements fit into one answer. */
const MOST_STATEMENTS = 20;

/**
 * The newest runs of the model as in-toto statements of a test result, one a line and not signed.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md
 */
export const inTotoOf = (subject: ExportSubject): string =>
  runsOfModel(subject)
    .slice(0, MOST_STATEMENTS)
    .map((run) => statementOf(run, subject.verdicts, subject.item.locked?.digest ?? null))
    .map((statement) => `${JSON.stringify(statement)}\n`)
    .join('');
