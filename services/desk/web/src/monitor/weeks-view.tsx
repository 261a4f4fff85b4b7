import { Link } from 'react-router';
import { barsHeight, barsOption } from '#libs/charts';
import type { Watched, Weeks } from '../api/monitor.js';
import { count, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { WideTable } from '../shell/wide-table.js';
import { Chart } from './chart.js';
import { Charted, figureTo } from './charted.js';
import { CsvButton } from './csv-button.js';
import { useFolded } from './folded-rows.js';
import { heatMembers, heatRows, shareInTime } from './heat-rows.js';
import { locales, percent } from './figures-text.js';
import { Shown } from './shown.js';
import { useMonitor } from './use-monitor.js';
import { behind, behindMember, writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

/** Institution by week: how much was answered in time; and how much came in each week. */
interface WeeksProps {
  readonly address: MonitorAddress;
  /** What is looked at; its own row is that of the institution alone. */
  readonly part: string | null;
}

export function WeeksView({ address, part }: WeeksProps) {
  const texts = useText(watchText);
  const language = useLanguage();
  const found = useMonitor('weeks', address satisfies Watched);
  const shortDay = (day: string) => plainDate(day, language).replace(/ \d{4}$/, '');
  return (
    <Shown query={found}>
      {(data) => (
        <>
          <HeatMap data={data} address={address} part={part} />
          <Charted
            title={texts.season}
            about={texts.seasonAbout}
            file="beban"
            columns={[texts.week, texts.opened, texts.answered, texts.handedBack]}
            rows={data.weeks.map((one) => ({
              key: one.week,
              cells: [
                plainDate(one.week, language),
                figureTo(one.opened, behind(address, 'opened', { week: one.week })),
                figureTo(one.answered, behind(address, 'answered', { week: one.week })),
                figureTo(one.handedBack, behind(address, 'handed-back', { week: one.week })),
              ],
            }))}
            chart={
              <Chart
                draw={barsOption}
                height={barsHeight}
                data={{
                  bars: data.weeks.map((one) => ({
                    ...{ label: shortDay(one.week), whole: one.opened, part: Math.min(one.opened, one.answered) },
                    link: behind(address, 'opened', { week: one.week }),
                  })),
                  names: { whole: texts.opened, part: texts.answered },
                  ...{ tone: 'well', locale: locales[language] },
                }}
              />
            }
          />
        </>
      )}
    </Shown>
  );
}

/** From always late to always in time; the figure stands in every cell, the colour only helps. */
const levelOf = (share: number) => Math.min(4, Math.floor(share * 5));

function HeatMap({ data, address, part }: WeeksProps & { data: Weeks }) {
  const texts = useText(watchText);
  const language = useLanguage();
  const weeks = data.weeks.map((one) => one.week);
  const members = heatMembers(data.members);
  const { rowClass, button } = useFolded(members.length);
  if (members.length === 0) return null;
  return (
    <section className="panel charted">
      <div className="charted-head">
        <div>
          <h2>{texts.heat}</h2>
          <p className="quiet flush">{texts.heatAbout}</p>
        </div>
        <CsvButton file="ketepatan" rows={heatRows(data, texts.institution)} />
      </div>
      <WideTable label={texts.heat}>
        <table className="charted-table heat">
          <thead>
            <tr>
              <th scope="col">{texts.institution}</th>
              {weeks.map((week) => (
                <th key={week} scope="col" className="load-figure">
                  {plainDate(week, language).replace(/ \d{4}$/, '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map(({ code, name, cells }, index) => (
              <tr key={code} className={rowClass(index)}>
                <th scope="row">
                  <Link to={`?${writeAddress({ ...address, within: code, list: undefined, filter: {} })}`}>{name}</Link>
                </th>
                {weeks.map((week) => {
                  const one = cells.get(week);
                  if (!one) return <td key={week} />;
                  const share = shareInTime(one);
                  return (
                    <td key={week} className={`load-figure heat-${levelOf(share)}`}>
                      <Link
                        to={behindMember(address, part, code)('answered', { week })}
                        title={texts.ofInTime(count(one.inTime, language), count(one.inTime + one.late, language))}
                      >
                        {percent(share, language)}
                      </Link>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {button}
    </section>
  );
}
