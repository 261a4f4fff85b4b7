/** Of each citizen, by address: which of their messages were acknowledged, and which ones the replies that reached them answer. */
export interface Exchanges {
  readonly acknowledged: ReadonlyMap<string, readonly number[]>;
  readonly answered: ReadonlyMap<string, readonly number[]>;
}

/** Each message that was acknowledged has one reply, and the replies come in the order of the messages. */
export function judgeReplies({ acknowledged, answered }: Exchanges) {
  const verdict = { unanswered: 0, answeredTwice: 0, outOfOrder: 0 };
  for (const [address, turns] of acknowledged) {
    const replies = answered.get(address) ?? [];
    verdict.unanswered += turns.filter((turn) => !replies.includes(turn)).length;
    verdict.answeredTwice += replies.length - new Set(replies).size;
    // A reply is out of order when one to a later message came before it.
    verdict.outOfOrder += replies.filter((turn, at) => replies.slice(0, at).some((before) => before > turn)).length;
  }
  return verdict;
}
