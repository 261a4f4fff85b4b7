import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv, type AnySchemaObject } from 'ajv';
import { parse } from 'yaml';

/** The schema of the Compose Specification, as the linter of compose files brings it along. */
const schemaFile = join(
  dirname(createRequire(import.meta.url).resolve('dclint/package.json')),
  'schemas/compose.schema.json',
);
const { $schema, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as AnySchemaObject;
// It is written less strictly than ajv likes, and its formats (`ports`, `duration`) are those of Compose alone.
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
const text = readFileSync(join(import.meta.dirname, '../../docker-compose.yml'), 'utf8');

const faultsOf = (yaml: string): string[] => {
  if (validate(parse(yaml, { merge: true })) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, params }) => `${instancePath} ${Object.values(params).flat().join(' ')}`,
  );
};

describe('docker-compose.yml by the published schema', () => {
  it('is judged by the edition of JSON Schema that the judge knows', () => {
    expect($schema).toBe('https://json-schema.org/draft-07/schema');
  });

  it('has no fault', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    { from: 'cap_drop:', to: 'cap_dorp:', fault: '/services/router cap_dorp', why: 'a key of a service is misspelt' },
    { from: '\nvolumes:', to: '\nvolume:', fault: ' volume', why: 'a key of the file is misspelt' },
    {
      from: 'condition: service_healthy',
      to: 'condition: healthy',
      fault:
        '/services/migrate/depends_on/kafka/condition service_started service_healthy service_completed_successfully',
      why: 'there is no such condition',
    },
    {
      from: 'retries: 30',
      to: 'retires: 30',
      fault: '/services/kafka/healthcheck retires',
      why: 'a check is misspelt',
    },
    { from: "ports: ['127", to: "ports: '127", fault: '/services/ingress/ports array', why: 'a list is none' },
  ])('is told when $why', ({ from, to, fault }) => {
    const planted = text.replaceAll(from, to).replace(/(ports: '127[^\]]*')\]/, '$1');
    expect(planted).not.toBe(text);
    expect(faultsOf(planted)).toContain(fault);
  });
});
