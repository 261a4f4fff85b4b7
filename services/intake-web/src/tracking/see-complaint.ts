import { Injectable } from '@nestjs/common';
import type { Attachment, Language } from '#libs/contracts';
import { localDateOf, type LocalDate } from '#libs/domain';
import {
  isIdentitySeen,
  isOpen,
  nameOf,
  ReadTexts,
  reasonIn,
  type Actor,
  type Moment,
  type MomentKey,
  type ReadableEntry,
  type StatusKey,
  type Tracked,
} from '#libs/intake';
import { Clock } from '#libs/runtime';
import { tellJourney, type Happening } from '../rules/tell-journey.js';
import { whomToCall } from './whom-to-call.js';
import { SeeOthers } from './see-others.js';
import { SeeStandards } from './see-standards.js';
import type { OwnView, PublicView } from './tracking-view.js';

const timeZone = 'Asia/Jakarta';

/** A complaint as its page shows it. */
@Injectable()
export class SeeComplaint {
  constructor(
    private readonly readTexts: ReadTexts,
    private readonly standards: SeeStandards,
    private readonly others: SeeOthers,
    private readonly clock: Clock,
  ) {}

  /** What anybody with the code may see. */
  async publicView(tracked: Tracked, language: Language): Promise<PublicView> {
    const { complaint, story } = tracked;
    const happenings = story.timeline.map((moment) => happening(moment, language));
    return {
      code: complaint.code,
      status: story.status,
      holder: nameOf(story.holder, language),
      receivedAt: complaint.receivedAt,
      answerBy: story.answerBy && lastDayBefore(story.answerBy),
      late: story.late,
      stages: tellJourney(happenings, this.clock.now(), !isOpen(story.status)),
      standards: await this.standards.of(tracked),
      followers: (await this.others.of(complaint.id)).followers,
    };
  }

  /** What only the reporter may see; whoever calls has checked the reply key. */
  async ownView(tracked: Tracked, language: Language): Promise<OwnView> {
    const { complaint, story, facts } = tracked;
    const texts = await this.readTexts.of(complaint.id);
    const speakers = new Map(story.timeline.map(({ entryId, who }) => [entryId, who]));
    const others = await this.others.of(complaint.id);
    return {
      emergency: whomToCall(tracked),
      companions: others.companions,
      title: texts?.title ?? null,
      text: texts?.text ?? null,
      place: texts?.place ?? null,
      occurredOn: complaint.occurredOn,
      anonymous: complaint.anonymous,
      confidential: complaint.confidential,
      attachments: complaint.attachments.filter(isKeptHere),
      removed: new Set(facts.flatMap(({ what, data }) => (what === 'file-removed' ? [data.fileId] : []))),
      messages: (texts?.entries ?? []).map(({ entryId, kind, at, text, attachments }) => ({
        at,
        from: kind,
        text,
        attachments: attachments.filter(isKeptHere),
        who: institutionName(speakers.get(entryId), language),
      })),
      dossier: facts.some(({ what }) => what === 'dossier-made'),
      seen: isIdentitySeen(facts),
      can: {
        reply: isOpen(story.status),
        rate: story.ratable,
        withdraw: isOpen(story.status),
        reopen: story.reopenable,
      },
      erasure: await this.others.erasureOf(complaint.id),
      dissent: story.dissent,
      ...askedOf(story.status, texts?.entries ?? []),
    };
  }
}

/** What was sent by a message stays with its door, and in the citizen's own conversation. */
const isKeptHere = ({ door }: Attachment) => door === undefined || door === 'web';

/** A deadline is the instant at which its last day ends, so that day is the one before. */
export const lastDayBefore = (instant: Date): LocalDate => localDateOf(new Date(instant.getTime() - 1), timeZone);

function happening({ at, what, who, why }: Moment, language: Language): Happening<MomentKey> {
  const name = who.kind === 'reporter' || who.kind === 'hub' ? null : nameOf(who, language);
  return { at, what, why: why && reasonIn(why, language), who: name };
}

function askedOf(
  status: StatusKey,
  entries: readonly ReadableEntry[],
): Pick<OwnView, 'asked' | 'choices' | 'knownAnswers'> {
  const asked = status === 'waiting';
  const question = asked ? entries.findLast(({ kind }) => kind === 'question') : undefined;
  return { asked, choices: question?.options ?? [], knownAnswers: question?.knownAnswers ?? [] };
}

const institutionName = (who: Actor | undefined, language: Language) =>
  who?.kind === 'institution' ? nameOf(who, language) : null;
