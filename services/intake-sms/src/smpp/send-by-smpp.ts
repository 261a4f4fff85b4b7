import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Send, sendPatienceMs, type Departing, type SendOutcome } from '#libs/intake';
import { Log, stopwatchMs } from '#libs/runtime';
import { toPhone } from '../rules/smpp/addresses.js';
import { readMessageId } from '../rules/smpp/bind.js';
import { cutMessage, type Segment } from '../rules/smpp/cut-message.js';
import { writeShortMessage } from '../rules/smpp/short-message.js';
import { CurrentBind } from './current-bind.js';
import { SmppSegments } from './smpp-segments.js';
import { SmppSending } from './smpp-sending.js';
import { SmppEnv, type SmppSettings } from './smpp.env.js';
import { SubmitGate, type Submitted } from './submit-gate.js';
import { TakeLateAnswer } from './take-late-answer.js';

/** By our own bind. The operator has taken a message when it has answered each of its SMS; what follows comes by receipts. */
@Injectable()
export class SendBySmpp extends Send {
  private reference = Math.floor(stopwatchMs()) & 0xffff;
  private gate: SubmitGate | null = null;

  constructor(
    private readonly env: SmppEnv,
    private readonly bind: CurrentBind,
    private readonly segments: SmppSegments,
    private readonly sending: SmppSending,
    private readonly late: TakeLateAnswer,
    private readonly log: Log,
  ) {
    super();
  }

  get isOpen(): boolean {
    return this.env.settings !== null;
  }

  /** Without the bind a message had better wait for the process that has it. */
  override isReady(): boolean {
    return this.bind.session !== null;
  }

  /** This process should have the bind, and the operator does not let it. */
  get isMissed(): boolean {
    return this.bind.isMissed;
  }

  async send(message: Departing): Promise<SendOutcome> {
    const { settings } = this.env;
    const { phone } = message.to;
    if (!settings || phone === undefined) return { outcome: 'failed', detail: 'no telephone number' };
    this.gate ??= new SubmitGate(settings, this.bind);
    const waitMs = this.gate.waitMs;
    if (waitMs > sendPatienceMs / 2) return { outcome: 'not-now', detail: 'too many a second', afterMs: waitMs };
    this.reference = (this.reference + 1) & 0xffff;
    const segments = cutMessage(message.text, this.reference, settings.dialect);
    return this.sending.during(this.sendAll(message.id, segments, (segment) => bodyOf(segment, phone, settings)));
  }

  private async sendAll(id: string, segments: Segment[], bodyOf: (one: Segment) => Buffer): Promise<SendOutcome> {
    const until = stopwatchMs() + sendPatienceMs;
    let providerId: string | null = null;
    for (const [index, segment] of segments.entries()) {
      const part = { messageId: id, number: index + 1, total: segments.length };
      const onLate = (late: Submitted) => void this.sending.during(this.late.run(part, late));
      const answer = await this.submit(bodyOf(segment), { until, mayWait: index > 0, onLate });
      if (answer.said === 'later' && index > 0) return { outcome: 'in-doubt', detail: `only ${index} parts have left` };
      if (answer.said === 'later') return { outcome: 'not-now', detail: answer.detail, afterMs: answer.afterMs };
      if (answer.said === 'refused') return { outcome: 'failed', detail: answer.detail };
      if (answer.said === 'nothing') return { outcome: 'in-doubt', detail: 'the operator did not answer' };
      const given = readMessageId(answer.body);
      if (given !== null) await this.keep({ providerId: given, ...part });
      providerId ??= given;
    }
    return { outcome: 'sent', providerId };
  }

  /** Once a part has left, the others are tried for as long as a message may take. */
  private async submit(body: Buffer, { until, mayWait, onLate }: Patience): Promise<Submitted> {
    for (;;) {
      const answer = (await this.gate?.submit(body, until, onLate)) ?? { said: 'nothing' };
      if (!mayWait || answer.said !== 'later' || stopwatchMs() + answer.afterMs > until) return answer;
      await pause(answer.afterMs);
    }
  }

  /** Without it no receipt will be understood, but the SMS has left. */
  private async keep(segment: Parameters<SmppSegments['keep']>[0]): Promise<void> {
    await this.segments.keep(segment).catch((error: unknown) => {
      this.log.warn({ door: 'sms', error }, 'The operator’s id of an SMS could not be kept');
    });
  }
}

interface Patience {
  readonly until: number;
  readonly mayWait: boolean;
  readonly onLate: (submitted: Submitted) => void;
}

const wantsReceipt = 1;

const bodyOf = (segment: Segment, phone: string, { sender }: SmppSettings): Buffer =>
  writeShortMessage({ ...segment, source: sender, destination: toPhone(phone), registeredDelivery: wantsReceipt });
