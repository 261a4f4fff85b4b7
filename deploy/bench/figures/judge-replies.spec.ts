import { describe, expect, it } from '@jest/globals';
import { judgeReplies } from './judge-replies.js';

const well = { unanswered: 0, answeredTwice: 0, outOfOrder: 0 };

describe('judgeReplies', () => {
  it.each([
    { answered: [0, 1, 2], verdict: well, why: 'each message has its reply, in order' },
    { answered: [1, 0, 2], verdict: { ...well, outOfOrder: 1 }, why: 'two replies changed places' },
    { answered: [2, 0, 1], verdict: { ...well, outOfOrder: 2 }, why: 'one overtook two' },
    { answered: [0, 2], verdict: { ...well, unanswered: 1 }, why: 'one is missing' },
    { answered: [0, 1, 1, 2], verdict: { ...well, answeredTwice: 1 }, why: 'one came twice' },
    { answered: [], verdict: { ...well, unanswered: 3 }, why: 'none came' },
  ])('finds $verdict when $why', ({ answered, verdict }) => {
    const acknowledged = new Map([['+62811', [0, 1, 2]]]);
    expect(judgeReplies({ acknowledged, answered: new Map([['+62811', answered]]) })).toEqual(verdict);
  });

  it('does not take the replies of one citizen for those of another', () => {
    const acknowledged = new Map([
      ['+62811', [0]],
      ['+62812', [0]],
    ]);
    expect(judgeReplies({ acknowledged, answered: new Map([['+62812', [0, 0]]]) })).toEqual({
      ...{ unanswered: 1, answeredTwice: 1, outOfOrder: 0 },
    });
  });
});
