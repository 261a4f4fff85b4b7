import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { KeepVerdicts } from '../learning/keep-verdicts.js';
import { decideRoute, type Route } from '../rules/decide-route.js';
import { MatchStandingRule } from '../standing/match-standing-rule.js';
import type { Written } from './read-complaint.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Who must answer: as an official has decreed, else as the rules find. The models say what they think beside it. */
@Injectable()
export class DecideOwner {
  constructor(
    private readonly view: DirectoryView,
    private readonly matchRule: MatchStandingRule,
    private readonly keepVerdicts: KeepVerdicts,
  ) {}

  async run(tx: EntityManager, complaint: RoutedComplaint, written: Written, chosen: string | null): Promise<Route> {
    const [knowledge, today] = [await this.view.current(tx), this.view.today()];
    await this.keepVerdicts.run(tx, complaint.id, written.text);
    const ruled = await this.matchRule.run(tx, complaint, written, { knowledge, today });
    return ruled ? { ...ruled, candidates: [] } : decideRoute({ text: written.text, chosen }, knowledge, today);
  }
}
