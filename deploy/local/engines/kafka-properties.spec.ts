import { expect, it } from '@jest/globals';
import { kafkaProperties } from './kafka-properties.js';

it('names a folder so that Java reads it, whatever its letters', () => {
  const data = '/home/warga/Téléchargements/目录 a/data';
  expect(kafkaProperties({ port: 1, controllerPort: 2, data })).toContain(
    String.raw`log.dirs=/home/warga/T\u00e9l\u00e9chargements/\u76ee\u5f55 a/data` + '\n',
  );
});
