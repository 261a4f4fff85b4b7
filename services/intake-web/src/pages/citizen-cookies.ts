import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/contracts';
import { heldKeyOf, heldKeysCookie, readHeldKeys, writeHeldKeys, type HeldKey } from '#libs/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IntakeWebEnv } from '../intake-web.env.js';
import { readFollowed, writeFollowed, type Followed } from '../rules/followed.js';

const languageCookie = 'salur_bahasa';
const followedCookie = 'salur_ikut';
const draftCookie = 'salur_draf';
const dayS = 24 * 3600;

/** What a citizen's browser keeps for us: the language, and the reply keys of the complaints filed or opened with it. */
@Injectable()
export class CitizenCookies {
  constructor(private readonly env: IntakeWebEnv) {}

  language(request: FastifyRequest): Language {
    return request.cookies[languageCookie] === 'en' ? 'en' : 'id';
  }

  keepLanguage(reply: FastifyReply, language: Language): void {
    void reply.setCookie(languageCookie, language, { ...this.options(), maxAge: 365 * dayS });
  }

  /** The reply key this browser holds for a complaint, however its code was typed. */
  keyOf(request: FastifyRequest, code: string): string | null {
    return heldKeyOf(request.cookies[heldKeysCookie] ?? '', code);
  }

  holdKey(reply: FastifyReply, code: string, key: string): void {
    this.keep(reply, [{ code, key }, ...this.without(reply.request, code)]);
  }

  forgetKey(reply: FastifyReply, code: string): void {
    this.keep(reply, this.without(reply.request, code));
  }

  /** The number of the draft that this browser is writing. */
  draft(request: FastifyRequest): string | undefined {
    return request.cookies[draftCookie];
  }

  holdDraft(reply: FastifyReply, token: string): void {
    void reply.setCookie(draftCookie, token, { ...this.options(), maxAge: dayS });
  }

  forgetDraft(reply: FastifyReply): void {
    void reply.clearCookie(draftCookie, this.options());
  }

  /** Complaints of others that this browser follows. */
  followed(request: FastifyRequest): Followed {
    return readFollowed(request.cookies[followedCookie] ?? '');
  }

  keepFollowed(reply: FastifyReply, browserId: string, codes: readonly string[]): void {
    void reply.setCookie(followedCookie, writeFollowed(browserId, codes), { ...this.options(), maxAge: 365 * dayS });
  }

  /** Codes of the complaints that were filed or opened with this browser. */
  ownCodes(request: FastifyRequest): string[] {
    return this.held(request).map(({ code }) => code);
  }

  private held(request: FastifyRequest): HeldKey[] {
    return readHeldKeys(request.cookies[heldKeysCookie] ?? '');
  }

  private without(request: FastifyRequest, code: string): HeldKey[] {
    return this.held(request).filter((entry) => entry.code !== code);
  }

  private keep(reply: FastifyReply, keys: readonly HeldKey[]): void {
    if (keys.length === 0) void reply.clearCookie(heldKeysCookie, this.options());
    else void reply.setCookie(heldKeysCookie, writeHeldKeys(keys), { ...this.options(), maxAge: 30 * dayS });
  }

  /** Never to scripts, never with forms of other sites; over TLS only where citizens reach the hub by TLS. */
  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.env.publicUrl.protocol === 'https:' } as const;
  }
}
