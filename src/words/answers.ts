/** What tells one answer to an approval from another: one person, in one role, about one gate. */
type Answer = { stage: string; role: string; accountId: string };

/** Answers without those of the same person in the same role about the same gate. */
export const withoutAnswer = <Kept extends Answer>(
  answers: readonly Kept[],
  { stage, role, accountId }: Answer,
): Kept[] =>
  answers.filter((one) => one.stage !== stage || one.role !== role || one.accountId !== accountId);
