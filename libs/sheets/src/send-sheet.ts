import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Sheet, SheetFormat } from './sheet.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

const types: Record<SheetFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface SentSheet extends Sheet {
  readonly format: SheetFormat;
  /** Without its ending. */
  readonly name: string;
  /** How many rows to expect, for whoever shows progress. */
  readonly total: number;
}

/** Sends a table as a file to keep, as fast as it is taken. */
export async function sendSheet(reply: FastifyReply, { format, name, total, ...sheet }: SentSheet): Promise<void> {
  await reply
    .type(types[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('x-total-rows', String(total))
    .send(Readable.from(format === 'csv' ? writeCsv(sheet) : writeXlsx(sheet), { objectMode: false }));
}
