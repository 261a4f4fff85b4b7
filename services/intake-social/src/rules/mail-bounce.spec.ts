import { describe, expect, it } from '@jest/globals';
import { readBounce } from './mail-bounce.js';

const report = (lines: string) =>
  `Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=x\r\n\r\n${lines}\r\n`;

describe('a delivery report', () => {
  it.each([
    { lines: 'Action: failed\r\nStatus: 5.1.1', is: { outcome: 'failed', status: '5.1.1' }, why: 'nobody there' },
    { lines: 'Action: failed', is: { outcome: 'failed', status: 'without a reason' }, why: 'it does not say why' },
    { lines: 'Action: delivered\r\nStatus: 2.0.0', is: { outcome: 'delivered', status: '2.0.0' }, why: 'it arrived' },
    { lines: 'Action: delayed\r\nStatus: 4.4.1', is: null, why: 'it is still on its way' },
  ])('with $lines is $is: $why', ({ lines, is }) => {
    expect(readBounce(report(lines))).toEqual(is);
  });

  it('is none in a mail of a person', () => {
    expect(readBounce('Subject: x\r\n\r\nAction: failed')).toBeNull();
  });
});
