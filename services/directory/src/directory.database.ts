import type { DatabaseDefinition } from '#libs/database';
import { messagingMigrations } from '#libs/messaging';
import { Calendar } from './calendars/calendar.entity.js';
import { DirectoryEdit } from './edits/directory-edit.entity.js';
import { OfficeHours } from './hours/office-hours.entity.js';
import { InstitutionPeriod } from './institutions/institution-period.entity.js';
import { InstitutionRecord } from './institutions/institution-record.entity.js';
import { Institution } from './institutions/institution.entity.js';
import { Directory1764300000001 } from './migrations/1764300000001-directory.js';
import { Service1764300000002 } from './migrations/1764300000002-service.js';
import { Ladder1764500000001 } from './migrations/1764500000001-ladder.js';
import { InstitutionPeriod1764500000003 } from './migrations/1764500000003-institution-period.js';
import { Sowing1764500000002 } from './migrations/1764500000002-sowing.js';
import { OfficeHours1764600000001 } from './migrations/1764600000001-office-hours.js';
import { NoCategories1764600000002 } from './migrations/1764600000002-no-categories.js';
import { ServicePeriod1764700000001 } from './migrations/1764700000001-service-period.js';
import { DirectoryEdit1764700000002 } from './migrations/1764700000002-directory-edit.js';
import { PolicyEdit1764800000001 } from './migrations/1764800000001-policy-edit.js';
import { KindsOfAliases1768300000002 } from './migrations/1768300000002-kinds-of-aliases.js';
import { DeadlinePolicy } from './policies/deadline-policy.entity.js';
import { ServicePeriod } from './services/service-period.entity.js';
import { ServiceRecord } from './services/service-record.entity.js';
import { Service } from './services/service.entity.js';
import { Sowing } from './seeding/sowing.entity.js';

export const directoryDatabase: DatabaseDefinition = {
  schema: 'directory',
  role: 'salur_directory',
  entities: [
    ...[Institution, InstitutionPeriod, InstitutionRecord, DirectoryEdit],
    ...[Service, ServicePeriod, ServiceRecord, DeadlinePolicy, Calendar, OfficeHours, Sowing],
  ],
  migrations: [
    ...messagingMigrations,
    ...[Directory1764300000001, Service1764300000002, Ladder1764500000001, Sowing1764500000002],
    ...[InstitutionPeriod1764500000003, OfficeHours1764600000001, NoCategories1764600000002],
    ...[ServicePeriod1764700000001, DirectoryEdit1764700000002, PolicyEdit1764800000001],
    KindsOfAliases1768300000002,
  ],
};
