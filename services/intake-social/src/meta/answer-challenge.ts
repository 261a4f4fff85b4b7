import { DoorClosed, MessageUnreadable, sameSecret } from '#libs/intake';

/** Meta asks once whether an address is ours. Given back as text: a challenge is digits, and nothing else of a stranger is echoed. */
export function answerChallenge(query: unknown, verifyToken: string): string {
  const asked = query as Readonly<Record<string, unknown>>;
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = asked;
  if (mode !== 'subscribe' || typeof token !== 'string' || !sameSecret(token, verifyToken))
    throw new DoorClosed('Meta');
  if (typeof challenge !== 'string' || !/^\w{1,200}$/.test(challenge)) throw new MessageUnreadable('Meta');
  return challenge;
}
