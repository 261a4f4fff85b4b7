/** One message of a citizen: what they said as the nth thing. */
export interface Brought {
  readonly address: string;
  readonly turn: number;
  /** Taken by the dialogue by now; else it stands in the line, and nobody can have answered it. */
  readonly taken: boolean;
}

/** What was acknowledged, in the order in which it was, and of each address which messages the replies that reached it answer. */
export interface Exchanges {
  readonly brought: readonly Brought[];
  readonly answered: ReadonlyMap<string, readonly number[]>;
}

/**
 * Each message that was taken has one reply, and the replies come in the order of the messages: of every conversation.
 * `conversations`, `messages` and `replies` say how many were looked at.
 */
export function judgeReplies({ brought, answered }: Exchanges) {
  const byAddress = Map.groupBy(brought, ({ address }) => address);
  const counts = { conversations: 0, messages: brought.length, replies: 0 };
  const verdict = { ...counts, inLine: 0, unanswered: 0, answeredTwice: 0, unasked: 0, outOfOrder: 0 };
  for (const address of new Set([...byAddress.keys(), ...answered.keys()])) {
    const [messages, replies] = [byAddress.get(address) ?? [], answered.get(address) ?? []];
    const open = messages.filter(({ turn }) => !replies.includes(turn));
    const places = replies.map((reply) => messages.findIndex(({ turn }) => turn === reply));
    verdict.conversations += 1;
    verdict.replies += replies.length;
    verdict.inLine += open.filter(({ taken }) => !taken).length;
    verdict.unanswered += open.filter(({ taken }) => taken).length;
    verdict.answeredTwice += replies.length - new Set(replies).size;
    verdict.unasked += places.filter((place) => place === -1).length;
    // A reply is out of order when one to a later message came before it.
    verdict.outOfOrder += places.filter((place, at) => isOvertaken(place, places.slice(0, at))).length;
  }
  return verdict;
}

const isOvertaken = (place: number, before: readonly number[]): boolean =>
  place !== -1 && before.some((other) => other > place);
