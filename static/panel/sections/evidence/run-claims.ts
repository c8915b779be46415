import { formatMoment } from '../../../components/format';
import type { EvaluationView, IdentityField } from '../../../../src/contract/types';
import { factsOf, identityNames, shortFact } from '../../../../src/words/people/identity';
import { say } from '../../../language/say';

/** Shown in the head of a run already. */
const IN_HEAD: readonly IdentityField[] = ['model', 'modelVersion', 'dataset', 'commit'];

export type Claim = { name: string; value: string; title: string };

/** What a run says of what made its numbers, in the order in which people read it. */
export const claimsOf = (run: EvaluationView): Claim[] => {
  const facts = factsOf(run);
  const fields = Object.keys(identityNames) as IdentityField[];
  return fields.flatMap((field) => {
    const fact = facts[field];
    return fact === undefined || IN_HEAD.includes(field)
      ? []
      : [{ name: say(identityNames[field]), value: shortFact(fact), title: fact }];
  });
};

/** What is seen of a run, beside what it says of itself: who attests it, or only when it came in. */
export const seenOf = (
  { attested, recordedAt, startedAt, finishedAt, stated, postedBy }: EvaluationView,
  people: Record<string, string> = {},
): string => {
  const said = startedAt ?? finishedAt;
  const isStated = stated?.fields.includes('startedAt') ?? false;
  const who =
    postedBy.kind === 'person' ? (people[postedBy.accountId] ?? say('somebody')) : say('somebody');
  const claim =
    said === null
      ? say('the run states no time')
      : say('{part} that it {part2} {said}', {
          part: isStated ? say('{who} stated', { who }) : say('the run says'),
          part2: startedAt === null ? say('ended') : say('began'),
          said: formatMoment(said),
        });
  return attested === undefined
    ? say('claimed, not attested: received {recordedAt}; {claim}', {
        recordedAt: formatMoment(recordedAt),
        claim,
      })
    : say('attested by {by} (key {key}): {claim}', {
        by: attested.by,
        key: shortFact(attested.key),
        claim,
      });
};
