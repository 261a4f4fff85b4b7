import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { CalendarsController } from './calendars/calendars.controller.js';
import { ChangeDay } from './calendars/change-day.js';
import { ImportCalendar } from './calendars/import-calendar.js';
import { ShowCalendar } from './calendars/show-calendar.js';
import { WriteCalendar } from './calendars/write-calendar.js';
import { directoryDatabase } from './directory.database.js';
import { AddInstitution } from './institutions/add-institution.js';
import { ChangeHours } from './hours/change-hours.js';
import { HoursController } from './hours/hours.controller.js';
import { ChangeInstitution } from './institutions/change-institution.js';
import { DirectoryBook } from './institutions/directory-book.js';
import { ExportInstitutions } from './institutions/export-institutions.js';
import { EditInstitutionsController } from './institutions/edit-institutions.controller.js';
import { ImportCsv } from './institutions/import-csv.js';
import { InstitutionsController } from './institutions/institutions.controller.js';
import { ListInstitutions } from './institutions/list-institutions.js';
import { RewriteDirectory } from './institutions/rewrite-directory.js';
import { SayOnTheDay } from './institutions/say-on-the-day.js';
import { ShowHistory } from './institutions/show-history.js';
import { ShowInstitution } from './institutions/show-institution.js';
import { ShowTree } from './institutions/show-tree.js';
import { SucceedInstitutions } from './institutions/succeed-institutions.js';
import { TellInstitutions } from './institutions/tell-institutions.js';
import { EditsController } from './edits/edits.controller.js';
import { KeepEdits } from './edits/keep-edits.js';
import { ListEdits } from './edits/list-edits.js';
import { PlacesController } from './places/places.controller.js';
import { ChangePolicy } from './policies/change-policy.js';
import { ListPolicies } from './policies/list-policies.js';
import { PoliciesController } from './policies/policies.controller.js';
import { ExportServices } from './services/export-services.js';
import { ImportServices } from './services/import-services.js';
import { KeepService } from './services/keep-service.js';
import { ListServices } from './services/list-services.js';
import { RewriteServices } from './services/rewrite-services.js';
import { EditServicesController } from './services/edit-services.controller.js';
import { ServicesController } from './services/services.controller.js';
import { ShowServiceHistory } from './services/show-service-history.js';
import { ShowService } from './services/show-service.js';
import { TellServices } from './services/tell-services.js';
import { SowSeed } from './seeding/sow-seed.js';
import { ListTopics } from './topics/list-topics.js';
import { TopicsController } from './topics/topics.controller.js';

@Module({
  controllers: [
    ...[InstitutionsController, EditInstitutionsController, ServicesController, EditServicesController],
    ...[TopicsController, EditsController, PlacesController, PoliciesController, CalendarsController, HoursController],
  ],
  providers: [
    ...database(directoryDatabase),
    ...access(),
    ...messaging({ service: 'directory', handlers: [] }),
    ...[DirectoryBook, ListInstitutions, ShowInstitution, ShowTree, ShowHistory, ExportInstitutions],
    ...[RewriteDirectory, AddInstitution, ChangeInstitution, SucceedInstitutions, ImportCsv],
    ...[TellInstitutions, SayOnTheDay, KeepEdits, ListEdits],
    ...[ListServices, ShowService, ShowServiceHistory, KeepService, RewriteServices],
    ...[ExportServices, ImportServices, TellServices, ListTopics],
    ...[ListPolicies, ChangePolicy, ShowCalendar, ImportCalendar, ChangeDay, WriteCalendar, ChangeHours, SowSeed],
  ],
})
export class DirectoryModule {}
