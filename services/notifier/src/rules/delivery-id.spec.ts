import { describe, expect, it } from '@jest/globals';
import { isUuid, uuidV7 } from '#libs/domain';
import { deliveryId } from './delivery-id.js';

describe('deliveryId', () => {
  it('is the same for the same event and endpoint, and another for another', () => {
    const [event, endpoint] = [uuidV7(), uuidV7()];
    expect(deliveryId(event, endpoint)).toBe(deliveryId(event, endpoint));
    const ids = [deliveryId(event, endpoint), deliveryId(event, uuidV7()), deliveryId(uuidV7(), endpoint)];
    expect(new Set(ids).size).toBe(3);
    expect(ids.every(isUuid)).toBe(true);
  });
});
