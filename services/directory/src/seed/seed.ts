import { agencyInstitutions } from './agencies.js';
import { agencyTopics } from './agency-topics.js';
import { energyInstitutions, energyTopics } from './energy.js';
import { financeInstitutions, financeTopics } from './finance.js';
import { closedInstitutions } from './history.js';
import { industryInstitutions, industryTopics } from './industry.js';
import { localInstitutions } from './local-government.js';
import { localServiceTopics } from './local-service-topics.js';
import { localWorksTopics } from './local-works-topics.js';
import { ministryInstitutions } from './ministries.js';
import { ministryEconomyTopics } from './ministry-economy-topics.js';
import { ministryPeopleTopics } from './ministry-people-topics.js';
import { railInstitutions, railTopics } from './rail.js';
import type { SeededService } from '../seeding/sow-services.js';
import type { SeededInstitution, SeededTopic } from './seed-rows.js';
import { telecomInstitutions, telecomTopics } from './telecom.js';
import { transportInstitutions, transportTopics } from './transport.js';
import { worksInstitutions, worksTopics } from './works.js';

/** Raised when any row of the seed changes: the next start sows what is new and what nobody has edited. */
export const seedVersion = 2;

export const seededInstitutions: readonly SeededInstitution[] = [
  ...ministryInstitutions,
  ...agencyInstitutions,
  ...localInstitutions,
  ...energyInstitutions,
  ...railInstitutions,
  ...telecomInstitutions,
  ...financeInstitutions,
  ...transportInstitutions,
  ...worksInstitutions,
  ...industryInstitutions,
  ...closedInstitutions,
];

export const seededTopics: readonly SeededTopic[] = [
  ...ministryEconomyTopics,
  ...ministryPeopleTopics,
  ...agencyTopics,
  ...localWorksTopics,
  ...localServiceTopics,
  ...energyTopics,
  ...railTopics,
  ...telecomTopics,
  ...financeTopics,
  ...transportTopics,
  ...worksTopics,
  ...industryTopics,
];

/** The service catalogue. */
export const seededServices: readonly SeededService[] = [];

export { seededCalendars } from './calendars.js';
export { seededPolicies } from './policies.js';
