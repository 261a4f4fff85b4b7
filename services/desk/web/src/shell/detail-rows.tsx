import './detail-rows.css';
import { Fragment, type ReactNode } from 'react';

export type DetailRow = readonly [name: string, value: ReactNode];

/** Everything that is known of one thing: a name and what stands under it, row by row. */
export const DetailRows = ({ rows }: { rows: readonly DetailRow[] }) => (
  <dl className="detail-rows">
    {rows.map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
