import { CsvError, parse } from 'csv-parse/sync';
import { InputRefused, type InputFault } from '#libs/runtime';
import { z } from 'zod';
import type { Period } from '../rules/period.js';
import { csvRow } from './csv-columns.js';

interface Line {
  readonly record: unknown;
  readonly info: { readonly lines: number };
}

const saidAtOnce = 20;
const noRows = { id: 'tidak ada instansi di dalam berkas', en: 'there is no institution in the file' };
const inIndonesian = z.locales.id().localeError;
const inEnglish = z.locales.en().localeError;

/** Every row of a file, or what is wrong with it: the first faults at once, each with its line. */
export function readRows(text: string): Period[] {
  const lines = linesOf(text);
  if (lines.length === 0) throw new InputRefused([faultAt(1, '', 'csv-empty', noRows)]);
  const read = lines.map(({ record, info }) => ({ info, record, result: csvRow.safeParse(record) }));
  const faults = read.flatMap(({ info, record, result }) => (result.success ? [] : faultsOf(info.lines, record)));
  if (faults.length > 0) throw new InputRefused(faults.slice(0, saidAtOnce));
  return read.flatMap(({ result }) => (result.success ? [result.data] : []));
}

function linesOf(text: string): Line[] {
  try {
    return parse(text, {
      ...{ columns: true, bom: true, skip_empty_lines: true, trim: true, info: true, max_record_size: 20_000 },
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
function faultsOf(line: number, record: unknown): InputFault[] {
  const id = csvRow.safeParse(record, { error: inIndonesian }).error?.issues ?? [];
  const en = csvRow.safeParse(record, { error: inEnglish }).error?.issues ?? [];
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
