import '../../components/styles/table.css';
import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, useMemo, type ReactElement } from 'react';
import { all, inProject, isSet, toJql } from '../../components/jira/jql';
import { driftWords } from '../../components/jira/words';
import { groupByModel, type ModelGroup } from '../model/models';
import { nameStage } from '../../components/words/stages';
import { PagedList } from '../paged-list';
import type { ReportItem } from '../projection';
import { MOST_ITEMS, readItems } from '../read-items';
import { useReport } from '../report-context';
import { usePages } from '../use-pages';
import { say } from '../../language/say';

/** The models that work items are about, each version with all that is about it. */
export const ModelList = (): ReactElement => {
  const { projectKey, learnPeople } = useReport();
  const read = useCallback(
    async (cursor: string | null) => {
      const jql = toJql(all(inProject(projectKey), isSet('aiModel')), { field: 'key' });
      const { items, nextPageToken } = await readItems(jql, MOST_ITEMS, cursor);
      return { rows: items, cursor: nextPageToken, people: {} };
    },
    [projectKey],
  );
  const pages = usePages(read, learnPeople);
  return (
    <section className="sub-part" aria-labelledby="models-heading">
      <h3 className="tile-title" id="models-heading">
        {say('Models and their work items')}
      </h3>
      <PagedList
        name={say('Models and their work items')}
        pages={pages}
        nothing={say(
          'No work item names its model yet. Set name and version in the panel of an item.',
        )}
        moreLabel={say('Read more items')}
      >
        {(items) => <Models items={items} />}
      </PagedList>
    </section>
  );
};

const Models = ({ items }: { items: readonly ReportItem[] }): ReactElement => {
  const groups = useMemo(() => groupByModel(items), [items]);
  return (
    <div className="table-box">
      <table className="table" data-stacks aria-labelledby="models-heading">
        <thead>
          <tr>
            <th scope="col">{say('Model and version')}</th>
            <th scope="col">{say('Work items')}</th>
            <th scope="col">{say('Stage')}</th>
            <th scope="col">{say('Drift')}</th>
            <th scope="col">{say('Owner')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <ModelRow key={group.model} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const ModelRow = ({ group }: { group: ModelGroup }): ReactElement => {
  const { lifecycle, view, follow } = useReport();
  const { model, items, stages, drift, owners } = group;
  const keys = items.map(({ key }) => key).join(', ');
  return (
    <tr>
      <td>
        <strong>{model}</strong>
      </td>
      <td data-label={say('Work items')}>
        <button
          type="button"
          className="link-button"
          aria-label={say('Show {keys}: {model}', { keys, model })}
          onClick={() => follow(null, { ...view.filters, model })}
        >
          {keys}
        </button>
      </td>
      <td data-label={say('Stage')}>
        {stages.map((stage) => nameStage(lifecycle, stage)).join(', ')}
      </td>
      <td data-label={say('Drift')}>
        <Lozenge appearance={driftWords[drift].appearance}>{driftWords[drift].label}</Lozenge>
      </td>
      <td data-label={say('Owner')}>
        {owners.join(', ') || <span className="subtle">{say('nobody')}</span>}
      </td>
    </tr>
  );
};
