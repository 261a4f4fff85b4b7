import { setImmediate as aTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { stopwatchMs } from '#libs/runtime';
import type { CurrentBind } from './current-bind.js';
import { SubmitGate } from './submit-gate.js';

/** An operator who answers when it is told to. */
class ASilentOperator {
  readonly waiting: (() => void)[] = [];
  most = 0;

  readonly bind = {
    session: {
      submit: () =>
        new Promise((resolve) => {
          this.waiting.push(() => {
            resolve({ command: 0, status: 0, sequence: 1, body: Buffer.from('1') });
          });
          this.most = Math.max(this.most, this.waiting.length);
        }),
    },
  } as unknown as CurrentBind;

  async answerAll(): Promise<void> {
    for (let quiet = 0; quiet < 20; quiet += 1) {
      await aTurn();
      const next = this.waiting.shift();
      if (next) quiet = 0;
      next?.();
    }
  }
}

describe('the window of a bind', () => {
  const limits = { rate: 1_000_000, answerMs: 10_000 };
  const submits = (gate: SubmitGate, count: number) =>
    Array.from({ length: count }, () => gate.submit(Buffer.from('x'), stopwatchMs() + 60_000, () => undefined));

  it('lets no more SMS be unanswered at once than it is wide, and all of them through', async () => {
    const operator = new ASilentOperator();
    const sent = submits(new SubmitGate({ ...limits, window: 3 }, operator.bind), 10);
    await aTurn();
    expect(operator.waiting).toHaveLength(3);
    await operator.answerAll();
    expect((await Promise.all(sent)).map(({ said }) => said)).toEqual(Array.from({ length: 10 }, () => 'accepted'));
    expect(operator.most).toBe(3);
  });

  it('is open again after an answer that never came', async () => {
    const lost = { session: { submit: () => Promise.resolve('no-answer') } } as unknown as CurrentBind;
    const sent = await Promise.all(submits(new SubmitGate({ ...limits, window: 1 }, lost), 3));
    expect(sent.map(({ said }) => said)).toEqual(['nothing', 'nothing', 'nothing']);
  });
});
