import { Injectable } from '@nestjs/common';
import { Log, stopwatchMs } from '#libs/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { fromBytes } from '../rules/learning/model-bytes.js';
import type { Model } from '../rules/learning/model.js';

/** So long a process may decide by a model that another process has already replaced. */
const staleAfterMs = 2_000;

export interface ShelvedModel {
  readonly version: number;
  readonly state: 'serving' | 'shadow';
  readonly model: Model;
}

/** The models that look at complaints, read once per change and not once per complaint. */
@Injectable()
export class ModelShelf {
  private models: readonly ShelvedModel[] = [];
  private lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly db: DataSource,
    private readonly log: Log,
  ) {}

  async current(db: DataSource | EntityManager = this.db): Promise<readonly ShelvedModel[]> {
    if (stopwatchMs() - this.lookedAtMs > staleAfterMs) await this.look(db);
    return this.models;
  }

  /** One that need not look any more; null where it is not kept, or cannot be read. */
  async find(version: number): Promise<Model | null> {
    return this.models.find((one) => one.version === version)?.model ?? (await this.read(this.db, version));
  }

  /** What is on it has changed in this process. */
  changed(): void {
    this.lookedAtMs = Number.NEGATIVE_INFINITY;
  }

  private async look(db: DataSource | EntityManager): Promise<void> {
    const lookedAtMs = stopwatchMs();
    const wanted = await db.query<Omit<ShelvedModel, 'model'>[]>(
      `select version, state from model where state in ('serving', 'shadow') order by state, version`,
    );
    const models: ShelvedModel[] = [];
    for (const { version, state } of wanted) {
      const model = this.models.find((one) => one.version === version)?.model ?? (await this.read(db, version));
      if (model) models.push({ version, state, model });
    }
    this.models = models;
    this.lookedAtMs = lookedAtMs;
  }

  /** A model of another release is not read: the rules decide without it until the next training. */
  private async read(db: DataSource | EntityManager, version: number): Promise<Model | null> {
    const [row] = await db.query<{ content: Buffer }[]>('select content from model where version = $1', [version]);
    try {
      return row ? fromBytes(new Uint8Array(row.content)) : null;
    } catch (error) {
      this.log.warn({ service: 'router', error }, `Model ${version} cannot be read`);
      return null;
    }
  }
}
