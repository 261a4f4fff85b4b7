import type { ForecastOfPart } from '../api/monitor.js';
import { useTold } from '../deadlines/use-told.js';
import { calendarDate, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Bars } from './bars.js';
import { Charted, figureTo } from './charted.js';
import { decimal, duration } from './figures-text.js';
import type { ListFilter } from './list-figures.js';
import { Shown } from './shown.js';
import { useMonitor } from './use-monitor.js';
import { behind, behindMember, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

interface ViewProps {
  readonly address: MonitorAddress;
}

const dueWithin = (days: ForecastOfPart['days']): ListFilter => {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  return first && last ? { day: first, until: last } : {};
};

/** What falls due in the next ten working days, and how much of it may be late. */
export function ForecastView({ address, part }: ViewProps & { readonly part: string | null }) {
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
              <Bars
                bars={days.map((one) => ({
                  ...{ key: one.day, label: plainDate(one.day, language).replace(/ \d{4}$/, '') },
                  ...{ value: one.due, part: one.expected },
                }))}
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

/** Who hands what to whom. */
export function BouncesView({ address }: ViewProps) {
  const texts = useText(watchText);
  return (
    <Shown query={useMonitor('bounces', address)}>
      {({ items }) => (
        <Charted
          title={texts.bounces}
          about={texts.bouncesAbout}
          file="pengalihan"
          columns={[texts.from, texts.to, texts.times]}
          rows={items.map(({ from, to, count }) => ({
            key: `${from.code} ${to.code}`,
            cells: [
              from.name,
              to.name,
              figureTo(count, behind(address, 'bounced', { own: true, to: to.code }, from.code)),
            ],
          }))}
        />
      )}
    </Shown>
  );
}

/** How long each stage takes, and how long it may. */
export function StagesView({ address }: ViewProps) {
  const texts = useText(watchText);
  const told = useTold();
  const language = useLanguage();
  return (
    <Shown query={useMonitor('durations', address)}>
      {({ items }) => (
        <Charted
          title={texts.stages}
          about={texts.stagesAbout}
          file="lama-tahap"
          columns={[texts.stageColumn, texts.measured, texts.median, texts.nineInTen, texts.standard]}
          rows={items.map((one) => ({
            key: one.stage,
            cells: [
              texts.stage[one.stage],
              figureTo(one.count, behind(address, 'took', { stage: one.stage })),
              duration(one.median, language),
              duration(one.p90, language),
              one.standards.map(({ amount, unit }) => told.length(amount, unit)).join(' / ') || texts.unknown,
            ],
          }))}
        />
      )}
    </Shown>
  );
}

/** Of which class complaints are. */
export function ClassesView({ address }: ViewProps) {
  const texts = useText(watchText);
  const words = useText(vocabularyText);
  return (
    <Shown query={useMonitor('classes', address)}>
      {({ items }) => (
        <Charted
          title={texts.classes}
          about={texts.classesAbout}
          file="jenis"
          columns={[texts.class, texts.opened, texts.answered, texts.tiles.open]}
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
            <Bars
              bars={items.map((one) => ({
                ...{ key: one.class, label: words.complaintClass[one.class], value: one.opened },
                part: Math.min(one.opened, one.answered),
              }))}
            />
          }
        />
      )}
    </Shown>
  );
}
