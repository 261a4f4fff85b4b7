import { setTimeout as pause } from 'node:timers/promises';
import { judgeReplies } from '../figures/judge-replies.js';
import type { Providers } from '../load/providers.js';
import type { Replies } from '../load/replies.js';
import type { BenchEngines } from './bench-engines.js';
import { countKept, keysInLine } from './count-kept.js';

const sendingMs = 120_000;

/**
 * Of everything that was brought, warm-up and burst included. What was lost, doubled, unanswered or out of order must be 0; what
 * stands in the line when nobody has patience any more has no reply to be looked at.
 */
export async function judgeDoors(
  engines: BenchEngines,
  providers: Providers,
  replies: Replies,
  say: (line: string) => void,
) {
  const inLine = await keysInLine(engines);
  const brought = providers.brought.map((one) => ({ ...one, taken: !inLine.has(one.key) }));
  const judge = () => judgeReplies({ brought, answered: replies.answered });
  const { messages: stored, complaints } = await untilSent(engines, providers, () => {
    return inLine.size > 0 && judge().unanswered === 0;
  });
  const { answeredTwice, messages, ...verdict } = judge();
  const citizens = new Set(brought.map(({ address }) => address)).size;
  say(
    `${verdict.replies} replies to ${messages} messages of ${citizens} citizens, all compared: ${verdict.outOfOrder} out of order, ` +
      `${answeredTwice} doubled, ${verdict.unasked} unasked, ${verdict.unanswered} missing; ${verdict.inLine} messages in the line`,
  );
  return {
    ...{ messages, lost: messages - stored },
    doubled: Math.max(0, complaints - citizens) + answeredTwice,
    ...verdict,
  };
}

/** What was answered last leaves a moment after the rest has come to rest; where it has not, a reply to each that was taken is enough. */
async function untilSent(engines: BenchEngines, { brought }: Providers, isEnough: () => boolean) {
  const keys = brought.map(({ key }) => key);
  const until = performance.now() + sendingMs;
  for (;;) {
    const kept = await countKept(engines, keys);
    if (kept.toSend === 0 || isEnough() || performance.now() > until) return kept;
    await pause(500);
  }
}
