import { useLanguage, useText } from '../language/language.js';
import { Chart } from './chart.js';
import { Charted, figureTo } from './charted.js';
import { locales } from './figures-text.js';
import { provinceTiles } from './province-tiles.js';
import { provincesHeight, provincesOption } from './provinces-option.js';
import { Shown } from './shown.js';
import { useMonitor } from './use-monitor.js';
import { behind, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

/** Local governments by province. */
export function MapView({ address }: { address: MonitorAddress }) {
  const texts = useText(watchText);
  const language = useLanguage();
  return (
    <Shown query={useMonitor('provinces', address)}>
      {({ items }) => {
        const of = new Map(items.map((item) => [item.province, item]));
        return (
          <Charted
            title={texts.map}
            about={texts.mapAbout}
            file="provinsi"
            columns={[texts.province, texts.tiles.open, texts.tiles.overdue]}
            rows={provinceTiles.flatMap(([digits, name]) => {
              const item = of.get(digits);
              if (!item) return [];
              const there = { province: digits };
              const [open, overdue] = [behind(address, 'open', there), behind(address, 'overdue', there)];
              return [{ key: digits, cells: [name, figureTo(item.open, open), figureTo(item.overdue, overdue)] }];
            })}
            chart={
              <Chart
                draw={provincesOption}
                height={provincesHeight}
                data={{
                  provinces: items.map(({ province, open, overdue }) => ({
                    ...{ digits: province, open, overdue },
                    link: behind(address, 'open', { province }),
                  })),
                  names: { open: texts.tiles.open, overdue: texts.tiles.overdue },
                  locale: locales[language],
                }}
              />
            }
          />
        );
      }}
    </Shown>
  );
}
