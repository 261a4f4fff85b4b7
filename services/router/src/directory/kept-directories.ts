import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { Directory, Institution, Service } from '../rules/knowledge.js';
import type { DirectoryRow } from './directory-row.entity.js';
import { DirectoryVersion } from './directory-version.entity.js';

/** The directory as it was, for whoever asks how a decision came about. */
@Injectable()
export class KeptDirectories {
  private keeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly log: Log,
  ) {}

  /**
   * Beside the transaction that needs it: that one may be rolled back, while others decide by the same directory. The same rows
   * have the same version in every process, so what one fails to keep the next keeps.
   */
  keep(directory: Directory): void {
    this.keeping = this.write(directory).catch((error: unknown) => {
      this.log.warn({ service: 'router', error }, `Directory ${directory.version} was not kept`);
    });
  }

  /** Null where it, or a row of it, is not kept. */
  async find(version: string): Promise<Directory | null> {
    await this.keeping;
    const kept = await this.db.getRepository(DirectoryVersion).findOneBy({ version });
    const rows = await this.db.query<Pick<DirectoryRow, 'kind' | 'record'>[]>(
      `select kind, record from directory_row
         join jsonb_to_recordset($1) as wanted(kind text, code text, version int) using (kind, code, version)`,
      [JSON.stringify(kept?.rows ?? [])],
    );
    if (rows.length !== kept?.rows.length) return null;
    const institutions = rows.flatMap(({ kind, record }) => (kind === 'institution' ? [record as Institution] : []));
    const services = rows.flatMap(({ kind, record }) => (kind === 'service' ? [record as Service] : []));
    return { institutions, services, version };
  }

  private async write(directory: Directory): Promise<void> {
    await this.db
      .createQueryBuilder()
      .insert()
      .into(DirectoryVersion)
      .values({ version: directory.version, rows: rowsOf(directory) })
      .orIgnore()
      .execute();
  }
}

const rowsOf = ({ institutions, services }: Omit<Directory, 'version'>): DirectoryVersion['rows'] => [
  ...institutions.map(({ code, version }) => ({ kind: 'institution' as const, code, version })),
  ...services.map(({ code, version }) => ({ kind: 'service' as const, code, version })),
];

/** The same for the same rows, in whatever order and process. */
export function versionOf(directory: Omit<Directory, 'version'>): string {
  const lines = rowsOf(directory).map(({ kind, code, version }) => `${kind} ${code} ${version}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 12);
}
