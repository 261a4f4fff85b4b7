import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { WideTable } from '../shell/wide-table.js';
import { CsvButton } from './csv-button.js';
import { useFolded } from './folded-rows.js';
import { watchText } from './watch-text.js';

/** What stands in a cell, and where it leads: to the list behind it, into the part of the tree that it names, or to a file. */
export type Cell =
  | string
  | number
  | { readonly text: string | number; readonly to: string }
  | { readonly text: string; readonly file: string; readonly name: string };

export interface ChartRow {
  readonly key: string;
  /** The first one names the row. */
  readonly cells: readonly Cell[];
}

interface ChartedProps {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  /** How many of the columns, from the left, are words; the others are figures. */
  readonly words?: number;
  readonly rows: readonly ChartRow[];
  readonly file: string;
  /** Drawn above the table; it says nothing that the table does not. */
  readonly chart?: ReactNode;
}

/** A figure with its list behind it; of nothing there is no list. */
export const figureTo = (count: number, to: string): Cell => (count === 0 ? count : { text: count, to });

const textOf = (cell: Cell): string | number => (typeof cell === 'object' ? cell.text : cell);

function Shown({ cell }: { cell: Cell }) {
  const language = useLanguage();
  const text = textOf(cell);
  const shown = typeof text === 'number' ? count(text, language) : text;
  if (typeof cell !== 'object') return shown;
  if ('to' in cell) return <Link to={cell.to}>{shown}</Link>;
  return (
    <a href={cell.file} download aria-label={cell.name}>
      {shown}
    </a>
  );
}

/** A figure of the monitor: a drawing for the eye, the same as a table for everybody, and as a file to go on with. */
export function Charted({ title, about, columns, rows, file, chart, words = 1 }: ChartedProps) {
  const texts = useText(watchText);
  const heading = useId();
  return (
    <section className="panel charted">
      <div className="charted-head">
        <div>
          <h2 id={heading}>{title}</h2>
          <p className="quiet flush">{about}</p>
        </div>
        <CsvButton file={file} rows={[columns, ...rows.map((row) => row.cells.map(textOf))]} />
      </div>
      {rows.length === 0 ? (
        <Empty title={texts.nothing} hint={texts.nothingHint} />
      ) : (
        <>
          {chart && <div className="charted-drawing">{chart}</div>}
          <ChartedTable heading={heading} columns={columns} words={words} rows={rows} />
        </>
      )}
    </section>
  );
}

type TableProps = Required<Pick<ChartedProps, 'columns' | 'words' | 'rows'>> & { readonly heading: string };

function ChartedTable({ heading, columns, words, rows }: TableProps) {
  const { rowClass, button } = useFolded(rows.length);
  const classOf = (column: number) => (column < words ? undefined : 'load-figure');
  return (
    <>
      <WideTable labelledBy={heading}>
        <table className="charted-table">
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col" className={classOf(index)}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.key} className={rowClass(at)}>
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={columns[index]} scope="row">
                      <Shown cell={cell} />
                    </th>
                  ) : (
                    <td key={columns[index]} className={classOf(index)}>
                      <Shown cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {button}
    </>
  );
}
