import { aliasKind, institutionKinds, liaison, localDate, institutionCode } from '#libs/contracts';
import { z } from 'zod';
import { orNull, yesOrNo } from '../lists/csv-cells.js';
import type { CsvRows } from '../lists/read-csv-rows.js';
import type { KindOfAlias, Period } from '../rules/period.js';
import { kindsAmong, tidyAliases } from '../rules/tidy-aliases.js';

const code = institutionCode.max(100);
const listed = z.string().transform((text) =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

/** `application:pln mobile` → the kind and the name; without a kind, or with another word before the colon, it is all name. */
function readAlias(written: string): { alias: string; kind: KindOfAlias['kind'] | null } {
  const colon = written.indexOf(':');
  const kind = aliasKind.safeParse(written.slice(0, Math.max(colon, 0)).trim().toLowerCase());
  return kind.success ? { alias: written.slice(colon + 1), kind: kind.data } : { alias: written, kind: null };
}

const writeAliases = ({ aliases, aliasKinds }: Period): string => {
  const kinds = new Map(aliasKinds.map(({ alias, kind }) => [alias, kind]));
  return aliases.map((alias) => [kinds.get(alias) ?? [], alias].flat().join(':')).join(';');
};

/** A row of the file: one stretch of days of one institution, lists with semicolons. */
const csvRow = z
  .strictObject({
    code,
    validFrom: localDate,
    validTo: orNull.pipe(localDate.nullable()),
    name: z.string().trim().min(2).max(200),
    kind: z.enum(institutionKinds),
    parent: orNull.pipe(code.nullable()),
    aliases: listed
      .transform((all) => all.map(readAlias))
      .pipe(z.array(z.object({ alias: z.string().max(100), kind: aliasKind.nullable() })).max(100)),
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
  .transform(({ liaisonRole, liaisonMailbox, liaisonPhone, aliases: named, ...row }): Period => ({
    ...row,
    ...aliasesOf(named),
    successor: row.successors[0] ?? null,
    liaison: liaisonRole === null ? null : { role: liaisonRole, mailbox: liaisonMailbox, phone: liaisonPhone },
  }));

function aliasesOf(named: readonly ReturnType<typeof readAlias>[]): Pick<Period, 'aliases' | 'aliasKinds'> {
  const aliases = tidyAliases(named.map(({ alias }) => alias));
  const kinds = named.flatMap(({ alias, kind }) => (kind === null ? [] : [{ alias, kind }]));
  return { aliases, aliasKinds: kindsAmong(kinds, aliases) };
}

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
    ...{ parent: one.parent ?? '', aliases: writeAliases(one), timeZone: one.timeZone },
    ...{ successors: one.successors.join(';'), coordinator: one.coordinator ?? '', connection: one.connection },
    ...{ approvesAnswers: String(one.approvesAnswers), source: one.source ?? '' },
    ...{ liaisonRole: desk?.role ?? '', liaisonMailbox: desk?.mailbox ?? '', liaisonPhone: desk?.phone ?? '' },
  };
}
