import { Injectable } from '@nestjs/common';
import { localDateOf, NotYetKnown } from '#libs/domain';
import { Clock, Readiness, stopwatchMs } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { Directory, Knowledge } from '../rules/knowledge.js';
import type { KnownInstitution } from './known-institution.entity.js';
import { makeReady } from './make-ready.js';
import type { KnownService } from './known-service.entity.js';
import { KeptDirectories, versionOf } from './kept-directories.js';

/** So long a process may decide by a directory that another process has already heard to have changed. */
const staleAfterMs = 2_000;
/** Records begin and end by decree of the capital. */
const capital = 'Asia/Jakarta';

/** The directory as last heard, made ready for the rules once per change and day, not once per complaint. */
@Injectable()
export class DirectoryView {
  private knowledge: Knowledge | null = null;
  private looking: Promise<boolean> | null = null;
  private builtFor = '';
  private lookedAtMs = Number.NEGATIVE_INFINITY;
  private changedAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly kept: KeptDirectories,
    readiness: Readiness,
  ) {
    readiness.register('router', 'directory', () =>
      this.current().then(
        () => true,
        () => false,
      ),
    );
  }

  today(): string {
    return localDateOf(this.clock.now(), capital);
  }

  /** Waits, as a handler does, until the directory has been heard to its end: by a part of it complaints would go astray. */
  async current(db: DataSource | EntityManager = this.db): Promise<Knowledge> {
    if (
      this.knowledge === null ||
      stopwatchMs() - this.lookedAtMs > staleAfterMs ||
      !this.builtFor.endsWith(this.today())
    ) {
      await this.lookOnce(db);
    }
    if (this.knowledge === null) throw new NotYetKnown('The directory has not been heard to its end yet');
    return this.knowledge;
  }

  /** As it was said, not made ready: for a thread that makes it ready for itself. */
  async heard(): Promise<Directory> {
    await this.current();
    return this.read(this.db);
  }

  /** Something of it has changed in a transaction that is about to commit. */
  changed(): void {
    this.changedAtMs = stopwatchMs();
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }

  /** Who comes while somebody looks has what they find, and looks for themselves if they find nothing. */
  private async lookOnce(db: DataSource | EntityManager): Promise<void> {
    if (this.looking && (await this.looking)) return;
    const looking = this.look(db);
    this.looking = looking.then(
      () => true,
      () => false,
    );
    try {
      await looking;
    } finally {
      this.looking = null;
    }
  }

  private async look(db: DataSource | EntityManager): Promise<void> {
    const lookedAtMs = stopwatchMs();
    const [state] = await db.query<{ whole: boolean; version: string }[]>(
      `select exists (select from known_sowing) as whole,
              concat_ws(' ', (select concat(count(*), ' ', sum(version)) from known_institution),
                             (select concat(count(*), ' ', sum(version)) from known_service)) as version`,
    );
    const key = `${String(state?.whole)} ${state?.version ?? ''} ${this.today()}`;
    if (key !== this.builtFor) {
      this.knowledge = state?.whole ? await this.build(await this.read(db)) : null;
      this.builtFor = key;
    }
    // What has changed while it was made ready is looked for again.
    if (this.changedAtMs <= lookedAtMs) this.lookedAtMs = lookedAtMs;
  }

  private async build(directory: Directory): Promise<Knowledge> {
    this.kept.keep(directory);
    return makeReady(directory, this.today());
  }

  private async read(db: DataSource | EntityManager): Promise<Directory> {
    const institutions = await db.query<Pick<KnownInstitution, 'record'>[]>('select record from known_institution');
    const services = await db.query<Pick<KnownService, 'record'>[]>('select record from known_service');
    const [known, offered] = [institutions.map(({ record }) => record), services.map(({ record }) => record)];
    const rows = { institutions: known, services: offered };
    return { ...rows, version: versionOf(rows) };
  }
}
