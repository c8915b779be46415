import * as z from 'zod';
import { failSafeModes } from '../../words/fail-safe';
import { entryKind, told, type Telling } from '../entry-kind';

/** What a person can set. */
const part = z.enum([
  'lifecycle',
  'policy',
  'roles',
  'auditors',
  'statusStages',
  'governedTypes',
  'failSafe',
  'evidenceMaxAgeDays',
  'revertOnBypass',
  'attestationKeys',
  'weeklyDigest',
]);

const partNames: Record<z.output<typeof part>, string> = {
  lifecycle: 'the lifecycle',
  policy: 'the policy',
  roles: 'the roles',
  auditors: 'the auditors',
  statusStages: 'the stages of statuses',
  governedTypes: 'the governed work types',
  failSafe: 'the fail-safe mode',
  evidenceMaxAgeDays: 'how old evidence may be',
  revertOnBypass: 'whether a bypass is put back',
  attestationKeys: 'the keys that attest runs',
  weeklyDigest: 'whether people get a weekly message',
};

/** Phrases with the names of the people in them. */
const withNames = (phrase: string, people: Telling['people']): string =>
  phrase.replace(/\{([^{}]+)\}/gu, (_all, account: string) => people[account] ?? 'somebody');

/** What was set for a whole project; kept in a chain of the project's own. */
export const projectEntries = {
  'settings-changed': entryKind({
    body: z.strictObject({
      changed: z.array(part).min(1),
      /** Name and version of the policy, before and after. */
      policy: z.strictObject({ before: z.string(), after: z.string() }),
      /** SHA-256 of the policy after the change. */
      policyDigest: z.string(),
      policyDigestBefore: z.string().exactOptional(),
      /** What is another now, a phrase for each; accounts stand in braces by their id. */
      differences: z.array(z.string()).exactOptional(),
      failSafe: z.enum(failSafeModes),
    }),
    tell: ({ changed, differences = [] }, { who, people }) =>
      told(
        `${who} changed ${changed.map((one) => partNames[one]).join(', ')}`,
        ...differences.map((difference) => withNames(difference, people)),
      ),
  }),
};
