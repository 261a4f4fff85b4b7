import { afterEach, describe, expect, it } from '@jest/globals';
import { copiesWished } from './copies-wished.js';

describe('copiesWished', () => {
  const before = process.env['KAFKA_REPLICATION'];
  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(process.env, 'KAFKA_REPLICATION');
    else process.env['KAFKA_REPLICATION'] = before;
  });

  it('is what is asked for', () => {
    process.env['KAFKA_REPLICATION'] = '3';
    expect(copiesWished()).toBe(3);
  });

  it('is left to the cluster where nothing is', () => {
    process.env['KAFKA_REPLICATION'] = '';
    expect(copiesWished()).toBeUndefined();
  });

  it.each(['0', 'three', '-1', '2.5'])('refuses "%s"', (given) => {
    process.env['KAFKA_REPLICATION'] = given;
    expect(copiesWished).toThrow(`not "${given}"`);
  });
});
