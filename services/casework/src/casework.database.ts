import { ScanOfAttachment1766300000001, StoredAttachment } from '#libs/attachments';
import type { DatabaseDefinition } from '#libs/database';
import { messagingMigrations } from '#libs/messaging';
import { Case } from './cases/case.entity.js';
import { Entry } from './cases/entry.entity.js';
import { Complaint } from './complaints/complaint.entity.js';
import { Institution } from './institutions/institution.entity.js';
import { CaseHints1767200000001 } from './migrations/1767200000001-case-hints.js';
import { Casework1764200000001 } from './migrations/1764200000001-casework.js';
import { AwaitedNotice } from './deliveries/awaited-notice.entity.js';
import { CaseRole1764800000001 } from './migrations/1764800000001-case-role.js';
import { Delivery1764800000002 } from './migrations/1764800000002-delivery.js';
import { Find1764800000004 } from './migrations/1764800000004-find.js';
import { Draft } from './drafts/draft.entity.js';
import { CaseText } from './search/case-text.entity.js';
import { Template } from './templates/template.entity.js';
import { Presence } from './presence/presence.entity.js';
import { Macro } from './macros/macro.entity.js';
import { SavedView } from './views/saved-view.entity.js';
import { Anchor } from './anchors/anchor.entity.js';
import { Anchored } from './anchors/anchored.entity.js';
import { Anchors1765000000001 } from './migrations/1765000000001-anchors.js';
import { Presence1765100000001 } from './migrations/1765100000001-presence.js';
import { Export } from './exports/export.entity.js';
import { Exports1765200000001 } from './migrations/1765200000001-exports.js';
import { Succession1764900000001 } from './migrations/1764900000001-succession.js';
import { TimeZone1765300000001 } from './migrations/1765300000001-time-zone.js';
import { CountFromIndex1765400000001 } from './migrations/1765400000001-count-from-index.js';
import { Told1765500000001 } from './migrations/1765500000001-told.js';
import { Files1765600000001 } from './migrations/1765600000001-files.js';
import { Macros1765700000001 } from './migrations/1765700000001-macros.js';
import { Marks1766600000001 } from './migrations/1766600000001-marks.js';
import { Tally1766700000001 } from './migrations/1766700000001-tally.js';
import { FindEnded1766800000001 } from './migrations/1766800000001-find-ended.js';
import { Unheeded1766900000001 } from './migrations/1766900000001-unheeded.js';
import { Followers1767000000001 } from './migrations/1767000000001-followers.js';
import { RareViews1767100000002 } from './migrations/1767100000002-rare-views.js';
import { FirstTemplates1767300000001 } from './migrations/1767300000001-first-templates.js';
import { ServiceOfCase1767800000001 } from './migrations/1767800000001-service-of-case.js';
import { ReasonInEnglish1767400000001 } from './migrations/1767400000001-reason-in-english.js';
import { AlsoAffected1767500000001 } from './migrations/1767500000001-also-affected.js';
import { UrgentAndOpen1767600000002 } from './migrations/1767600000002-urgent-and-open.js';
import { DraftsByAction1767700000001 } from './migrations/1767700000001-drafts-by-action.js';
import { KeptDossier } from './dossiers/kept-dossier.entity.js';
import { CheckPolicy } from './checks/check-policy.entity.js';
import { CheckPolicy1768000000001 } from './migrations/1768000000001-check-policy.js';
import { FilesByAction1768100000001 } from './migrations/1768100000001-files-by-action.js';
import { HintsOfPresence1768100000002 } from './migrations/1768100000002-hints-of-presence.js';
import { TemplateAbout1768200000001 } from './migrations/1768200000001-template-about.js';
import { Reachable1768500000001 } from './migrations/1768500000001-reachable.js';
import { OverWhileMerged1768800000001 } from './migrations/1768800000001-over-while-merged.js';
import { MovedInstitutions1768800000002 } from './migrations/1768800000002-moved-institutions.js';
import { ExportWithoutWords1768900000002 } from './migrations/1768900000002-export-without-words.js';
import { Dossier1767900000001 } from './migrations/1767900000001-dossier.js';
import { StoodIn1766500000001 } from './migrations/1766500000001-stood-in.js';
import { Upload } from './files/upload.entity.js';
import { Process1764800000003 } from './migrations/1764800000003-process.js';
import { Proposal } from './answers/proposal.entity.js';

/** Whoever reads for an officer takes on this role: it sees cases of the officer's scope and nothing else. */
const reader = 'salur_casework_reader';

export const caseworkDatabase: DatabaseDefinition = {
  schema: 'casework',
  role: 'salur_casework',
  entities: [
    Complaint,
    Case,
    Entry,
    Institution,
    AwaitedNotice,
    Proposal,
    CaseText,
    Draft,
    Presence,
    Template,
    SavedView,
    Macro,
    Anchor,
    Anchored,
    Export,
    StoredAttachment,
    Upload,
    KeptDossier,
    CheckPolicy,
  ],
  migrations: [
    ...messagingMigrations,
    Casework1764200000001,
    CaseRole1764800000001,
    Delivery1764800000002,
    Process1764800000003,
    Find1764800000004,
    Succession1764900000001,
    Anchors1765000000001,
    Presence1765100000001,
    Exports1765200000001,
    TimeZone1765300000001,
    CountFromIndex1765400000001,
    Told1765500000001,
    Files1765600000001,
    Macros1765700000001,
    ScanOfAttachment1766300000001,
    StoodIn1766500000001,
    Marks1766600000001,
    Tally1766700000001,
    FindEnded1766800000001,
    Unheeded1766900000001,
    Followers1767000000001,
    RareViews1767100000002,
    CaseHints1767200000001,
    FirstTemplates1767300000001,
    ReasonInEnglish1767400000001,
    AlsoAffected1767500000001,
    UrgentAndOpen1767600000002,
    DraftsByAction1767700000001,
    ServiceOfCase1767800000001,
    Dossier1767900000001,
    CheckPolicy1768000000001,
    FilesByAction1768100000001,
    HintsOfPresence1768100000002,
    TemplateAbout1768200000001,
    Reachable1768500000001,
    OverWhileMerged1768800000001,
    MovedInstitutions1768800000002,
    ExportWithoutWords1768900000002,
  ],
  actingRoles: [reader],
  grants: async (db) => {
    await db.query(`
      grant usage on schema casework to ${reader};
      grant select on casework.complaint, casework."case", casework.entry, casework.tally, casework.tally_change to ${reader};
      grant execute on function casework.find_cases(text, int), casework.find_ended_cases(text, int) to ${reader}`);
  },
};
