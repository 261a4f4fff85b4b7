import { placelessStoryOf } from './texts.js';

/** What one citizen says, as the nth thing they say. */
export interface Said {
  readonly citizen: number;
  /** From 0. */
  readonly turn: number;
  readonly text: string;
}

/** What a citizen says one after the other: the complaint, where it was, and how it stands. The hub answers each of them. */
const turns: readonly ((citizen: number) => string)[] = [placelessStoryOf, () => 'Di depan balai desa', () => 'STATUS'];

/** How a reply to each of them begins. */
const answers: readonly RegExp[] = [
  /^(?:SALUR: )?Laporan dicatat[.,]/,
  /^(?:SALUR: )?Ditambahkan ke laporan /,
  /^(?:SALUR: )?Laporan [\w-]+(?::|\nStatus:) /,
];

/** Which of their messages a text answers; null for a notice, which answers none. */
export function turnAnsweredBy(text: string): number | null {
  const turn = answers.findIndex((one) => one.test(text));
  return turn === -1 ? null : turn;
}

/** So many citizens write by turns, then the next ones do; fewer, where there are few messages, so that each says all they have to say. */
const crowdAtMost = 300;

/** Citizens who have not written before: `mixed` says all they have to say, in `burst` each of them says one thing. */
export class Citizens {
  private known = 0;

  mixed(messages: number): Said[] {
    const crowd = Math.min(crowdAtMost, Math.ceil(messages / turns.length));
    const perCrowd = crowd * turns.length;
    const first = this.meet(Math.ceil(messages / perCrowd) * crowd);
    return Array.from({ length: messages }, (_, n) => {
      const within = n % perCrowd;
      return said(first + Math.floor(n / perCrowd) * crowd + (within % crowd), Math.floor(within / crowd));
    });
  }

  burst(messages: number): Said[] {
    const first = this.meet(messages);
    return Array.from({ length: messages }, (_, n) => said(first + n, 0));
  }

  private meet(many: number): number {
    const first = this.known;
    this.known += many;
    return first;
  }
}

const said = (citizen: number, turn: number): Said => ({ citizen, turn, text: turns[turn]?.(citizen) ?? '' });
