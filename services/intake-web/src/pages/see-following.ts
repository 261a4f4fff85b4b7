import { Injectable } from '@nestjs/common';
import { isOpen, type Tracked } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { KeepWishes } from '../followers/keep-wishes.js';
import { IntakeWebEnv } from '../intake-web.env.js';
import { CitizenCookies } from './citizen-cookies.js';
import type { Following } from './follow.js';

/** Whether a browser follows a complaint, and may ask to be told of its answer. */
@Injectable()
export class SeeFollowing {
  constructor(
    private readonly cookies: CitizenCookies,
    private readonly wishes: KeepWishes,
    private readonly env: IntakeWebEnv,
  ) {}

  async run(request: FastifyRequest, { complaint, story: { status } }: Tracked): Promise<Following> {
    const { browserId, codes } = this.cookies.followed(request);
    const follows = codes.includes(complaint.code);
    if (!this.env.mailIsOpen || !isOpen(status) || status === 'answered') return { follows, mail: null };
    const asked = follows && browserId !== null ? await this.wishes.stateOf(complaint.id, browserId) : null;
    return { follows, mail: asked ?? 'offered' };
  }
}
