import '../../shared/governance.css';
import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { formatMoment } from '../../../components/format';
import { Icon } from '../../../components/icons';
import type { Finding } from '../../../../src/contract/types';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { useViewer } from '../../../components/people/use-viewer';
import { canStillDeclare } from './model/declaring';
import { describeFinding, openFindings } from './model/findings';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';

const TakeOver = lazyPart(async () => (await import('./take-over')).TakeOver);
const ResolveFinding = lazyPart(async () => (await import('./resolve-finding')).ResolveFinding);

type Props = ItemProps & {
  /** Leads to the form that declares the return of that finding. */
  onDeclare: (finding: string) => void;
};

/** What the app noticed and nobody has settled, where nobody can overlook it. */
export const FindingsNotice = (props: Props): ReactElement | null => {
  const open = openFindings(props.item.governance.findings);
  if (open.length === 0) return null;
  return (
    <section className="notice notice-warning" aria-label={say('Findings')}>
      <span className="notice-icon">
        <Icon name="warning" />
      </span>
      <div className="notice-body">
        <p className="notice-title">{say('Assay noticed')}</p>
        <ul className="decisions">
          {open.map((finding) => (
            <OpenFinding key={finding.id} {...props} finding={finding} />
          ))}
        </ul>
      </div>
    </section>
  );
};

const OpenFinding = (props: Props & { finding: Finding }): ReactElement => {
  const { item, finding, onDeclare } = props;
  const viewer = useViewer();
  const mayDeclare =
    finding.kind === 'undeclared-return' &&
    item.abilities.move &&
    canStillDeclare(finding.at, item.asOf);
  const isMine =
    viewer !== null &&
    (finding.accountId === viewer || (finding.older?.about.includes(viewer) ?? false));
  return (
    <li className="decision">
      <p>{finding.sentence}</p>
      <p className="subtle small">
        {formatMoment(finding.at)} · {describeFinding(finding, item.people, item.asOf)}
      </p>
      {isMine && (
        <p className="subtle small">
          {say('It is about what you did, so somebody else settles it.')}
        </p>
      )}
      <div className="button-row finding-actions">
        {mayDeclare && (
          <Button
            spacing="compact"
            aria-label={say('Say why: {sentence}', { sentence: finding.sentence })}
            onClick={() => onDeclare(finding.id)}
          >
            {say('Say why')}
          </Button>
        )}
        {finding.kind === 'conditions-changed' && item.abilities.edit && !isMine && (
          <FormToggle
            label={say('Take over')}
            name={say('Take over: {sentence}', { sentence: finding.sentence })}
          >
            {(close) => <TakeOver {...props} onCancel={close} />}
          </FormToggle>
        )}
        {item.abilities.edit && !isMine && (
          <FormToggle
            label={say('Resolve')}
            name={say('Resolve: {sentence}', { sentence: finding.sentence })}
          >
            {(close) => <ResolveFinding {...props} onCancel={close} />}
          </FormToggle>
        )}
      </div>
    </li>
  );
};
