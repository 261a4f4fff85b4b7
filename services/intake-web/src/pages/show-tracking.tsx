import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { storyForPublic, type Tracked } from '#libs/intake';
import { FindComplaint } from '../tracking/find-complaint.js';
import { SeeComplaint } from '../tracking/see-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { PageSender } from './page-sender.js';
import type { Problem } from './parts/problem-summary.js';
import { TrackingPage } from './tracking-page.js';
import { SeeFollowing } from './see-following.js';
import type { DoneWord } from './words/own-words.js';

/** One visit to the page of one complaint. */
export interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** As it stands in the address. */
  readonly code: string;
}

interface Shown {
  readonly done?: unknown;
  readonly status?: number;
  readonly problems?: readonly Problem[];
  readonly typed?: string;
  readonly token?: string;
}

/** The page of a complaint: the public part for anybody with the code, all of it for a browser with the reply key. */
@Injectable()
export class ShowTracking {
  constructor(
    private readonly pages: PageSender,
    private readonly cookies: CitizenCookies,
    private readonly findComplaint: FindComplaint,
    private readonly seeComplaint: SeeComplaint,
    private readonly following: SeeFollowing,
  ) {}

  async run({ request, reply, code }: Visit, shown: Shown): Promise<void> {
    const tracked = await this.findComplaint.byCode(code, request.ip);
    const frame = this.pages.frame(request);
    const { language } = frame.words;
    const holds = this.findComplaint.opens(tracked, this.cookies.keyOf(request, tracked.complaint.code));
    const page = (
      <TrackingPage
        {...frame}
        view={await this.seeComplaint.publicView(holds ? tracked : forPublic(tracked), language)}
        own={holds ? await this.seeComplaint.ownView(tracked, language) : null}
        following={await this.following.run(request, tracked)}
        done={doneWord(shown.done, frame.words.own.done)}
        problems={shown.problems ?? []}
        typed={shown.typed ?? ''}
        token={shown.token ?? randomUUID()}
      />
    );
    await this.pages.send(reply, shown.status ?? 200, page);
  }
}

const forPublic = (tracked: Tracked): Tracked => ({ ...tracked, story: storyForPublic(tracked) });

/** From the address, so anybody may have written it: only our own words are shown. */
const doneWord = (given: unknown, words: Record<DoneWord, string>): DoneWord | null =>
  typeof given === 'string' && Object.hasOwn(words, given) ? (given as DoneWord) : null;
