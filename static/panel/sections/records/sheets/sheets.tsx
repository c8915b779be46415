import './sheets.css';
import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { nameOf } from '../../../shared/decide-button';
import { FormToggle } from '../../../../components/forms/form-toggle';
import type { ItemProps } from '../../../shared/item-props';
import { sheetNames } from '../../../../../src/words/sheets/names';
import type { SheetKind } from '../../../../../src/contract/types';
import { OpenSheet } from './open-sheet';
import { kindsOf, stateOf } from './sheet-rows';
import { say } from '../../../../language/say';

/** Each sheet in one row: complete, its gaps by name, or due for a review with the cause. */
export const Sheets = (props: ItemProps): ReactElement => (
  <ul className="decisions">
    {kindsOf(props.item).map((kind) => (
      <Sheet key={kind} {...props} kind={kind} />
    ))}
  </ul>
);

const Sheet = (props: ItemProps & { kind: SheetKind }): ReactElement => {
  const { item, kind } = props;
  const sheet = item.records.sheets.find((one) => one.kind === kind);
  const { word, appearance, why } = stateOf(sheet);
  const name = say(sheetNames[kind]);
  return (
    <li className="decision sheet-line">
      <p>
        <span className="strong">{name}</span> <Lozenge appearance={appearance}>{word}</Lozenge>
      </p>
      {why !== '' && <p>{why}</p>}
      {sheet !== undefined && (
        <p className="subtle small">
          {say('version {version}, owned by {owner}', {
            version: sheet.version,
            owner: nameOf(item, sheet.owner),
          })}
        </p>
      )}
      <FormToggle label={say('Open')} name={say('Open: {name}', { name })}>
        {(close) => <OpenSheet {...props} onClose={close} />}
      </FormToggle>
    </li>
  );
};
