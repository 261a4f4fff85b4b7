import { barsHeight, barsOption } from '#libs/charts';
import type { BounceItem } from '../api/monitor.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { bouncesHeight, bouncesOption } from './bounces-option.js';
import { Chart } from './chart.js';
import { Charted, figureTo } from './charted.js';
import { locales } from './figures-text.js';
import { Shown } from './shown.js';
import { tilesText } from './tiles-text.js';
import { useMonitor } from './use-monitor.js';
import { behind, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

interface ViewProps {
  readonly address: MonitorAddress;
}

/** Who hands what to whom. */
export function BouncesView({ address }: ViewProps) {
  const texts = useText(watchText);
  const language = useLanguage();
  const listOf = ({ from, to }: BounceItem) => behind(address, 'bounced', { own: true, to: to.code }, from.code);
  return (
    <Shown query={useMonitor('bounces', address)}>
      {({ items }) => (
        <Charted
          title={texts.bounces}
          about={texts.bouncesAbout}
          file="pengalihan"
          columns={[texts.from, texts.to, texts.times]}
          words={2}
          rows={items.map((one) => ({
            key: `${one.from.code} ${one.to.code}`,
            cells: [one.from.name, one.to.name, figureTo(one.count, listOf(one))],
          }))}
          chart={
            <Chart
              draw={bouncesOption}
              height={bouncesHeight}
              data={{ pairs: items.map((one) => ({ ...one, link: listOf(one) })), locale: locales[language] }}
            />
          }
        />
      )}
    </Shown>
  );
}

/** Of which class complaints are. */
export function ClassesView({ address }: ViewProps) {
  const texts = useText(watchText);
  const { names: figures } = useText(tilesText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  return (
    <Shown query={useMonitor('classes', address)}>
      {({ items }) => (
        <Charted
          title={texts.classes}
          about={texts.classesAbout}
          file="jenis"
          columns={[texts.class, texts.opened, texts.answered, figures.open]}
          rows={items.map((one) => ({
            key: one.class,
            cells: [
              words.complaintClass[one.class],
              figureTo(one.opened, behind(address, 'opened', { class: one.class })),
              figureTo(one.answered, behind(address, 'answered', { class: one.class })),
              figureTo(one.open, behind(address, 'open', { class: one.class })),
            ],
          }))}
          chart={
            <Chart
              draw={barsOption}
              height={barsHeight}
              data={{
                bars: items.map((one) => ({
                  ...{ label: words.complaintClass[one.class], whole: one.opened },
                  part: Math.min(one.opened, one.answered),
                  link: behind(address, 'opened', { class: one.class }),
                })),
                names: { whole: texts.opened, part: texts.answered },
                ...{ tone: 'well', locale: locales[language] },
              }}
            />
          }
        />
      )}
    </Shown>
  );
}
