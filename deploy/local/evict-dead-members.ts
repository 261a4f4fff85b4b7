import { connect } from 'node:net';
import { serviceNames } from '#libs/contracts';
import { openKafka } from '#libs/messaging';
import { SilentLog } from '#libs/runtime';

/**
 * A hub that was killed never left its consumer groups, and the broker would keep the new one waiting until the dead members'
 * sessions are over, some 15 seconds. On a broker that has just been started here whoever is still a member is dead, so they
 * are made to leave. One who lives after all is told so by the broker and joins again.
 */
export async function evictDeadMembers(broker: string): Promise<number> {
  const kafka = openKafka({ brokers: [broker], clientId: 'salur-local', log: new SilentLog() });
  const admin = kafka.admin({ retry: { retries: 5, initialRetryTime: 100 } });
  await admin.connect();
  try {
    const { groups } = await admin.describeGroups(serviceNames.map((service) => `salur-${service}`));
    const dead = groups.flatMap(({ groupId, members }) => members.map(({ memberId }) => ({ groupId, memberId })));
    for (const { groupId, memberId } of dead) await leaveFor(broker, groupId, memberId);
    return dead.length;
  } catch {
    // It only saves time: without it the sessions end by themselves.
    return 0;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

/** Kafka's LeaveGroup request, version 1, which kafkajs sends for its own members only. */
function leaveFor(broker: string, groupId: string, memberId: string): Promise<void> {
  const [host = '', port = ''] = broker.split(':');
  const body = Buffer.concat([Buffer.from('000d000100000001ffff', 'hex'), text(groupId), text(memberId)]);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length);
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port) }, () => socket.write(Buffer.concat([length, body])));
    socket.setTimeout(2_000, () => socket.destroy(new Error('no answer')));
    socket.once('data', () => socket.end());
    socket.once('error', reject);
    socket.once('close', () => {
      resolve();
    });
  });
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
