import type { SendOutcome } from '#libs/intake';

/** Sends what is too long for one message piece by piece; the last one may carry buttons. */
export async function sendInPieces(
  pieces: readonly string[],
  send: (piece: string, isLast: boolean) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  let last: SendOutcome = { outcome: 'failed', detail: 'nothing to say' };
  for (const [position, piece] of pieces.entries()) {
    last = await send(piece, position === pieces.length - 1);
    if (last.outcome === 'sent') continue;
    // The beginning has arrived: sending all of it again would say it twice.
    return position === 0 ? last : { outcome: 'in-doubt', detail: `only ${position} of ${pieces.length} parts left` };
  }
  return last;
}
