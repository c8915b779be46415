import '../../components/styles/table.css';
import type { ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import type { Policy, Stage } from '../../../src/contract/types';
import type { Loaded } from '../form';
import { presetRows } from './preset-rows';
import { say } from '../../language/say';

type Props = {
  presets: readonly Policy[];
  stages: readonly Stage[];
  checks: Loaded['checks'];
};

/** What each preset asks for at each gate, side by side; what all ask alike is left out. */
export const PresetTable = ({ presets, stages, checks }: Props): ReactElement => {
  const { rows, alike } = presetRows(presets, stages, checks);
  return (
    <Disclosure
      title={say('How the presets differ')}
      summary={say('{presets} side by side', { presets: presets.length })}
    >
      {() => (
        <>
          <p className="subtle small">
            {say('What all of them ask alike is left out: {alike} checks.', { alike })}
          </p>
          <div className="table-box">
            <table className="table preset-table" data-stacks>
              <thead>
                <tr>
                  <th scope="col">{say('Before a work item may enter')}</th>
                  {presets.map(({ name }) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, stage, title, asks }) => (
                  <tr key={id}>
                    <th scope="row">
                      {stage}: {title}
                    </th>
                    {presets.map(({ name }, place) => (
                      <td key={name} data-label={name}>
                        {asks[place] ?? say('not asked')}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Disclosure>
  );
};
