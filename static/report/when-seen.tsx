import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Skeleton } from '../components/loading/skeleton';
import { useReport } from './report-context';
import { useInView } from './use-seen';

/**
 * Draws, and so loads, its content once somebody is there and has it in view, or at once where it
 * `isWanted`; then it stays.
 */
export const WhenSeen = ({
  label,
  isWanted = false,
  children,
}: {
  label: string;
  isWanted?: boolean;
  children: () => ReactNode;
}): ReactElement => {
  const { isActive } = useReport();
  const element = useRef<HTMLDivElement>(null);
  const isInView = useInView(element);
  const [isSeen, setSeen] = useState(isWanted);
  if (!isSeen && (isWanted || (isActive && isInView === true))) setSeen(true);
  return (
    <div ref={element} className="part">
      {isSeen ? children() : <Skeleton label={label} widths={[30, 100, 100]} isUnseen />}
    </div>
  );
};
