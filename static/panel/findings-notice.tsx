import './governance.css';
import type { ReactElement } from 'react';
import { formatMoment } from '../components/format';
import { Icon } from '../components/icons';
import type { Finding } from '../../src/contract/types';
import { FormToggle } from './governance/form-toggle';
import type { ItemProps } from './governed-item';
import { ResolveFinding } from './later';
import { describeFinding, openFindings } from './model/findings';

/** What the app noticed and nobody has settled, where nobody can overlook it. */
export const FindingsNotice = (props: ItemProps): ReactElement | null => {
  const open = openFindings(props.item.governance.findings);
  if (open.length === 0) return null;
  return (
    <section className="notice notice-warning" aria-label="Findings">
      <span className="notice-icon">
        <Icon name="warning" />
      </span>
      <div className="notice-body">
        <p className="notice-title">Assay noticed</p>
        <ul className="decisions">
          {open.map((finding) => (
            <OpenFinding key={finding.id} {...props} finding={finding} />
          ))}
        </ul>
      </div>
    </section>
  );
};

const OpenFinding = (props: ItemProps & { finding: Finding }): ReactElement => {
  const { item, finding } = props;
  return (
    <li className="decision">
      <p>{finding.sentence}</p>
      <p className="subtle small">
        {formatMoment(finding.at)} · {describeFinding(finding, item.people)}
      </p>
      {item.abilities.edit && (
        <FormToggle label="Resolve" name={`Resolve: ${finding.sentence}`}>
          {(close) => <ResolveFinding {...props} onCancel={close} />}
        </FormToggle>
      )}
    </li>
  );
};
