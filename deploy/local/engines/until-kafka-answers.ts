import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { EngineFailure, lastLines } from './engine-failure.js';
import type { GuardedProcess } from './guarded-process.js';

/** An open port is not yet a broker: only one that names itself among the brokers of its cluster is. */
export async function untilKafkaAnswers(brokers: string, process: GuardedProcess, logFile: string): Promise<void> {
  const until = Date.now() + 90_000;
  const [host = '', port = ''] = brokers.split(':');
  while (!(await namesItself(host, Number(port)))) {
    if (process.hasEnded()) throw new EngineFailure(`Kafka ended while starting:\n${lastLines(logFile)}`);
    if (Date.now() > until) throw new EngineFailure(`Kafka does not answer:\n${lastLines(logFile)}`);
    await pause(60);
  }
}

/** Kafka's Metadata request, version 4, that asks for no topic: length, key 3, version 4, correlation 1, no client, no topics. */
const question = Buffer.from('00000000' + '0003' + '0004' + '00000001' + 'ffff' + '00000000' + '00', 'hex');
question.writeInt32BE(question.length - 4);

// The answer: length, correlation id, throttle time, number of brokers.
const brokersAt = 12;

function namesItself(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    let received = Buffer.alloc(0);
    socket.setTimeout(2_000, () => {
      end(false);
    });
    socket.once('connect', () => socket.write(question));
    socket.once('error', () => {
      end(false);
    });
    socket.once('close', () => {
      end(false);
    });
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length >= brokersAt + 4) end(received.readInt32BE(brokersAt) > 0);
    });
  });
}
