import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { CsvButton } from './csv-button.js';
import { watchText } from './watch-text.js';

export interface ChartRow {
  readonly key: string;
  readonly cells: readonly (string | number)[];
  /** Where the first cell leads: the list behind the row, or the part of the tree it is about. */
  readonly to?: string;
}

interface ChartedProps {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  readonly file: string;
  /** Drawn above the table; it says nothing that the table does not. */
  readonly chart?: ReactNode;
}

/** A figure of the monitor: a drawing for the eye, the same as a table for everybody, and as a file to go on with. */
export function Charted({ title, about, columns, rows, file, chart }: ChartedProps) {
  const texts = useText(watchText);
  const heading = useId();
  return (
    <section className="panel charted">
      <div className="charted-head">
        <div>
          <h2 id={heading}>{title}</h2>
          <p className="quiet flush">{about}</p>
        </div>
        <CsvButton file={file} rows={[columns, ...rows.map((row) => row.cells)]} />
      </div>
      {rows.length === 0 ? (
        <Empty title={texts.nothing} hint={texts.nothingHint} />
      ) : (
        <>
          {chart && <div className="charted-drawing">{chart}</div>}
          <div className="wide" role="region" aria-labelledby={heading} tabIndex={0}>
            <table className="charted-table">
              <thead>
                <tr>
                  {columns.map((column, index) => (
                    <th key={column} scope="col" className={index === 0 ? undefined : 'load-figure'}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key}>
                    {row.cells.map((cell, index) =>
                      index === 0 ? (
                        <th key={columns[index]} scope="row">
                          {row.to === undefined ? cell : <Link to={row.to}>{cell}</Link>}
                        </th>
                      ) : (
                        <td key={columns[index]} className="load-figure">
                          {cell}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
