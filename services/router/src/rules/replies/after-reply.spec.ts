import { describe, expect, it } from '@jest/globals';
import { afterReply } from './after-reply.js';

const words = 'Di depan balai desa';
const position = 'Lokasi: geo:-7.31000,109.36000';

describe('after a reply', () => {
  it.each([
    { text: '', asks: undefined, atDoor: 'place', times: 1, then: { do: 'wait' }, why: 'a picture answers nothing' },
    { text: position, asks: undefined, atDoor: 'place', times: 1, then: { do: 'wait' }, why: 'nor does a position' },
    { text: position, asks: 'place', atDoor: 'place', times: 1, then: { do: 'wait-anew' }, why: 'its name is asked' },
    {
      text: words,
      asks: undefined,
      atDoor: 'place',
      times: 1,
      then: { do: 'decide', mayAsk: 'whose' },
      why: 'the door is done',
    },
    {
      text: words,
      asks: 'place',
      atDoor: 'story',
      times: 1,
      then: { do: 'decide', mayAsk: false },
      why: 'the door asks',
    },
    {
      text: words,
      asks: undefined,
      atDoor: 'place',
      times: 2,
      then: { do: 'decide', mayAsk: false },
      why: 'they were asked twice',
    },
    {
      text: words,
      asks: undefined,
      atDoor: null,
      times: 1,
      then: { do: 'decide', mayAsk: false },
      why: 'we have asked',
    },
  ] as const)('$text: $why', ({ text, asks, atDoor, times, then }) => {
    expect(afterReply({ text, asks }, { atDoor, times })).toEqual(then);
  });
});
