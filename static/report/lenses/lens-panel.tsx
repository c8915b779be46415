import './lenses.css';
import type { ReactElement } from 'react';
import type { Lens } from '../model/view-state';
import { AccountabilityLens } from './accountability-lens';
import { AuditLens } from './audit-lens';
import { LifecycleLens } from './lifecycle-lens';
import { RiskLens } from './risk-lens';

const panels: Record<Lens, () => ReactElement> = {
  lifecycle: LifecycleLens,
  risk: RiskLens,
  accountability: AccountabilityLens,
  audit: AuditLens,
};

/** What the selected lens shows; it asks for its own numbers when it is opened. */
export const LensPanel = ({ lens }: { lens: Lens }): ReactElement => {
  const Panel = panels[lens];
  return (
    <div className="lens">
      <Panel />
    </div>
  );
};
