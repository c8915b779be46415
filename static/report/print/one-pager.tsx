import './one-pager.css';
import { useCallback, type ReactElement } from 'react';
import { call } from '../../components/call';
import { tellTradeOff } from '../model/trade-off-words';
import { tellScope } from '../../components/scope/scope-words';
import { useLoaded } from '../../components/loading/use-loaded';
import { formatCount, formatDay } from '../../components/format';
import type { Loading } from '../../components/loading/loading';
import { usePeople, type Attention } from '../attention/use-attention';
import { namedIn, type AttentionLine } from '../model/attention';
import { countFilters } from '../model/filters';
import { splitLines, steeringNumbers, tellProof, type SteeringCounts } from '../model/steering';
import type { Counted } from '../model/tile-counts';
import { useReport, type ReportAnswer } from '../report-context';
import type { Tiles } from '../tiles/use-tiles';
import { systemsOf } from '../model/systems';
import { Systems } from './systems';
import { say } from '../../language/say';

/** Systems and lines that leave room for everything else on one sheet of A4. */
const MOST_SYSTEMS = 4;
const MOST_NOTES = 3;

type Props = { tiles: Tiles; attention: Loading<Attention>; answer: Loading<ReportAnswer> };

const dataOf = <Data,>(loaded: Loading<Data>): Data | null =>
  loaded.kind === 'ready' ? loaded.data : null;

const countsOf = (tiles: Tiles): SteeringCounts => {
  const entries = (loaded: Loading<Counted[]>): Counted[] | null => dataOf(loaded);
  return {
    total: dataOf(tiles.total.loaded),
    gates: entries(tiles.gates.loaded),
    verdicts: entries(tiles.verdicts.loaded),
    drift: entries(tiles.drift.loaded),
  };
};

/** What a steering committee takes into the meeting: drawn only on paper. */
export const OnePager = ({ tiles, attention, answer }: Props): ReactElement => {
  const { projectKey, view, isActive } = useReport();
  const counts = countsOf(tiles);
  const report = dataOf(answer);
  const asked = dataOf(attention);
  const { decide, know } = splitLines(asked?.lines ?? []);
  const systems = systemsOf(asked?.items ?? [], decide);
  const more = systems.length - MOST_SYSTEMS;
  const filters = countFilters(view.filters);
  usePeople(isActive ? namedIn(asked?.lines ?? []) : []);
  return (
    <article className="one-pager" aria-hidden>
      <header>
        <h1>
          {say('{projectKey}: AI governance', { projectKey: report?.project.name ?? projectKey })}
        </h1>
        <p>
          {say('For the steering committee')}
          {report !== null && `, ${formatDay(report.asOf)}`}
          {'.'}
          {report !== null &&
            say(' Policy: {name}, version {version}.', {
              name: report.policy.name,
              version: report.policy.version,
            })}
          {filters > 0 &&
            say(' Narrowed by {filters}.', { filters: formatCount(filters, 'filter') })}
        </p>
      </header>
      <Numbers counts={counts} days={report?.trend.days ?? []} />
      <section>
        <h2>{say('To decide')}</h2>
        {systems.length === 0 ? (
          <p>
            {asked === null
              ? say('What is asked could not be read.')
              : say('Nothing waits for a decision.')}
          </p>
        ) : (
          <Systems systems={systems.slice(0, MOST_SYSTEMS)} />
        )}
        <Rest
          count={more}
          counted={formatCount(more, 'more item')}
          hasMore={asked?.hasMore ?? false}
        />
      </section>
      <section>
        <h2>{say('What is proven, and what is not')}</h2>
        <p>{tellProof(counts).join(' ')}</p>
      </section>
      <section>
        <h2>{say('Waivers and what is overdue')}</h2>
        <Lines
          lines={know}
          most={MOST_NOTES}
          hasMore={asked?.hasMore ?? false}
          nothing={
            asked === null
              ? say('Not read.')
              : say('No waiver is asked for or ends soon, and nothing is overdue.')
          }
        />
      </section>
      {isActive && <TradeOffLines project={projectKey} />}
      {isActive && <ScopeLines project={projectKey} />}
      <Signatures />
    </article>
  );
};

/** Trade-offs that leave room for everything else. */
const MOST_TRADE_OFFS = 3;

/** What going on is traded for, those to decide first. */
const TradeOffLines = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('trade-offs.list', { project }), [project]);
  const { loaded } = useLoaded(ask);
  const listed = dataOf(loaded);
  const all = listed?.tradeOffs ?? [];
  const first = [
    ...all.filter(({ decision }) => decision === null),
    ...all.filter(({ decision }) => decision !== null),
  ].slice(0, MOST_TRADE_OFFS);
  return (
    <section>
      <h2>{say('What is traded for what')}</h2>
      {first.length === 0 ? (
        <p>{listed === null ? say('Not read.') : say('No trade-off is stated.')}</p>
      ) : (
        <ul>
          {first.map((one) => (
            <li key={one.id}>{tellTradeOff(one, listed?.people ?? {})}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Changes of scope that leave room for everything else. */
const MOST_SCOPE = 3;

/** What came to mean something else, after a demo above all; read once somebody uses the page. */
const ScopeLines = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('scope.list', { project }), [project]);
  const { loaded } = useLoaded(ask);
  const listed = dataOf(loaded);
  const changes = listed?.changes ?? [];
  const first = [
    ...changes.filter(({ afterDemo }) => afterDemo !== null),
    ...changes.filter(({ afterDemo }) => afterDemo === null),
  ].slice(0, MOST_SCOPE);
  return (
    <section>
      <h2>{say('What “done” came to mean')}</h2>
      {first.length === 0 ? (
        <p>{listed === null ? say('Not read.') : say('Nobody has changed it.')}</p>
      ) : (
        <ul>
          {first.map((change) => (
            <li key={`${change.issueKey}-${change.lockedAt}`}>
              {tellScope(change, listed?.people ?? {})}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Numbers = ({
  counts,
  days,
}: {
  counts: SteeringCounts;
  days: ReportAnswer['trend']['days'];
}): ReactElement => (
  <ul className="steering-numbers">
    {steeringNumbers(counts, days).map(({ id, label, value, trend }) => (
      <li key={id}>
        <span className="steering-value">{value}</span>
        <span>{label}</span>
        {trend !== null && (
          <span className="steering-trend">
            {trend.arrow} {trend.words}
          </span>
        )}
      </li>
    ))}
  </ul>
);

const Lines = ({
  lines,
  most,
  hasMore,
  nothing,
}: {
  lines: readonly AttentionLine[];
  most: number;
  hasMore: boolean;
  nothing: string;
}): ReactElement => {
  const { people } = useReport();
  if (lines.length === 0) return <p>{nothing}</p>;
  const rest = lines.length - most;
  return (
    <>
      <ul>
        {lines.slice(0, most).map(({ id, issueKey, summary, model, what, who, since, due }) => (
          <li key={id}>
            <strong>{issueKey}</strong> {summary}
            {model !== null && `, ${model}`}: {what} (
            {who.length === 0
              ? say('nobody named')
              : who.map((id) => people[id] ?? say('somebody')).join(', ')}
            {since !== null && say(', since {since}', { since: formatDay(since) })}
            {due !== null && say(', due {due}', { due: formatDay(due) })}).
          </li>
        ))}
      </ul>
      <Rest count={rest} counted={formatCount(rest, 'more line')} hasMore={hasMore} />
    </>
  );
};

type RestProps = { count: number; counted: string; hasMore: boolean };

/** How much there was no room for. */
const Rest = ({ count, counted, hasMore }: RestProps): ReactElement | null =>
  count > 0 || hasMore ? (
    <p>
      {say('{part}{part2}the report in Jira has all.', {
        part: count > 0 ? say('And {lines}', { lines: counted }) : say('There may be more'),
        part2: hasMore ? say(', at least; ') : '; ',
      })}
    </p>
  ) : null;

const Signatures = (): ReactElement => (
  <footer>
    <div className="signatures">
      {[say('Project manager'), say('Approver'), say('For the committee')].map((role) => (
        <div key={role} className="signature">
          {say('{role}, date', { role })}
        </div>
      ))}
    </div>
    <p>
      {say(
        'Numbers count what the person who printed this may see in Jira. They say what evidence is there; they do not say that a law is kept.',
      )}
    </p>
  </footer>
);
