import type { DataSource, QueryRunner } from 'typeorm';

/**
 * A connection of the pool that is kept for one kind of work, which then waits for no other: whoever takes one from the pool
 * stands in line behind all that the service does besides. One that breaks is replaced when it is needed next.
 */
export class KeptConnection {
  private runner: QueryRunner | null = null;

  constructor(private readonly db: DataSource) {}

  async query(sql: string, parameters: unknown[]): Promise<unknown> {
    const runner = this.usable();
    try {
      return (await runner.query(sql, parameters)) as unknown;
    } catch (error) {
      await this.leave(runner);
      throw error;
    }
  }

  /** One that breaks at rest has gone back to the pool by itself. */
  private usable(): QueryRunner {
    if (!this.runner || this.runner.isReleased) this.runner = this.db.createQueryRunner();
    return this.runner;
  }

  /** After a failure another one is taken: the pool knows which of them are broken. */
  private async leave(runner: QueryRunner): Promise<void> {
    if (this.runner === runner) this.runner = null;
    await runner.release();
  }
}
