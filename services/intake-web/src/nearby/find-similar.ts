import { Injectable } from '@nestjs/common';
import type { Answers } from '../rules/read-form.js';
import { AskRouter } from '../suggestions/ask-router.js';
import { regionOf } from './region-of.js';
import { SeeNearby, type Neighbour } from './see-nearby.js';

/** So many of those that the router has in mind: what a third may have to do with it is not the same complaint. */
const likeliest = 2;

/**
 * What others reported at the same place with the same institution; where the citizen does not know it, with those that their words
 * point to. The words of others are not compared: whoever tried words would learn what others wrote.
 */
@Injectable()
export class FindSimilar {
  constructor(
    private readonly askRouter: AskRouter,
    private readonly seeNearby: SeeNearby,
  ) {}

  async run(answers: Answers, caller: string): Promise<Neighbour[]> {
    const { instansi, lokasi } = answers;
    if (regionOf(lokasi) === null) return [];
    const institutions = instansi === '' ? await this.askRouter.run(answers, caller) : [{ code: instansi }];
    return this.seeNearby.run(
      institutions.slice(0, likeliest).map(({ code }) => code),
      lokasi,
    );
  }
}
