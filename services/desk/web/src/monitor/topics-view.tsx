import { barsHeight, barsOption } from '#libs/charts';
import type { TopicItem } from '../api/monitor.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Chart } from './chart.js';
import { Charted, figureTo } from './charted.js';
import { locales } from './figures-text.js';
import { Shown } from './shown.js';
import { topicsText } from './topics-text.js';
import { useMonitor } from './use-monitor.js';
import { useTopicName } from './use-topic-name.js';
import { behind, writeAddress, type MonitorAddress } from './watch-address.js';
import { watchText } from './watch-text.js';

interface TopicsProps {
  readonly address: MonitorAddress;
}

const mostDrawn = 12;

/** What complaints are about; of a topic that is chosen also week by week. */
export function TopicsView({ address }: TopicsProps) {
  return (
    <Shown query={useMonitor('topics', address)}>
      {({ weeks, items }) => {
        const chosen = items.find(({ topic }) => topic === address.filter.topic);
        return (
          <>
            <AllTopics items={items} address={address} />
            {chosen && <WeeksOfTopic {...chosen} weeks={weeks} address={address} />}
          </>
        );
      }}
    </Shown>
  );
}

function AllTopics({ items, address }: TopicsProps & { readonly items: readonly TopicItem[] }) {
  const texts = useText(watchText);
  const own = useText(topicsText);
  const nameOf = useTopicName();
  const language = useLanguage();
  return (
    <Charted
      title={own.title}
      about={own.about}
      file="topik"
      columns={[own.topic, texts.opened, texts.answered]}
      rows={items.map(({ topic, opened, answered }) => ({
        key: topic,
        cells: [
          { text: nameOf(topic), to: `?${writeAddress({ ...address, filter: { topic } })}` },
          figureTo(opened, behind(address, 'opened', { topic })),
          figureTo(answered, behind(address, 'answered', { topic })),
        ],
      }))}
      chart={
        <Chart
          draw={barsOption}
          height={barsHeight}
          data={{
            bars: items.slice(0, mostDrawn).map(({ topic, opened, answered }) => ({
              ...{ label: nameOf(topic), whole: opened, part: Math.min(opened, answered) },
              link: behind(address, 'opened', { topic }),
            })),
            names: { whole: texts.opened, part: texts.answered },
            ...{ tone: 'well', locale: locales[language], lie: true },
          }}
        />
      }
    />
  );
}

function WeeksOfTopic({
  topic,
  trend,
  weeks,
  address,
}: TopicsProps & TopicItem & { readonly weeks: readonly string[] }) {
  const texts = useText(watchText);
  const own = useText(topicsText);
  const name = useTopicName()(topic);
  const language = useLanguage();
  const rows = weeks.map((week, at) => ({ week, ...(trend[at] ?? { opened: 0, answered: 0 }) }));
  return (
    <Charted
      title={own.weeksOf(name)}
      about={own.weeksAbout}
      file={`topik-${topic}`}
      columns={[texts.week, texts.opened, texts.answered]}
      rows={rows.map(({ week, opened, answered }) => ({
        key: week,
        cells: [
          plainDate(week, language),
          figureTo(opened, behind(address, 'opened', { topic, week })),
          figureTo(answered, behind(address, 'answered', { topic, week })),
        ],
      }))}
      chart={
        <Chart
          draw={barsOption}
          height={barsHeight}
          data={{
            bars: rows.map(({ week, opened, answered }) => ({
              label: plainDate(week, language).replace(/ \d{4}$/, ''),
              ...{ whole: opened, part: Math.min(opened, answered) },
              ...(opened === 0 ? {} : { link: behind(address, 'opened', { topic, week }) }),
            })),
            names: { whole: texts.opened, part: texts.answered },
            ...{ tone: 'well', locale: locales[language] },
          }}
        />
      }
    />
  );
}
