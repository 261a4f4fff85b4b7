import { CsvError, parse } from 'csv-parse/sync';
import { InputRefused, type InputFault } from '#libs/runtime';
import { z } from 'zod';

interface Line {
  readonly record: unknown;
  readonly info: { readonly records: number; readonly empty_lines: number };
}

const saidAtOnce = 20;
const inIndonesian = z.locales.id().localeError;
const inEnglish = z.locales.en().localeError;

/** What a file holds: how a row is read, how long one may be, and what is said of a file without any. */
export interface CsvRows<Row> {
  readonly row: z.ZodType<Row>;
  readonly mostCharacters: number;
  readonly none: { readonly id: string; readonly en: string };
}

/** Every row of a file, or what is wrong with it: the first faults at once, each with its line. */
export function readCsvRows<Row>(text: string, { row, mostCharacters, none }: CsvRows<Row>): Row[] {
  const lines = linesOf(text, mostCharacters);
  if (lines.length === 0) throw new InputRefused([faultAt(1, '', 'csv-empty', none)]);
  const read = lines.map(({ record, info }) => ({ info, record, result: row.safeParse(record) }));
  const faults = read.flatMap(({ info, record, result }) => (result.success ? [] : faultsOf(row, rowIn(info), record)));
  if (faults.length > 0) throw new InputRefused(faults.slice(0, saidAtOnce));
  return read.flatMap(({ result }) => (result.success ? [result.data] : []));
}

/** As a spreadsheet counts, where a cell of several lines is one row; the first holds the names of the columns. */
const rowIn = ({ records, empty_lines: empty }: Line['info']): number => 1 + records + empty;

function linesOf(text: string, mostCharacters: number): Line[] {
  try {
    return parse(text, {
      ...{ columns: true, bom: true, skip_empty_lines: true, trim: true, info: true, max_record_size: mostCharacters },
      // Spreadsheets set to Indonesian write semicolons.
      delimiter: /^\uFEFF?"?code"?;/.test(text) ? ';' : ',',
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw new InputRefused([
      faultAt(line, '', 'csv-unreadable', {
        id: 'baris ini tidak terbaca sebagai CSV; periksa tanda kutip dan jumlah kolomnya',
        en: error.message,
      }),
    ]);
  }
}

/** The same faults in both languages: the second reading costs only a file that is refused anyway. */
function faultsOf(row: z.ZodType, line: number, record: unknown): InputFault[] {
  const id = row.safeParse(record, { error: inIndonesian }).error?.issues ?? [];
  const en = row.safeParse(record, { error: inEnglish }).error?.issues ?? [];
  return id.map(({ path, code, message }, at) =>
    faultAt(line, path.join('.'), code.replaceAll('_', '-'), { id: message, en: en[at]?.message ?? message }),
  );
}

function faultAt(line: number, column: string, code: string, words: { id: string; en: string }): InputFault {
  const where = column === '' ? '' : `, ${column}`;
  // A bar parts the languages, so none may stand in the words.
  const plain = (text: string) => text.replaceAll(' | ', ', ').replaceAll('|', ', ');
  return {
    ...{ pointer: `/${line}${column === '' ? '' : `/${column}`}`, code },
    message: `Baris ${line}${where}: ${plain(words.id)} | Line ${line}${where}: ${plain(words.en)}`,
  };
}
