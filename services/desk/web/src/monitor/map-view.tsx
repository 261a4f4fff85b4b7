import type { ProvinceItem } from '../api/monitor.js';
import { useText } from '../language/language.js';
import { Charted, figureTo } from './charted.js';
import { provinceTiles } from './province-tiles.js';
import { Shown } from './shown.js';
import { useMonitor } from './use-monitor.js';
import { behind, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

const [tile, columns, rows] = [72, 14, 8];

/** Five steps by how much of what is open is late. */
const levelOf = ({ open, overdue }: ProvinceItem) => (open === 0 ? 0 : Math.min(4, Math.ceil((overdue / open) * 4)));

/** Local governments by province. */
export function MapView({ address }: { address: MonitorAddress }) {
  const texts = useText(watchText);
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
              <svg className="province-map" viewBox={`0 0 ${tile * columns} ${tile * rows}`} aria-hidden="true">
                {provinceTiles.map(([digits, name, column, row]) => {
                  const item = of.get(digits);
                  return (
                    <g key={digits} transform={`translate(${column * tile} ${row * tile})`}>
                      <rect
                        className={item ? `province province-${levelOf(item)}` : 'province province-none'}
                        x={2}
                        y={2}
                        width={tile - 4}
                        height={tile - 4}
                        rx={6}
                      />
                      <text className={item && levelOf(item) > 2 ? 'province-on-dark' : undefined} x={tile / 2} y={30}>
                        {name}
                      </text>
                      <text
                        className={item && levelOf(item) > 2 ? 'province-count province-on-dark' : 'province-count'}
                        x={tile / 2}
                        y={54}
                      >
                        {item?.open ?? ''}
                      </text>
                    </g>
                  );
                })}
              </svg>
            }
          />
        );
      }}
    </Shown>
  );
}
