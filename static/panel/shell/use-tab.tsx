import type { ReactElement } from 'react';
import { DriftSection } from '../sections/monitoring/drift-section';
import type { ItemProps } from '../shared/item-props';
import { NumbersByGroup } from './numbers-by-group';

/** How the model does in use: level, watches, incidents, and what was decided about it. */
export const UseTab = (props: ItemProps): ReactElement => (
  <>
    <DriftSection {...props} />
    <div className="panel-more">
      <NumbersByGroup item={props.item} />
    </div>
  </>
);
