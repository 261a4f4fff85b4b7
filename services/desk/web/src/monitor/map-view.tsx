import { useLanguage, useText } from '../language/language.js';
import { Chart } from './chart.js';
import { Charted, figureTo } from './charted.js';
import { locales } from './figures-text.js';
import { mapText } from './map-text.js';
import { nameOfProvince } from './name-of-province.js';
import { provinceTiles } from './province-tiles.js';
import { provincesHeight, provincesOption } from './provinces-option.js';
import { Shown } from './shown.js';
import { tilesText } from './tiles-text.js';
import { useMonitor } from './use-monitor.js';
import { behind, type MonitorAddress } from './watch-address.js';

/** Every province in the order of the tiles, and what lies in none at the end. */
const inOrder = [...provinceTiles.map(([digits]) => digits), 'none'];

/** Where what is open lies. */
export function MapView({ address }: { address: MonitorAddress }) {
  const { names: figures } = useText(tilesText);
  const texts = useText(mapText);
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
            columns={[texts.province, figures.open, figures.overdue]}
            rows={inOrder.flatMap((province) => {
              const item = of.get(province);
              if (!item) return [];
              const [open, overdue] = [behind(address, 'open', { province }), behind(address, 'overdue', { province })];
              const cells = [
                nameOfProvince(province, language),
                ...[figureTo(item.open, open), figureTo(item.overdue, overdue)],
              ];
              return [{ key: province, cells }];
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
                  names: { open: figures.open, overdue: figures.overdue },
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
