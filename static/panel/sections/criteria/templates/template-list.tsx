import './templates.css';
import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import type { SystemType } from '../../../../../src/contract/types';
import {
  SECTORS,
  type CriterionTemplate,
  type Sector,
} from '../../../../../src/words/templates/template';
import { linesOfTemplate, templatesFor } from '../../../../../src/words/templates/templates';
import { Disclosure } from '../../../../components/disclosure';
import { SelectField } from '../../../../components/fields';
import {
  nameSystemType,
  readSystemType,
  systemTypeChoices,
} from '../../../../components/words/system-types';
import { say, sayWith } from '../../../../language/say';

const ANY = '';

const isSector = (value: string): value is Sector => Object.hasOwn(SECTORS, value);

export type TemplateListProps = {
  type: SystemType | null;
  onType: (type: SystemType | null) => void;
  /** Takes over a line whose blanks are still to be filled in. */
  onUse: (line: string) => void;
};

/** What is usually asked of a kind of system, by sector: a question in the place of each number. */
export const TemplateList = ({ type, onType, onUse }: TemplateListProps): ReactElement => {
  const [sector, setSector] = useState<Sector | null>(null);
  const found = templatesFor(type, sector);
  return (
    <div className="templates">
      <div className="templates-choice">
        <SelectField
          label={say('Kind of system')}
          value={type ?? ANY}
          choices={[{ value: ANY, label: say('Any') }, ...systemTypeChoices]}
          onChange={(value) => onType(readSystemType(value))}
        />
        <SelectField
          label={say('Sector')}
          value={sector ?? ANY}
          choices={[
            { value: ANY, label: say('Any') },
            ...Object.entries(SECTORS).map(([value, name]) => ({ value, label: say(name) })),
          ]}
          onChange={(value) => setSector(isSector(value) ? value : null)}
        />
      </div>
      {found.length === 0 ? (
        <p className="subtle">
          {say('There is no template for this kind of system in this sector.')}{' '}
          <Button spacing="compact" appearance="subtle" onClick={() => setSector(null)}>
            {say('Show all sectors')}
          </Button>
        </p>
      ) : (
        found.map((one) => (
          <Disclosure key={one.id} title={say(one.title)} summary={placeOf(one, type)}>
            {() => <Template template={one} onUse={onUse} />}
          </Disclosure>
        ))
      )}
    </div>
  );
};

/** Its sector, and its kind where that was not asked for. */
const placeOf = ({ sector, systemType }: CriterionTemplate, asked: SystemType | null): string =>
  asked === null ? `${say(SECTORS[sector])}, ${nameSystemType(systemType)}` : say(SECTORS[sector]);

type TemplateProps = { template: CriterionTemplate; onUse: (line: string) => void };

const Template = ({ template, onUse }: TemplateProps): ReactElement => {
  const lines = linesOfTemplate(template);
  return (
    <div className="template">
      <Line question={say(template.question)} line={lines.line} onUse={onUse} />
      <p className="subtle">{sayWith('Measured on: {data}.', { data: say(template.data) })}</p>
      <div className="template-groups">
        <span>{say('The same for each group by itself:')}</span>
        {template.slices.map((column, at) => {
          const line = lines.slices[at];
          return line === undefined ? null : (
            <Button
              key={column}
              spacing="compact"
              aria-label={say('Use: {line}', { line })}
              onClick={() => onUse(line)}
            >
              {column}
            </Button>
          );
        })}
      </div>
      <h4 className="template-guardrail">{say('Must not get worse meanwhile')}</h4>
      <Line question={say(template.guardrailQuestion)} line={lines.guardrail} onUse={onUse} />
    </div>
  );
};

type LineProps = { question: string; line: string; onUse: (line: string) => void };

const Line = ({ question, line, onUse }: LineProps): ReactElement => (
  <>
    <p>{question}</p>
    <div className="template-line">
      <code>{line}</code>
      <Button
        spacing="compact"
        aria-label={say('Use: {line}', { line })}
        onClick={() => onUse(line)}
      >
        {say('Use')}
      </Button>
    </div>
  </>
);
