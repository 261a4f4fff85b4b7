import { Injectable } from '@nestjs/common';
import type { ComplaintClass, RoutingReason, Sealed, SpokenLanguage, TriageQueue } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { Vault, type SealedText } from '#libs/vault';
import { DataSource, In } from 'typeorm';
import { Addition } from '../questions/addition.entity.js';
import { CitizenQuestion } from '../questions/citizen-question.entity.js';
import type { Candidate } from '../rules/candidates-of.js';

/** A question of the desk and what became of it. */
export interface AskedQuestion {
  readonly text: string | null;
  readonly state: CitizenQuestion['state'];
  readonly askedAt: string;
  readonly answerBy: string;
}

export interface TriageLine {
  readonly complaintId: string;
  readonly code: string;
  readonly class: ComplaintClass;
  /** In which the citizen is spoken to. */
  readonly language: SpokenLanguage;
  readonly queue: TriageQueue;
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
  readonly sentAt: string;
  /** The sooner of the desk's clock and the citizen's; null until the supervisor has said it. */
  readonly dueAt: string | null;
  readonly late: boolean;
  /** By a decision about many, in some seconds, unless it is undone. */
  readonly beingDecided: boolean;
  readonly reason: Pick<RoutingReason, 'rule' | 'sentence' | 'sentenceEn' | 'found' | 'marks' | 'confidence'>;
  readonly candidates: readonly Candidate[];
  readonly handBacks: number;
  readonly handBackReason: string | null;
  /** What the citizen wrote later, the first first. */
  readonly additions: readonly { readonly id: string; readonly text: string | null; readonly at: string }[];
  readonly questions: readonly AskedQuestion[];
}

export interface TriageRow extends Omit<
  TriageLine,
  'sentAt' | 'dueAt' | 'late' | 'handBackReason' | 'title' | 'text' | 'place' | 'additions' | 'questions'
> {
  readonly title: Sealed | null;
  readonly text: Sealed | null;
  readonly place: Sealed | null;
  readonly sentAt: Date;
  readonly dueAt: Date | null;
  readonly handBackCase: string | null;
  readonly handBackReason: Sealed | null;
}

/** Makes readable what waits at a desk, for somebody who may decide it: with one question to the vault for all of it. */
@Injectable()
export class OpenTriageTexts {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run(rows: readonly TriageRow[]): Promise<TriageLine[]> {
    if (rows.length === 0) return [];
    const where = { complaintId: In(rows.map(({ complaintId }) => complaintId)) };
    const additions = await this.db.manager.find(Addition, { where, order: { addedAt: 'asc', entryId: 'asc' } });
    const questions = await this.db.manager.find(CitizenQuestion, { where, order: { askedAt: 'asc' } });
    const sealed: SealedText[] = [
      ...rows.flatMap(fieldsOf),
      ...additions.map(({ complaintId, entryId, text }) => ({
        complaintId,
        field: `addition:${entryId}`,
        sealed: text,
      })),
      ...questions.map((one) => ({
        ...{ complaintId: one.complaintId, field: `question:${one.entryId}`, sealed: one.question },
      })),
    ];
    const opened = await this.vault.openMany(this.db, sealed);
    const readable = new Map(
      sealed.map(({ complaintId, field }, at) => [`${complaintId} ${field}`, opened[at] ?? null]),
    );

    const now = this.clock.now();
    return rows.map(({ handBackCase, sentAt, dueAt, reason, ...row }) => {
      const { rule, sentence, sentenceEn, found, marks, confidence } = reason;
      const read = (field: string) => readable.get(`${row.complaintId} ${field}`) ?? null;
      const ofIt = (one: { complaintId: string }) => one.complaintId === row.complaintId;
      return {
        ...{ ...row, title: read('title'), text: read('text'), place: read('place') },
        handBackReason: read(`hand-back:${handBackCase ?? ''}`),
        sentAt: sentAt.toISOString(),
        ...{ dueAt: dueAt?.toISOString() ?? null, late: dueAt !== null && dueAt <= now },
        reason: {
          rule,
          sentence,
          found,
          confidence,
          ...(sentenceEn ? { sentenceEn } : {}),
          ...(marks ? { marks } : {}),
        },
        additions: additions.filter(ofIt).map(({ entryId: id, addedAt }) => ({
          ...{ id, text: read(`addition:${id}`), at: addedAt.toISOString() },
        })),
        questions: questions.filter(ofIt).map(({ entryId, state, askedAt, answerBy }) => ({
          ...{ text: read(`question:${entryId}`), state },
          ...{ askedAt: askedAt.toISOString(), answerBy: answerBy.toISOString() },
        })),
      };
    });
  }
}

const fieldsOf = ({ complaintId, title, text, place, handBackCase, handBackReason }: TriageRow): SealedText[] => [
  { complaintId, field: 'title', sealed: title },
  { complaintId, field: 'text', sealed: text },
  { complaintId, field: 'place', sealed: place },
  { complaintId, field: `hand-back:${handBackCase ?? ''}`, sealed: handBackReason },
];
