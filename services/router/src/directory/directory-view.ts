import { Injectable } from '@nestjs/common';
import { localDateOf, NotYetKnown } from '#libs/domain';
import { Clock, Readiness, stopwatchMs } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { knowledgeOf, type Directory, type Knowledge } from '../rules/knowledge.js';
import type { KnownInstitution } from './known-institution.entity.js';
import type { KnownService } from './known-service.entity.js';
import { KeptDirectories, versionOf } from './kept-directories.js';

/** So long a process may decide by a directory that another process has already heard to have changed. */
const staleAfterMs = 2_000;
/** At the first start the directory says some hundred institutions in a row; this long after the last one it is taken for whole. */
const settledAfterMs = 500;
/** Records begin and end by decree of the capital. */
const capital = 'Asia/Jakarta';

/** The directory as last heard, made ready for the rules once per change and day, not once per complaint. */
@Injectable()
export class DirectoryView {
  private knowledge: Knowledge | null = null;
  private builtFor = '';
  private lookedAtMs = Number.NEGATIVE_INFINITY;
  private heardAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly kept: KeptDirectories,
    readiness: Readiness,
  ) {
    readiness.register('router', 'directory', () => this.isWhole());
  }

  today(): string {
    return localDateOf(this.clock.now(), capital);
  }

  /** Waits, as a handler does, while the directory has not been heard of: without it every complaint would go to triage. */
  async current(db: DataSource | EntityManager = this.db): Promise<Knowledge> {
    if (
      this.knowledge === null ||
      stopwatchMs() - this.lookedAtMs > staleAfterMs ||
      !this.builtFor.endsWith(this.today())
    ) {
      await this.look(db);
    }
    if (this.knowledge === null) throw new NotYetKnown('The directory has not been heard of yet');
    return this.knowledge;
  }

  /** Something of it has changed in a transaction that is about to commit. */
  changed(): void {
    this.heardAtMs = stopwatchMs();
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }

  private async look(db: DataSource | EntityManager): Promise<void> {
    const lookedAtMs = stopwatchMs();
    const [state] = await db.query<{ institutions: number; version: string }[]>(
      `select (select count(*)::int from known_institution) as institutions,
              concat_ws(' ', (select concat(count(*), ' ', sum(version)) from known_institution),
                             (select concat(count(*), ' ', sum(version)) from known_service)) as version`,
    );
    const key = `${state?.version ?? ''} ${this.today()}`;
    if (key !== this.builtFor) {
      this.knowledge = state?.institutions === 0 ? null : this.build(await this.read(db));
      this.builtFor = key;
    }
    this.lookedAtMs = lookedAtMs;
  }

  private build(directory: Directory): Knowledge {
    this.kept.keep(directory);
    return knowledgeOf(directory, this.today());
  }

  private async read(db: DataSource | EntityManager): Promise<Directory> {
    const institutions = await db.query<Pick<KnownInstitution, 'record'>[]>('select record from known_institution');
    const services = await db.query<Pick<KnownService, 'record'>[]>('select record from known_service');
    const [known, offered] = [institutions.map(({ record }) => record), services.map(({ record }) => record)];
    const rows = { institutions: known, services: offered };
    return { ...rows, version: versionOf(rows) };
  }

  /** Asked again and again while the directory comes in, so it makes nothing ready before that has ended. */
  private async isWhole(): Promise<boolean> {
    if (stopwatchMs() - this.heardAtMs <= settledAfterMs) return false;
    return this.current().then(
      () => true,
      () => false,
    );
  }
}
