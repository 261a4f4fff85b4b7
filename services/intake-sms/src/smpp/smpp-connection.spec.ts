import { rootCertificates } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { aCertificate } from '../fixtures/a-certificate.js';
import { AnOperator } from '../fixtures/an-operator.js';
import { writeBind } from '../rules/smpp/bind.js';
import type { Pdu } from '../rules/smpp/pdu.js';
import { SmppConnection, type Endpoint } from './smpp-connection.js';

const bind = writeBind({ systemId: 'salur', password: 'sandi', systemType: '' });
const nobody = () => undefined;

describe('a connection to an operator', () => {
  let operator: AnOperator;
  afterEach(() => operator.close());

  it('hears an answer that comes when nobody waits for it any more', async () => {
    operator = new AnOperator();
    await operator.open();
    operator.answers.push('late');
    const connection = await SmppConnection.open({ host: '127.0.0.1', port: operator.port, trusted: null }, nobody);
    const late: Pdu[] = [];
    const body = Buffer.alloc(17);
    expect(await connection.ask('submit_sm', body, 20, (answer) => late.push(answer))).toBe('no-answer');
    const give = await eventually(() => operator.late[0], 'the operator has it');
    give();
    await eventually(() => late[0]?.command === 'submit_sm_resp', 'the answer');
    give();
    expect(await connection.ask('enquire_link', Buffer.alloc(0), 5_000)).toMatchObject({ status: 0 });
    expect(late).toHaveLength(1);
    connection.break();
  });

  describe('by TLS', () => {
    const connect = async (more: Partial<Endpoint>) => {
      operator = new AnOperator(aCertificate);
      await operator.open();
      const endpoint = { host: '127.0.0.1', port: operator.port, trusted: [aCertificate.cert], ...more };
      return SmppConnection.open(endpoint, nobody);
    };

    it('stands when somebody who is trusted vouches for the operator', async () => {
      const connection = await connect({});
      expect(await connection.ask('bind_transceiver', bind, 5_000)).toMatchObject({ status: 0 });
      connection.break();
    });

    it.each([
      { more: { trusted: rootCertificates }, code: 'DEPTH_ZERO_SELF_SIGNED_CERT', why: 'nobody vouches for it' },
      { more: { trusted: [] }, code: 'DEPTH_ZERO_SELF_SIGNED_CERT', why: 'nobody is trusted' },
      { more: { host: 'localhost' }, code: 'ERR_TLS_CERT_ALTNAME_INVALID', why: 'it is somebody else' },
    ])('does not stand, and no password is said: $why', async ({ more, code }) => {
      await expect(connect(more)).rejects.toMatchObject({ code });
      expect(operator.of('bind_transceiver')).toEqual([]);
    });
  });
});
