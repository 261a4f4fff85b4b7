import { institutionKinds, liaison, localDate, institutionCode } from '#libs/contracts';
import { z } from 'zod';
import { orNull, yesOrNo } from '../lists/csv-cells.js';
import type { CsvRows } from '../lists/read-csv-rows.js';
import type { Period } from '../rules/period.js';
import { tidyAliases } from '../rules/tidy-aliases.js';

const code = institutionCode.max(100);
const listed = z.string().transform((text) =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

/** A row of the file: one stretch of days of one institution, lists with semicolons. */
const csvRow = z
  .strictObject({
    code,
    validFrom: localDate,
    validTo: orNull.pipe(localDate.nullable()),
    name: z.string().trim().min(2).max(200),
    kind: z.enum(institutionKinds),
    parent: orNull.pipe(code.nullable()),
    aliases: listed.transform(tidyAliases).pipe(z.array(z.string().max(100)).max(100)),
    timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    successors: listed.pipe(z.array(code)),
    coordinator: orNull.pipe(code.nullable()),
    connection: z.enum(['central', 'semi', 'full']),
    approvesAnswers: yesOrNo,
    liaisonRole: orNull.pipe(liaison.shape.role.nullable()),
    liaisonMailbox: orNull.pipe(liaison.shape.mailbox),
    liaisonPhone: orNull.pipe(liaison.shape.phone),
    source: orNull.pipe(z.string().max(200).nullable()),
  })
  .transform(({ liaisonRole, liaisonMailbox, liaisonPhone, ...row }): Period => ({
    ...row,
    successor: row.successors[0] ?? null,
    liaison: liaisonRole === null ? null : { role: liaisonRole, mailbox: liaisonMailbox, phone: liaisonPhone },
  }));

export const csvRows: CsvRows<Period> = {
  row: csvRow,
  mostCharacters: 20_000,
  none: { id: 'tidak ada instansi di dalam berkas', en: 'there is no institution in the file' },
};

export const csvColumns = Object.keys(csvRow.in.shape);

export function csvCells(one: Period): Record<string, string> {
  const { liaison: desk } = one;
  return {
    ...{ code: one.code, validFrom: one.validFrom, validTo: one.validTo ?? '', name: one.name, kind: one.kind },
    ...{ parent: one.parent ?? '', aliases: one.aliases.join(';'), timeZone: one.timeZone },
    ...{ successors: one.successors.join(';'), coordinator: one.coordinator ?? '', connection: one.connection },
    ...{ approvesAnswers: String(one.approvesAnswers), source: one.source ?? '' },
    ...{ liaisonRole: desk?.role ?? '', liaisonMailbox: desk?.mailbox ?? '', liaisonPhone: desk?.phone ?? '' },
  };
}
