import type { ReactElement } from 'react';

/** Grey bars where text will be; `widths` in percent of the line. `isUnseen`: it loads once it is seen. */
export const Skeleton = ({
  label,
  widths,
  isUnseen = false,
}: {
  label: string;
  widths: readonly number[];
  isUnseen?: boolean;
}): ReactElement => (
  <div
    role="status"
    aria-label={label}
    className={`skeleton-lines${isUnseen ? '' : ' is-loading'}`}
  >
    {widths.map((width, index) => (
      <span
        key={`${index}-${width}`}
        className="skeleton"
        style={{ inlineSize: `${width}%`, blockSize: index === 0 ? 24 : 16, marginBlockEnd: 12 }}
      />
    ))}
  </div>
);
