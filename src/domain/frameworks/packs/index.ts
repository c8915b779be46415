import { frozen } from '../../frozen';
import { euAiAct } from './eu-ai-act';
import { iso42001 } from './iso-42001';
import { koreaAiBasicAct } from './korea-ai-basic-act';
import { mitreAtlas } from './mitre-atlas';
import { nistAi6001 } from './nist-ai-600-1';
import { nistAiRmf } from './nist-ai-rmf';
import { owaspAgentic, owaspLlm } from './owasp';
import type { Pack } from './pack';
import { pai8 } from './pai-8';
import { psf } from './psf';
import { sr262 } from './sr-26-2';
import { californiaSb53, coloradoSb26189 } from './us-states';

/** The packs that come with Assay, in the order in which they are offered. */
export const packs: readonly Pack[] = frozen([
  ...[psf, pai8, euAiAct, nistAiRmf, nistAi6001, iso42001, owaspLlm, owaspAgentic, mitreAtlas],
  ...[sr262, coloradoSb26189, koreaAiBasicAct, californiaSb53],
]);
