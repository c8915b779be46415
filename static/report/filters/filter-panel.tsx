import Button from '@atlaskit/button/default/button';
import type { FormEvent, ReactElement } from 'react';
import { SelectField, TextField } from '../../components/fields';
import { useFocusInside } from '../../components/forms/use-focus-inside';
import { systemTypeChoices } from '../../components/words/system-types';
import { countFilters, noFilters, type Filters } from '../model/filters';
import { useReport } from '../report-context';
import { useOwners } from './use-owners';
import { say } from '../../language/say';

const any = { value: '', label: say('Any') };

const tiers = [
  { value: 'low', label: say('Low') },
  { value: 'medium', label: say('Medium') },
  { value: 'high', label: say('High') },
];

const spans = [7, 14, 30, 90].map((days) => ({
  value: String(days),
  label: say('Within {days} days', { days }),
}));

const firstPage = { page: 1, token: null };

/** Texts that are typed and not applied yet. */
export type TypedFilters = { model: string; sprint: string };

type Props = { typed: TypedFilters | null; onTyped: (typed: TypedFilters | null) => void };

/** Narrows everything on the page. Choices count at once, texts when they are applied. */
export const FilterPanel = ({ typed, onTyped }: Props): ReactElement => {
  const box = useFocusInside<HTMLElement>(true);
  const { view, change, lifecycle } = useReport();
  const owners = useOwners();
  const { filters } = view;
  const set = (part: Partial<Filters>): void =>
    change({ ...firstPage, filters: { ...filters, ...part } });
  const choose =
    (name: 'stage' | 'tier' | 'system' | 'owner') =>
    (value: string): void =>
      set({ [name]: value === '' ? null : value });
  const span =
    (name: 'entered' | 'updated') =>
    (value: string): void =>
      set({ [name]: value === '' ? null : Number(value) });
  const stages = (lifecycle?.stages ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section ref={box} className="filters" aria-label={say('Filters')}>
      <div className="filter-fields">
        <SelectField
          label={say('Stage')}
          value={filters.stage ?? ''}
          choices={[any, ...stages]}
          onChange={choose('stage')}
        />
        <SelectField
          label={say('Risk tier')}
          value={filters.tier ?? ''}
          choices={[any, ...tiers]}
          onChange={choose('tier')}
        />
        <SelectField
          label={say('Kind of system')}
          value={filters.system ?? ''}
          choices={[any, ...systemTypeChoices]}
          onChange={choose('system')}
        />
        <SelectField
          label={say('Owner')}
          value={filters.owner ?? ''}
          choices={[any, ...owners]}
          onChange={choose('owner')}
        />
        <SelectField
          label={say('Entered its stage')}
          value={String(filters.entered ?? '')}
          choices={[any, ...withOwn(filters.entered)]}
          onChange={span('entered')}
        />
        <SelectField
          label={say('Changed')}
          value={String(filters.updated ?? '')}
          choices={[any, ...withOwn(filters.updated)]}
          onChange={span('updated')}
        />
      </div>
      <Texts filters={filters} onApply={set} typed={typed} onTyped={onTyped} />
      {countFilters(filters) > 0 && (
        <div className="button-row">
          <Button
            spacing="compact"
            onClick={() => {
              onTyped(null);
              change({ ...firstPage, filters: noFilters });
            }}
          >
            {say('Clear all filters')}
          </Button>
        </div>
      )}
    </section>
  );
};

/** The usual spans, and the one an address asks for. */
const withOwn = (days: number | null): typeof spans =>
  days === null || spans.some(({ value }) => value === String(days))
    ? spans
    : [...spans, { value: String(days), label: say('Within {days} days', { days }) }];

type TextsProps = Props & { filters: Filters; onApply: (part: Partial<Filters>) => void };

const Texts = ({ filters, onApply, typed, onTyped }: TextsProps): ReactElement => {
  const texts = typed ?? { model: filters.model ?? '', sprint: filters.sprint ?? '' };
  const { model, sprint } = texts;
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    onTyped(null);
    onApply({ model: model.trim() || null, sprint: sprint.trim() || null });
  };
  return (
    <form className="filter-fields" onSubmit={apply}>
      <TextField
        label={say('Model')}
        value={model}
        onChange={(text) => onTyped({ ...texts, model: text })}
        help={say('A word of its name, such as claims')}
      />
      <TextField
        label={say('Sprint')}
        value={sprint}
        onChange={(text) => onTyped({ ...texts, sprint: text })}
        help={say('Its name, or open for those that run')}
      />
      <div className="filter-apply">
        <Button type="submit" spacing="compact">
          {say('Apply')}
        </Button>
      </div>
    </form>
  );
};
