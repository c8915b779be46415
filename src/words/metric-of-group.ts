/** A metric with the group that it is of, if it is not of all: `recall (age>60)`. */
export const metricOfGroup = ({
  metric,
  slice,
}: {
  metric: string;
  slice: string | null;
}): string => (slice === null ? metric : `${metric} (${slice})`);
