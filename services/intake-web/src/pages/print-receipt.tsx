import { Injectable } from '@nestjs/common';
import { textsOf } from '../complaints/read-submission.js';
import { drawReceiptPdf } from '../receipts/draw-receipt-pdf.js';
import { printShapeOf } from '../rules/print-shape.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { PageSender } from './page-sender.js';
import type { Visit } from './show-tracking.js';
import { SlipPage } from './slip-page.js';
import { WriteReceipt } from './write-receipt.js';

/** The receipt on paper, for whoever sends the reply key along: the citizen's browser, or the counter that just filed. */
@Injectable()
export class PrintReceipt {
  constructor(
    private readonly pages: PageSender,
    private readonly findComplaint: FindComplaint,
    private readonly writeReceipt: WriteReceipt,
  ) {}

  async run({ request, reply, code }: Visit): Promise<void> {
    const { kunci = '', bentuk } = textsOf(request.body);
    const tracked = await this.findComplaint.asReporter(code, kunci, request.ip);
    const receipt = await this.writeReceipt.run(tracked);
    const frame = this.pages.frame(request);
    const shape = printShapeOf(bentuk);
    if (shape !== 'a6') {
      await this.pages.send(reply, 200, <SlipPage {...frame} receipt={receipt} shape={shape} />);
      return;
    }
    await reply
      .status(200)
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', `inline; filename="salur-${receipt.code}.pdf"`)
      .send(await drawReceiptPdf({ receipt, words: frame.words }));
  }
}
