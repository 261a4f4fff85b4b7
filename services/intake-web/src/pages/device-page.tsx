import type { StatusKey } from '#libs/intake';
import { Layout, type PageFrame } from './parts/layout.js';
import type { Words } from './words/words.js';

export interface Listed {
  readonly code: string;
  readonly status: StatusKey;
  readonly late: boolean;
}

interface DevicePageProps extends PageFrame {
  readonly own: readonly Listed[];
  readonly followed: readonly Listed[];
}

/** Codes and where they stand; no word of what was written, for a device may be shared. */
export function DevicePage({ own, followed, ...frame }: DevicePageProps): JSX.Element {
  const { device } = frame.words.tracking;
  return (
    <Layout {...frame} title={device.title}>
      <h1 safe>{device.title}</h1>
      <p safe>{device.lead}</p>
      <List words={frame.words} id="milik-saya" title={device.own} empty={device.noneOwn} items={own} />
      <List words={frame.words} id="diikuti" title={device.followed} empty={device.noneFollowed} items={followed} />
    </Layout>
  );
}

interface ListProps {
  readonly words: Words;
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly items: readonly Listed[];
}

function List({ words: { tracking }, id, title, empty, items }: ListProps): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} safe>
        {title}
      </h2>
      {items.length === 0 ? (
        <p class="quiet" safe>
          {empty}
        </p>
      ) : (
        <ul class="listed">
          {items.map((item) => (
            <li>
              <a class="code" href={`/lacak/${item.code}`} safe>
                {item.code}
              </a>{' '}
              <span safe>{tracking.statuses[item.status].label}</span>
              {item.late ? <span class="late" safe>{` · ${tracking.overdue}`}</span> : ''}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
