import { barsHeight, barsOption } from '#libs/charts';
import type { ForecastOfPart } from '../api/monitor.js';
import { calendarDate, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Chart } from './chart.js';
import { Charted, figureTo } from './charted.js';
import { decimal, locales } from './figures-text.js';
import type { ListFilter } from './list-figures.js';
import { Shown } from './shown.js';
import { useMonitor } from './use-monitor.js';
import { behind, behindMember, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

interface ForecastProps {
  readonly address: MonitorAddress;
  /** What is looked at; its own row is that of the institution alone. */
  readonly part: string | null;
}

const dueWithin = (days: ForecastOfPart['days']): ListFilter => {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  return first && last ? { day: first, until: last } : {};
};

/** What falls due in the next ten working days, and how much of it may be late. */
export function ForecastView({ address, part }: ForecastProps) {
  const texts = useText(watchText);
  const language = useLanguage();
  return (
    <Shown query={useMonitor('forecast', address)}>
      {({ days, members }) => (
        <>
          <Charted
            title={texts.forecast}
            about={texts.forecastAbout}
            file="perkiraan"
            columns={[texts.day, texts.due, texts.expected]}
            rows={days.map((one) => ({
              key: one.day,
              cells: [
                calendarDate(one.day, language),
                figureTo(one.due, behind(address, 'due', { day: one.day })),
                decimal(one.expected, language),
              ],
            }))}
            chart={
              <Chart
                draw={barsOption}
                height={barsHeight}
                data={{
                  bars: days.map((one) => ({
                    label: plainDate(one.day, language).replace(/ \d{4}$/, ''),
                    ...{ whole: one.due, part: one.expected },
                    link: behind(address, 'due', { day: one.day }),
                  })),
                  names: { whole: texts.due, part: texts.expected },
                  ...{ tone: 'late', locale: locales[language] },
                }}
              />
            }
          />
          <Charted
            title={texts.forecastMembers}
            about={texts.forecastAbout}
            file="perkiraan-instansi"
            columns={[texts.institution, texts.due, texts.expected]}
            rows={members.map((one) => ({
              key: one.code,
              cells: [
                one.name,
                figureTo(one.due, behindMember(address, part, one.code)('due', dueWithin(days))),
                decimal(one.expected, language),
              ],
            }))}
          />
        </>
      )}
    </Shown>
  );
}
