import { AccessController } from './access.controller.js';
import { BadgeController } from './badge.controller.js';
import { CitizenCookies } from './citizen-cookies.js';
import { ConfirmWishController } from './confirm-wish.controller.js';
import { CounterController } from './counter.controller.js';
import { DeviceController } from './device.controller.js';
import { EmbeddedController } from './embedded.controller.js';
import { FileStepController } from './file-step.controller.js';
import { FollowController } from './follow.controller.js';
import { NearbyController } from './nearby.controller.js';
import { OfferForm } from './offer-form.js';
import { OfferInstitutions } from './offer-institutions.js';
import { OpenByCode } from './open-by-code.js';
import { OpenByLink } from './open-by-link.js';
import { OpenOwnComplaint } from './open-own-complaint.js';
import { OwnErasureController } from './own-erasure.controller.js';
import { OwnComplaintController } from './own-complaint.controller.js';
import { OwnFileController } from './own-file.controller.js';
import { PageSender } from './page-sender.js';
import { ReceiptController } from './receipt.controller.js';
import { PrintReceipt } from './print-receipt.js';
import { RefusalPages } from './refusal-pages.js';
import { ReportController } from './report.controller.js';
import { SilenceController } from './silence.controller.js';
import { SameSiteGuard } from './same-site-guard.js';
import { ShowTracking } from './show-tracking.js';
import { SeeFollowing } from './see-following.js';
import { ShowStep } from './show-step.js';
import { SiteController } from './site.controller.js';
import { StepsController } from './steps.controller.js';
import { TakeAct } from './take-act.js';
import { TrackingController } from './tracking.controller.js';
import { WriteReceipt } from './write-receipt.js';

/** Everything that answers a browser, for the service's module. */
export const pageControllers = [
  SiteController,
  ReportController,
  FileStepController,
  NearbyController,
  StepsController,
  ReceiptController,
  TrackingController,
  OwnErasureController,
  OwnComplaintController,
  OwnFileController,
  AccessController,
  FollowController,
  ConfirmWishController,
  SilenceController,
  DeviceController,
  CounterController,
  BadgeController,
  EmbeddedController,
];

export const pageProviders = [
  CitizenCookies,
  PageSender,
  RefusalPages,
  SameSiteGuard,
  OfferForm,
  OfferInstitutions,
  ShowStep,
  ShowTracking,
  SeeFollowing,
  OpenOwnComplaint,
  OpenByCode,
  OpenByLink,
  TakeAct,
  WriteReceipt,
  PrintReceipt,
];
