import type { Provider, Type } from '@nestjs/common';
import { ReadAttachment } from './read-attachment.js';
import { CheckFile } from './scanning/check-file.js';
import { clamdEnv } from './scanning/clamd.env.js';
import { Clamd } from './scanning/clamd.js';
import { KeepVerdict } from './scanning/keep-verdict.js';
import { ScanLoop } from './scanning/scan-loop.js';
import { ScanWaiting } from './scanning/scan-waiting.js';
import { TellNobody, TellOfRemoval } from './scanning/tell-of-removal.js';

/**
 * What a service needs that takes files and gives them out, beside `database(…)` and `vault()`; and by whom somebody is told
 * of a file that went later.
 */
export const attachments = (tell: Type<TellOfRemoval> = TellNobody): Provider[] => [
  clamdEnv,
  Clamd,
  CheckFile,
  ReadAttachment,
  { provide: TellOfRemoval, useClass: tell },
  KeepVerdict,
  ScanWaiting,
  ScanLoop,
];
