import { VersionStale } from '#libs/runtime';
import type { Case } from './case.entity.js';

/** Somebody else was first. Says what the case is now, so that a page can show the difference without asking again. */
export class CaseStale extends VersionStale {
  override readonly present: Record<string, unknown>;

  constructor({ id, version, status, institutionCode, institutionName, officerId, officerName, dueAt, late }: Case) {
    super(`Case ${id} is at version ${version}`);
    const officer = officerId && officerName ? { id: officerId, name: officerName } : null;
    const due = { dueAt: dueAt?.toISOString() ?? null, late };
    this.present = { id, version, status, institution: institutionCode, institutionName, officer, ...due };
  }
}
