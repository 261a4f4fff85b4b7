import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import type { Basis } from '../complaints/basis.js';
import { decideWith, type Means } from '../complaints/decide-with.js';
import { Decision } from '../complaints/decision.entity.js';
import { policyOf } from '../complaints/policy-of.js';
import { ReadComplaint } from '../complaints/read-complaint.js';
import { RoutedComplaint } from '../complaints/routed-complaint.entity.js';
import { DirectoryView } from '../directory/directory-view.js';
import { KeptDirectories } from '../directory/kept-directories.js';
import { makeReady } from '../directory/make-ready.js';
import { ModelShelf } from '../learning/model-shelf.js';
import { compareDecisions, type Difference } from '../rules/compare-decisions.js';
import { shippedFigures } from '../rules/figures.js';
import { rulesVersion, type Route } from '../rules/decide-route.js';
import type { Knowledge } from '../rules/knowledge.js';
import { StandingRules } from '../rules/standing/match-rules.js';
import { rulesOf } from '../standing/rules-in-force.js';
import { DecisionsNotFound } from './decisions.errors.js';
import { maySeeDecisions } from './may-see-decisions.js';

/** Why a decision cannot be made again, and which version is missing. */
export interface NotRerun {
  readonly result: 'not-possible';
  readonly why: 'erased' | 'not-by-rules' | 'rules' | 'directory' | 'standing-rule' | 'model';
  readonly version?: string;
}

export type Rerun =
  | { readonly result: 'identical'; readonly bytes: number }
  | { readonly result: 'different'; readonly differences: readonly Difference[] }
  | NotRerun;

const missing = (why: NotRerun['why'], version?: string): NotRerun => ({
  result: 'not-possible',
  why,
  ...(version === undefined ? {} : { version }),
});

/** Makes an old decision once more, with what the directory, the rules and the model said then, and compares the two. Changes nothing. */
@Injectable()
export class RerunDecision {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly view: DirectoryView,
    private readonly kept: KeptDirectories,
    private readonly shelf: ModelShelf,
    private readonly readComplaint: ReadComplaint,
  ) {}

  async run(staff: Staff, complaintId: string, attempt: number): Promise<Rerun> {
    const decisions = await this.db.getRepository(Decision).findBy({ complaintId });
    const decision = decisions.find((one) => one.attempt === attempt);
    const { institutions } = await this.view.current();
    if (!decision || !maySeeDecisions(staff, decisions, institutions)) throw new DecisionsNotFound(complaintId);
    // A directory made ready takes room and time: one after the other.
    const rerun = this.last.then(() => this.rerun(decision));
    this.last = rerun.catch(() => undefined);
    return rerun;
  }

  private async rerun(decision: Decision): Promise<Rerun> {
    const { basis, complaintId } = decision;
    const complaint = await this.db.getRepository(RoutedComplaint).findOneByOrFail({ id: complaintId });
    if (complaint.text === null) return missing('erased');
    if (basis === null) return missing('not-by-rules');
    const means = await this.meansOf(decision, basis);
    if ('result' in means) return means;
    const written = await this.readComplaint.again(this.db.manager, complaint, basis.parts);
    if (written === null) return missing('erased');
    const made = decideWith(means, complaint, written, basis);
    return compareDecisions(shown(decision), decidedBy(made));
  }

  private async meansOf(decision: Decision, basis: Basis): Promise<Means | NotRerun> {
    if (decision.rulesVersion !== rulesVersion) return missing('rules', decision.rulesVersion);
    const model = basis.model === null ? null : await this.shelf.find(basis.model);
    if (basis.model !== null && model === null) return missing('model', `${basis.model}`);
    const rows = await rulesOf(this.db, basis.standingRules);
    const gone = basis.standingRules.find(
      ({ id, version }) => !rows.some((one) => one.id === id && one.version === version),
    );
    if (gone) return missing('standing-rule', `${gone.id} ${gone.version}`);
    const knowledge = await this.knowledgeOf(decision.directoryVersion, basis.today);
    if (knowledge === null) return missing('directory', decision.directoryVersion);
    const serving = model && basis.model !== null ? { model, version: basis.model } : null;
    const policy = policyOf(serving, basis.autoRouteAbove, basis.figures ?? shippedFigures);
    return { knowledge, today: basis.today, rules: new StandingRules(rows, knowledge), policy };
  }

  private async knowledgeOf(version: string, today: string): Promise<Knowledge | null> {
    const present = await this.view.current();
    if (present.version === version && this.view.today() === today) return present;
    const directory = await this.kept.find(version);
    return directory && (await makeReady(directory, today));
  }
}

/** What a decision says, whoever had it written down. */
const shown = ({ outcome, institution, coOwners, reason, candidates }: Decision) => ({
  ...{ outcome, institution, coOwners, reason, candidates },
});

function decidedBy({ outcome, reason, candidates }: Route): ReturnType<typeof shown> {
  if (outcome.to !== 'institution') return { outcome: 'triage', institution: null, coOwners: [], reason, candidates };
  const { lead, coOwners } = outcome;
  return {
    outcome: 'assigned',
    institution: lead.code,
    coOwners: coOwners.map(({ code }) => code),
    reason,
    candidates,
  };
}
