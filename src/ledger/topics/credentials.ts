import * as z from 'zod';
import { dayInWords } from '../../words/days';
import { entryKind, told, type Telling } from '../entry-kind';

/** `account`: whose it is. */
const body = z.strictObject({
  id: z.string(),
  account: z.string(),
  scheme: z.string(),
  number: z.string(),
  expiresOn: z.string().nullable(),
});

type Body = z.output<typeof body>;

const nameOf = (account: string, people: Telling['people']): string =>
  people[account] ?? 'somebody';

const until = ({ number, expiresOn }: Body): string =>
  `number ${number}, ${expiresOn === null ? 'without an end' : `holds until ${dayInWords(expiresOn)}`}`;

/** Credentials of people who approve; kept in the project's own chain. */
export const credentialEntries = {
  'credential-stated': entryKind({
    body: body.extend({ link: z.string().nullable() }),
    tell: (one, { who }) =>
      told(
        `${who} stated to hold ${one.scheme}, not confirmed yet`,
        until(one),
        one.link === null ? null : `to be looked up at ${one.link}`,
      ),
  }),
  'credential-confirmed': entryKind({
    body,
    tell: (one, { who, people }) =>
      told(`${who} confirmed that ${nameOf(one.account, people)} holds ${one.scheme}`, until(one)),
  }),
  'credential-removed': entryKind({
    body,
    tell: (one, { who, people }) =>
      told(`${who} removed the ${one.scheme} of ${nameOf(one.account, people)}`, until(one)),
  }),
};
