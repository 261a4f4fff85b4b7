import './monitor.css';
import './watch.css';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { WaitingLine } from '../erasures/waiting-line.js';
import { hourInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { CasesBehind } from './cases-behind.js';
import { DigestsView } from './digests-view.js';
import { ForecastView } from './forecast-view.js';
import { LoadView } from './load-view.js';
import { MapView } from './map-view.js';
import { monitorText } from './monitor-text.js';
import { BouncesView, ClassesView } from './other-views.js';
import { OverviewView } from './overview-view.js';
import { Shown } from './shown.js';
import { StagesView } from './stages-view.js';
import { TopicsView } from './topics-view.js';
import { useMonitor } from './use-monitor.js';
import { countsWeeks, monitorViews, periods, readAddress, writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';
import { WeeksView } from './weeks-view.js';

/** The coordinator's room: how a part of the tree stands, looked at from several sides. */
export function MonitorPage() {
  const texts = useText(watchText);
  const { title, updated } = useText(monitorText);
  const language = useLanguage();
  const [params] = useSearchParams();
  const address = readAddress(params);
  const overview = useMonitor('overview', address);
  const name = overview.data?.part.name ?? texts.wholePart;

  return (
    <>
      <title>{`${name} · ${title} · Salur`}</title>
      {address.within !== undefined && (
        <p className="monitor-back not-printed">
          <Link to={`?${writeAddress({ ...address, within: undefined, list: undefined, filter: {} })}`}>
            <Icon name="back" />
            {texts.backTo(texts.wholePart)}
          </Link>
        </p>
      )}
      <div className="page-head">
        <h1>
          {title}: {name}
        </h1>
        {overview.data && (
          <p className="liveness liveness-live">{updated(hourInCapital(overview.data.asOf, language))}</p>
        )}
      </div>
      <WaitingLine />
      <nav className="watch-views not-printed" aria-label={texts.viewsLabel}>
        {monitorViews.map((view) => (
          <Link
            key={view}
            to={`?${writeAddress({ ...address, view, list: undefined, filter: {} })}`}
            aria-current={view === address.view ? 'page' : undefined}
          >
            {texts.views[view]}
          </Link>
        ))}
      </nav>
      {countsWeeks(address) && (
        <nav className="watch-periods not-printed" aria-label={texts.period}>
          {periods.map((weeks) => (
            <Link
              key={weeks}
              to={`?${writeAddress({ ...address, weeks })}`}
              aria-current={weeks === address.weeks ? 'true' : undefined}
            >
              {texts.periods(weeks)}
            </Link>
          ))}
        </nav>
      )}
      {address.list ? (
        <CasesBehind figure={address.list} address={address} />
      ) : address.view === 'overview' ? (
        <Shown query={overview}>{(data) => <OverviewView overview={data} address={address} />}</Shown>
      ) : (
        viewOf(address, overview.data?.part.code ?? null)
      )}
    </>
  );
}

function viewOf(address: MonitorAddress, part: string | null): ReactNode {
  switch (address.view) {
    case 'load':
      return <LoadView />;
    case 'weeks':
      return <WeeksView address={address} part={part} />;
    case 'forecast':
      return <ForecastView address={address} part={part} />;
    case 'bounces':
      return <BouncesView address={address} />;
    case 'stages':
      return <StagesView address={address} part={part} />;
    case 'topics':
      return <TopicsView address={address} />;
    case 'classes':
      return <ClassesView address={address} />;
    case 'map':
      return <MapView address={address} />;
    case 'digests':
      return <DigestsView />;
    case 'overview':
      return null;
  }
}
