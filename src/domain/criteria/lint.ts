import type { LintFinding, SystemType } from '../../contract/types';
import { parseCriteria } from './parse';
export const lintCriteria = (text: string, _systemType?: SystemType): LintFinding[] =>
  parseCriteria(text).findings;
