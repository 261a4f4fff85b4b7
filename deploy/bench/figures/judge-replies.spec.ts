import { describe, expect, it } from '@jest/globals';
import { judgeReplies, type Brought } from './judge-replies.js';

const counts = { conversations: 1, messages: 3, replies: 3 };
const well = { ...counts, inLine: 0, unanswered: 0, answeredTwice: 0, unasked: 0, outOfOrder: 0 };
const said = (address: string, turns: readonly number[], taken = true): Brought[] =>
  turns.map((turn) => ({ address, turn, taken }));

describe('judgeReplies', () => {
  it.each([
    { answered: [0, 1, 2], verdict: well, why: 'each message has its reply, in order' },
    { answered: [1, 0, 2], verdict: { ...well, outOfOrder: 1 }, why: 'two replies changed places' },
    { answered: [2, 0, 1], verdict: { ...well, outOfOrder: 2 }, why: 'one overtook two' },
    { answered: [0, 2], verdict: { ...well, replies: 2, unanswered: 1 }, why: 'one is missing' },
    { answered: [0, 1, 1, 2], verdict: { ...well, replies: 4, answeredTwice: 1 }, why: 'one came twice' },
    { answered: [0, 1, 2, 3], verdict: { ...well, replies: 4, unasked: 1 }, why: 'one answers what was not brought' },
    { answered: [], verdict: { ...well, replies: 0, unanswered: 3 }, why: 'none came' },
  ])('finds $verdict when $why', ({ answered, verdict }) => {
    const exchanges = { brought: said('+62811', [0, 1, 2]), answered: new Map([['+62811', answered]]) };
    expect(judgeReplies(exchanges)).toEqual(verdict);
  });

  it('goes by the order in which messages were acknowledged, not by what they say', () => {
    const exchanges = { brought: said('+62811', [1, 0, 2]), answered: new Map([['+62811', [1, 0, 2]]]) };
    expect(judgeReplies(exchanges)).toEqual(well);
  });

  it('does not miss a reply to what still stands in the line', () => {
    const brought = [...said('+62811', [0, 1]), ...said('+62811', [2], false)];
    expect(judgeReplies({ brought, answered: new Map([['+62811', [0]]]) })).toEqual({
      ...well,
      ...{ replies: 1, unanswered: 1, inLine: 1 },
    });
  });

  it('does not take the replies of one citizen for those of another', () => {
    const brought = [...said('+62811', [0]), ...said('+62812', [0])];
    expect(judgeReplies({ brought, answered: new Map([['+62812', [0, 0]]]) })).toEqual({
      ...well,
      ...{ conversations: 2, messages: 2, replies: 2, unanswered: 1, answeredTwice: 1 },
    });
  });

  it('finds a reply to somebody who has not written', () => {
    expect(judgeReplies({ brought: [], answered: new Map([['+62899', [0]]]) })).toEqual({
      ...well,
      ...{ messages: 0, replies: 1, unasked: 1 },
    });
  });

  it('looks at every conversation, however many there are', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `+62811${n}`);
    const brought = many.flatMap((address) => said(address, [0, 1, 2]));
    const answered = new Map(many.map((address, n) => [address, n === 19_999 ? [0, 2, 1] : [0, 1, 2]]));
    expect(judgeReplies({ brought, answered })).toEqual({
      ...well,
      ...{ conversations: 20_000, messages: 60_000, replies: 60_000, outOfOrder: 1 },
    });
  });
});
