import type { ReactElement } from 'react';

/** Grey bars where text will be; `widths` in percent of the line. */
export const Skeleton = ({
  label,
  widths,
}: {
  label: string;
  widths: readonly number[];
}): ReactElement => (
  <div role="status" aria-label={label} className="skeleton-lines">
    {widths.map((width, index) => (
      <span
        key={`${index}-${width}`}
        className="skeleton"
        style={{ inlineSize: `${width}%`, blockSize: index === 0 ? 24 : 16, marginBlockEnd: 12 }}
      />
    ))}
  </div>
);
