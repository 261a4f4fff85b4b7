import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decideWith } from '../complaints/decide-with.js';
import { MeansInForce } from '../complaints/means-in-force.js';
import { joinParts } from '../rules/place-marks.js';

export interface Suggestion {
  readonly code: string;
  readonly name: string;
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
    const written = { ...joinParts([{ part: 'text', text }]), place };
    const route = decideWith(means, { door: 'web', class: 'complaint' }, written, { chosen: null, mayAsk: false });
    return route.candidates
      .filter(({ confidence }) => confidence >= worthOffering)
      .slice(0, most)
      .map(({ code, name }) => ({ code, name }));
  }
}
