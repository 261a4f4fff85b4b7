import { describe, expect, it } from '@jest/globals';
import { DoorOvercrowded, StoreMessages } from './store-messages.js';

type Stored = Parameters<StoreMessages['run']>[0];

/** A table that keeps keys, takes one statement at a time, and refuses what it cannot keep. */
class ATable {
  readonly statements: string[][] = [];
  isAway = false;

  async store(messages: readonly Stored[]): Promise<void> {
    const keys = messages.map(({ key }) => key);
    this.statements.push(keys);
    await Promise.resolve();
    if (this.isAway) throw Object.assign(new Error('away'), { code: '57P01' });
    if (keys.includes('unfit')) throw Object.assign(new Error('unfit'), { code: '22021' });
  }
}

const message = (key: string) => ({ key }) as Stored;

function aDoor(backlog = { isFull: false }) {
  const table = new ATable();
  const storing = new StoreMessages(table, backlog);
  const come = (...keys: string[]) =>
    Promise.all(
      keys.map((key) =>
        storing.run(message(key)).then(
          () => 'stored',
          (error: unknown) => (error instanceof DoorOvercrowded ? 'overcrowded' : 'not stored'),
        ),
      ),
    );
  return { table, come };
}

describe('StoreMessages', () => {
  it('stores together what comes at the same time', async () => {
    const { table, come } = aDoor();
    expect(await come('a', 'b', 'c')).toEqual(['stored', 'stored', 'stored']);
    expect(table.statements).toEqual([['a', 'b', 'c']]);
  });

  it('has nobody suffer for what is wrong with another', async () => {
    const { come } = aDoor();
    expect(await come('a', 'b', 'unfit', 'c')).toEqual(['stored', 'stored', 'not stored', 'stored']);
  });

  it('says of all that they are not stored when the database is away, and stores again when it is back', async () => {
    const { table, come } = aDoor();
    table.isAway = true;
    expect(await come('a', 'b')).toEqual(['not stored', 'not stored']);
    expect(table.statements).toEqual([['a', 'b']]);
    table.isAway = false;
    expect(await come('a')).toEqual(['stored']);
  });

  it('takes nothing in while too much waits behind it', async () => {
    const { table, come } = aDoor({ isFull: true });
    expect(await come('a')).toEqual(['overcrowded']);
    expect(table.statements).toEqual([]);
  });

  it('turns away whoever would wait too long before it', async () => {
    const { come } = aDoor();
    const answers = await come(...Array.from({ length: 2_100 }, (_, n) => String(n)));
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(2_000);
    expect(answers.filter((answer) => answer === 'overcrowded')).toHaveLength(100);
  });
});
