import { Injectable } from '@nestjs/common';
import { localDateOf, type LocalDate } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { PlaceMap, type OfferedMap } from '../map/place-map.js';
import { ProofOfWork, type ProofAsked } from '../proof/proof-of-work.js';
import { OfferInstitutions } from './offer-institutions.js';
import type { OptionGroup } from './parts/field.js';
import type { Problem } from './parts/problem-summary.js';
import { isProofAsked } from './report-proof.js';
import type { Words } from './words/words.js';

interface Offered {
  /** The last day on which something can have happened. */
  readonly today: LocalDate;
  readonly institutions: OptionGroup[];
  readonly map: OfferedMap | null;
  readonly proof: ProofAsked | null;
}

/** What stands in the form besides what the citizen wrote: as it is today, and as what was wrong with it asks for. */
@Injectable()
export class OfferForm {
  constructor(
    private readonly institutions: OfferInstitutions,
    private readonly proofs: ProofOfWork,
    private readonly placeMap: PlaceMap,
    private readonly clock: Clock,
  ) {}

  async run(words: Words, chosen = '', problems: readonly Problem[] = []): Promise<Offered> {
    const today = localDateOf(this.clock.now(), 'Asia/Jakarta');
    return {
      today,
      institutions: await this.institutions.run(today, words, chosen),
      map: this.placeMap.offered,
      proof: isProofAsked(problems) ? await this.proofs.ask() : null,
    };
  }
}
