import { Module } from '@nestjs/common';
import { access } from '#libs/access';
import { database } from '#libs/database';
import { messaging } from '#libs/messaging';
import { CalendarsController } from './calendars/calendars.controller.js';
import { ShowCalendar } from './calendars/show-calendar.js';
import { directoryDatabase } from './directory.database.js';
import { ChangeInstitution } from './institutions/change-institution.js';
import { InstitutionsController } from './institutions/institutions.controller.js';
import { ListInstitutions } from './institutions/list-institutions.js';
import { ShowInstitution } from './institutions/show-institution.js';
import { TellInstitutions } from './institutions/tell-institutions.js';
import { ListPolicies } from './policies/list-policies.js';
import { PoliciesController } from './policies/policies.controller.js';
import { ListServices } from './services/list-services.js';
import { ServicesController } from './services/services.controller.js';
import { ShowService } from './services/show-service.js';
import { TellServices } from './services/tell-services.js';
import { SowSeed } from './seeding/sow-seed.js';

@Module({
  controllers: [InstitutionsController, ServicesController, PoliciesController, CalendarsController],
  providers: [
    ...database(directoryDatabase),
    ...access(),
    ...messaging({ service: 'directory', handlers: [] }),
    ...[ListInstitutions, ShowInstitution, ChangeInstitution, TellInstitutions],
    ...[ListServices, ShowService, TellServices],
    ...[ListPolicies, ShowCalendar, SowSeed],
  ],
})
export class DirectoryModule {}
