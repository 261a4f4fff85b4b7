import type { AskedAtDoor } from '#libs/contracts';
import type { MayAsk } from '../may-ask.js';
import { isBarePosition } from './is-bare-position.js';

interface Reply {
  readonly text: string;
  /** What the door asks in answer to it. */
  readonly asks: AskedAtDoor | undefined;
}

interface Asked {
  /** By the door; null: from here. */
  readonly atDoor: AskedAtDoor | null;
  /** How often the citizen has been asked about this complaint by now, this question included. */
  readonly times: number;
}

/** `wait`: it answers nothing; `wait-anew`: for the answer to what the door asks now; `decide`: anew, with or without a question. */
export type AfterReply = { readonly do: 'wait' | 'wait-anew' } | { readonly do: 'decide'; readonly mayAsk: MayAsk };

/**
 * What follows when a citizen who was asked writes. Nobody is asked more than twice by door and rules together, nor two things
 * at a time: where the door has asked once and asks no more, the rules may ask whose it is.
 */
export function afterReply({ text, asks }: Reply, { atDoor, times }: Asked): AfterReply {
  // Pictures alone answer nothing, nor does a position: whose it is says the name of the place.
  if (text === '') return { do: 'wait' };
  if (isBarePosition(text)) return { do: asks ? 'wait-anew' : 'wait' };
  return { do: 'decide', mayAsk: atDoor !== null && !asks && times === 1 ? 'whose' : false };
}
