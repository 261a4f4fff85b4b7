import type { DatabaseDefinition } from '#libs/database';
import { messagingMigrations } from '#libs/messaging';
import { BulkDecision } from './bulk/bulk-decision.entity.js';
import { Assignment } from './cases/assignment.entity.js';
import { Decision } from './complaints/decision.entity.js';
import { RoutedComplaint } from './complaints/routed-complaint.entity.js';
import { DirectoryRow } from './directory/directory-row.entity.js';
import { DirectoryVersion } from './directory/directory-version.entity.js';
import { KnownInstitution } from './directory/known-institution.entity.js';
import { KnownService } from './directory/known-service.entity.js';
import { KnownSowing } from './directory/known-sowing.entity.js';
import { EmergencyNumber } from './emergencies/emergency-number.entity.js';
import { Job } from './jobs/job.entity.js';
import { Label } from './labels/label.entity.js';
import { ModelRow } from './learning/model.entity.js';
import { Verdict } from './learning/verdict.entity.js';
import { Router1764400000001 } from './migrations/1764400000001-router.js';
import { KnownService1764400000002 } from './migrations/1764400000002-known-service.js';
import { CitizenAndLabels1764400000011 } from './migrations/1764400000011-citizen-and-labels.js';
import { Learning1764400000012 } from './migrations/1764400000012-learning.js';
import { StandingRules1764400000013 } from './migrations/1764400000013-standing-rules.js';
import { BulkDecisions1764400000014 } from './migrations/1764400000014-bulk-decisions.js';
import { PoliciesOfOfficials1764400000021 } from './migrations/1764400000021-policies-of-officials.js';
import { VersionsKept1764400000031 } from './migrations/1764400000031-versions-kept.js';
import { KnownSowing1764400000032 } from './migrations/1764400000032-known-sowing.js';
import { AskedAtTheDoor1766710000001 } from './migrations/1766710000001-asked-at-the-door.js';
import { Province1767500000001 } from './migrations/1767500000001-province.js';
import { FiguresOfRules1767800000001 } from './migrations/1767800000001-figures-of-rules.js';
import { OutcomesOfRules1768200000002 } from './migrations/1768200000002-outcomes-of-rules.js';
import { KindsOfQuestions1768300000001 } from './migrations/1768300000001-kinds-of-questions.js';
import { FaultInEnglish1768200000001 } from './migrations/1768200000001-fault-in-english.js';
import { TriageByClock1767600000001 } from './migrations/1767600000001-triage-by-clock.js';
import { WholeDeskAndWeek1767700000002 } from './migrations/1767700000002-whole-desk-and-week.js';
import { RoutingPolicy } from './policies/routing-policy.entity.js';
import { Addition } from './questions/addition.entity.js';
import { CitizenQuestion } from './questions/citizen-question.entity.js';
import { StandingRuleRow } from './standing/standing-rule.entity.js';
import { TriageItem } from './triage/triage-item.entity.js';

export const routerDatabase: DatabaseDefinition = {
  schema: 'router',
  role: 'salur_router',
  entities: [
    ...[
      KnownInstitution,
      KnownService,
      KnownSowing,
      DirectoryRow,
      DirectoryVersion,
      RoutedComplaint,
      Decision,
      TriageItem,
      Assignment,
    ],
    ...[Label, Addition, CitizenQuestion, EmergencyNumber],
    ...[Job, ModelRow, Verdict, RoutingPolicy, StandingRuleRow, BulkDecision],
  ],
  migrations: [
    ...messagingMigrations,
    Router1764400000001,
    KnownService1764400000002,
    CitizenAndLabels1764400000011,
    Learning1764400000012,
    StandingRules1764400000013,
    BulkDecisions1764400000014,
    PoliciesOfOfficials1764400000021,
    VersionsKept1764400000031,
    KnownSowing1764400000032,
    AskedAtTheDoor1766710000001,
    Province1767500000001,
    TriageByClock1767600000001,
    WholeDeskAndWeek1767700000002,
    FiguresOfRules1767800000001,
    FaultInEnglish1768200000001,
    OutcomesOfRules1768200000002,
    KindsOfQuestions1768300000001,
  ],
};
