import { Injectable } from '@nestjs/common';
import type { RoutingReason } from '#libs/contracts';
import { DataSource } from 'typeorm';
import { decideWith } from '../complaints/decide-with.js';
import { MeansInForce } from '../complaints/means-in-force.js';
import { writtenOf } from '../complaints/read-complaint.js';
import { asWritten } from '../rules/as-written.js';
import type { Candidate } from '../rules/candidates-of.js';
import type { Route } from '../rules/decide-route.js';

export interface Suggestion {
  readonly code: string;
  readonly name: string;
  /** Why it is offered, in plain words. */
  readonly sentence: string;
  readonly sentenceEn: string;
}

const most = 3;
/** Whom we offer to a citizen must be worth their thought: what is less probable than this would only confuse. */
const worthOffering = 0.1;

/** Whose a complaint seems to be, before it is sent. Nothing of it is kept, and nothing is decided by it. */
@Injectable()
export class SuggestOwners {
  constructor(
    private readonly db: DataSource,
    private readonly inForce: MeansInForce,
  ) {}

  async run(text: string, place: string | null): Promise<Suggestion[]> {
    const { means } = await this.inForce.current(this.db);
    const written = writtenOf([{ part: 'text', text }], place);
    const route = decideWith(means, { door: 'web', class: 'complaint' }, written, { chosen: null, mayAsk: false });
    return offeredBy(route)
      .slice(0, most)
      .map(({ code, name }) => ({ code, name, ...saying(route, code, text) }));
  }
}

/** Where an official has decreed whose it is, nobody else comes into question. */
function offeredBy({ outcome, candidates }: Route): readonly Pick<Candidate, 'code' | 'name'>[] {
  if (candidates.length === 0 && outcome.to === 'institution') return [outcome.lead];
  return candidates.filter(({ confidence }) => confidence >= worthOffering);
}

function saying({ reason, whys }: Route, code: string, text: string): Pick<Suggestion, 'sentence' | 'sentenceEn'> {
  const { sentence, sentenceEn = sentence }: Pick<RoutingReason, 'sentence' | 'sentenceEn'> = whys?.get(code) ?? reason;
  const marks = (reason.marks ?? []).filter(({ institution }) => institution === code);
  return { sentence: asWritten(sentence, marks, text), sentenceEn: asWritten(sentenceEn, marks, text) };
}
