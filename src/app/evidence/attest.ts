import type { AttestationKey, Evaluation } from '../../contract/types';
import { AppError } from '../failure';

/** What became of the signatures of an envelope under the keys of a project. */
export type EnvelopeCheck =
  /** It is no envelope. */
  | { kind: 'none' }
  | { kind: 'verified'; by: string; key: string; statement: string }
  | { kind: 'broken'; by: string }
  | { kind: 'unknown-key'; signatures: number };

export type CheckEnvelope = (
  text: string,
  keys: readonly Pick<AttestationKey, 'name' | 'pem'>[],
) => EnvelopeCheck;

const UNCHECKED =
  'No key of the project’s settings made the signature, so that it proves nothing: what it says is a claim.';

/**
 * Runs with who attests them; unchanged where nobody does whom the project's admin named.
 * @throws {AppError} `unreadable-evidence` for a signature that is named after a known key and is not its
 */
export const attest = (
  evaluations: readonly Evaluation[],
  check: EnvelopeCheck,
): { evaluations: Evaluation[]; note: string | null } => {
  if (check.kind === 'broken') {
    throw new AppError(
      'unreadable-evidence',
      `The signature is not one of the key "${check.by}" over these bytes.`,
      { where: 'signatures', hint: 'The statement was changed, or another key signed it.' },
    );
  }
  if (check.kind !== 'verified') {
    return { evaluations: [...evaluations], note: check.kind === 'none' ? null : UNCHECKED };
  }
  const { by, key, statement } = check;
  return {
    evaluations: evaluations.map((evaluation) => ({
      ...evaluation,
      attested: {
        ...{ by, key, statement },
        at: evaluation.finishedAt ?? evaluation.startedAt,
        predicateType: evaluation.source.tool ?? evaluation.source.format,
      },
    })),
    note: null,
  };
};
