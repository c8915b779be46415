import type { Run } from '../../../contract/types';
import { toSha256 } from '../assemble/routing';
import { isObject } from '../format';
import { refuse } from '../problem';
import { name, unknownField } from './object';

/** A data set by its id, or by an object with `id` and `sha256`. */
export const readDataset = (value: unknown, where: string): Run['dataset'] => {
  if (value === undefined) return { id: null, sha256: null };
  if (typeof value === 'string') return { id: name(value, where, ''), sha256: null };
  if (!isObject(value))
    return refuse(`${where} must be an object with "id" and "sha256".`, { where });
  const foreign = Object.keys(value).find((key) => key !== 'id' && key !== 'sha256');
  if (foreign !== undefined) return unknownField(`${where}.${foreign}`, foreign, ['id', 'sha256']);
  const { id, sha256 } = value;
  const digest = sha256 == null ? null : toSha256(sha256);
  if (sha256 != null && digest === null) {
    return refuse(`${where}.sha256 must be 64 hexadecimal digits.`, {
      where: `${where}.sha256`,
      hint: 'sha256sum holdout.parquet prints it.',
    });
  }
  return {
    id: id == null ? null : name(id, `${where}.id`, 'Put the id in quotes.'),
    sha256: digest,
  };
};
