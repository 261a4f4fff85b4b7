import type { Provider } from '@nestjs/common';
import { ReadAttachment } from './read-attachment.js';
import { CheckFile } from './scanning/check-file.js';
import { clamdEnv } from './scanning/clamd.env.js';
import { Clamd } from './scanning/clamd.js';
import { ScanLoop } from './scanning/scan-loop.js';
import { ScanWaiting } from './scanning/scan-waiting.js';

/** What a service needs that takes files and gives them out, beside `database(…)` and `vault()`. */
export const attachments = (): Provider[] => [clamdEnv, Clamd, CheckFile, ReadAttachment, ScanWaiting, ScanLoop];
