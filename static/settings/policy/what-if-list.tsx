import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useState, type ReactElement } from 'react';
import { formatNumber } from '../../components/format';
import { Icon } from '../../components/icons';
import type { PolicyEffect, Stage } from '../../../src/contract/types';
import { IssueLink } from '../../components/issue-link';
import { say, sayWith } from '../../language/say';

/** Lines that are shown at first; a project may have thousands. */
const SHOWN = 20;

const looks = {
  held: { title: say('Would be held'), icon: 'lock', before: ': ' },
  open: { title: say('Would open'), icon: 'check', before: say(', held now: ') },
} as const;

type Props = {
  kind: keyof typeof looks;
  effects: readonly PolicyEffect[];
  stages: readonly Stage[];
};

/** Items whose next gate is answered differently, and why it is held by the one policy or the other. */
export const WhatIfList = ({ kind, effects, stages }: Props): ReactElement | null => {
  const [isWhole, setWhole] = useState(false);
  if (effects.length === 0) return null;
  const { title, icon, before } = looks[kind];
  return (
    <section className={`what-if-list what-if-${kind}`}>
      <Heading size="xsmall" as="h3">
        {`${title} (${formatNumber(effects.length)})`}
      </Heading>
      <ul className="examples">
        {(isWhole ? effects : effects.slice(0, SHOWN)).map(({ issueKey, stage, why, reasons }) => (
          <li key={issueKey} className="what-if-line">
            <Icon name={icon} />
            <div>
              <p>
                {sayWith('{link} to {stage}{before}{why}', {
                  link: <IssueLink issueKey={issueKey} />,
                  stage: stages.find(({ id }) => id === stage)?.name ?? stage,
                  before,
                  why,
                })}
              </p>
              {reasons.slice(1).map((reason) => (
                <p key={reason} className="subtle small">
                  {reason}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {!isWhole && effects.length > SHOWN && (
        <div className="button-row">
          <Button onClick={() => setWhole(true)}>
            {say('Show all {effects}', { effects: effects.length })}
          </Button>
        </div>
      )}
    </section>
  );
};
