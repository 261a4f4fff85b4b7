import type { Provider } from '@nestjs/common';
import { CurrentBind } from './current-bind.js';
import { MatchReceipt } from './match-receipt.js';
import { SendBySmpp } from './send-by-smpp.js';
import { SmppArrivals } from './smpp-arrivals.js';
import { SmppLink } from './smpp-link.js';
import { SmppParts } from './smpp-parts.js';
import { SmppSegments } from './smpp-segments.js';
import { SmppSending } from './smpp-sending.js';
import { SmppUpkeep } from './smpp-upkeep.js';
import { smppEnv } from './smpp.env.js';
import { TakeDelivery } from './take-delivery.js';
import { TakeLateAnswer } from './take-late-answer.js';
import { TakeReceipt } from './take-receipt.js';
import { TakeShortMessage } from './take-short-message.js';
import { TidySmpp } from './tidy-smpp.js';

/** Our own bind to an operator, both ways. */
export const smpp: Provider[] = [
  smppEnv,
  CurrentBind,
  ...[SmppArrivals, SmppParts, TakeShortMessage],
  ...[SmppSegments, SmppSending, TakeLateAnswer, SendBySmpp, MatchReceipt, TakeReceipt],
  ...[TakeDelivery, SmppLink],
  ...[TidySmpp, SmppUpkeep],
];
