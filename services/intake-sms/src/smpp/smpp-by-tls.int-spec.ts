import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { aCertificate } from '../fixtures/a-certificate.js';
import { AnOperator } from '../fixtures/an-operator.js';
import { AnSmsHub } from '../fixtures/an-sms-hub.js';

describe('an SMS by TLS', () => {
  it('comes and leaves where the one file that is given vouches for the operator', async () => {
    const operator = new AnOperator(aCertificate);
    const url = await operator.open();
    const file = join(mkdtempSync(join(tmpdir(), 'salur-ca-')), 'ca.pem');
    writeFileSync(file, aCertificate.cert);
    const sms = await AnSmsHub.start({
      ...{ SMS_PROVIDER: 'smpp', SMPP_URL: url, SMPP_PASSWORD: 'sandi', SMPP_CA_FILE: file },
    });
    try {
      expect(await operator.deliver({ source_addr: '628127009999', short_message: 'BANTUAN' })).toBe(0);
      await eventually(() => operator.textsTo('+628127009999')[0], 'the help');
    } finally {
      await sms.stop();
      await operator.close();
      rmSync(dirname(file), { recursive: true });
    }
  });
});
