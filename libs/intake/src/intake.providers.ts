import type { Provider } from '@nestjs/common';
import { attachments } from '#libs/attachments';
import { TellReporter } from './attachments/tell-reporter.js';
import { AddToComplaint } from './complaints/add-to-complaint.js';
import { OpenComplaints } from './complaints/open-complaints.js';
import { RateComplaint } from './complaints/rate-complaint.js';
import { HideComplaint } from './complaints/hide-complaint.js';
import { TellIdentityRead } from './complaints/tell-identity-read.js';
import { WithdrawComplaint } from './complaints/withdraw-complaint.js';
import { FileComplaint } from './filing/file-complaint.js';
import { AnswerPromise } from './promise/answer-promise.js';
import { ReadTexts } from './tracking/read-texts.js';
import { Tracking } from './tracking/tracking.js';

/** What every door does. For the providers of a door's module, beside `database(…)`, `messaging(…)` and `vault()`. */
export const intake = (): Provider[] => [
  AnswerPromise,
  FileComplaint,
  Tracking,
  ReadTexts,
  ...attachments(TellReporter),
  OpenComplaints,
  AddToComplaint,
  RateComplaint,
  HideComplaint,
  TellIdentityRead,
  WithdrawComplaint,
];
