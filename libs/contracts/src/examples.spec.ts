import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { conversationOf } from './flow.js';
import { serviceNames } from './topics.js';

const folder = join(import.meta.dirname, '..', 'examples');
const contracts = new Map(
  serviceNames.flatMap((service) => conversationOf(service).says.map((contract) => [contract.type, contract] as const)),
);
const nameOf = (type: string) => type.replace(/^id\.salur\./, '');

describe('golden examples', () => {
  it.each([...contracts.values()])('$type can be read as it was first said', (contract) => {
    const example = JSON.parse(readFileSync(join(folder, `${nameOf(contract.type)}.json`), 'utf8')) as object;
    expect(contract.data.parse(example)).toMatchObject(example);
  });

  it.each([...contracts.values()])('$type lets a reader of today meet a field of tomorrow', (contract) => {
    const example = JSON.parse(readFileSync(join(folder, `${nameOf(contract.type)}.json`), 'utf8')) as object;
    expect(contract.data.parse({ ...example, fieldOfTomorrow: true })).toEqual(contract.data.parse(example));
  });

  it('has no example of an event that nobody says', () => {
    const known = new Set([...contracts.keys()].map((type) => `${nameOf(type)}.json`));
    expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([]);
  });
});
