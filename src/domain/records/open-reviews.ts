import type { ArtifactKind, MonitoringState, Review, SheetKind } from '../../contract/types';

/** Reviews of a document that drift has raised and nobody has done. */
export const openReviewsOf = (
  { reviews }: Pick<MonitoringState, 'reviews'>,
  kind: ArtifactKind | SheetKind,
): Review[] => reviews.filter((review) => review.done === null && isAbout(review, kind));

/** A review of any risk is one of the register that holds it. */
const isAbout = (review: Review, kind: ArtifactKind | SheetKind): boolean => {
  if (review.kind === 'other-artifact') return review.subject === kind;
  if (review.kind === 'risk') return kind === 'risk-register';
  return review.kind === kind;
};
