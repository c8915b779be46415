import type { ReactElement } from 'react';

/**
 * Grey bars where text will be; `widths` in percent of the line.
 * @param isWaiting nothing loads yet, because nobody has it in view
 */
export const Skeleton = ({
  label,
  widths,
  isWaiting = false,
}: {
  label: string;
  widths: readonly number[];
  isWaiting?: boolean;
}): ReactElement => (
  <div
    role="status"
    aria-label={label}
    className={isWaiting ? 'skeleton-lines waiting' : 'skeleton-lines'}
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
