import fc, { type Arbitrary } from 'fast-check';
import { anyText, type Sent } from './any-request.js';

const anyCount = fc.oneof(fc.nat(10_000), fc.integer(), fc.double(), fc.constantFrom(2 ** 53, 1e308, 'x'));
const anyId = fc.uuid({ version: 4 });
const anyPlace = fc.oneof(
  fc.constantFrom('', '/x', '/%00', '/-1'),
  anyId.map((id) => `/${id}`),
);
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** In the words of the protocol, whose headers would be refused otherwise before anything is looked at. */
export const byTus = (hasId: boolean): Arbitrary<Sent> =>
  fc
    .tuple(anyPlace, anyCount, anyCount, anyText, fc.boolean(), anyId)
    .map(([place, length, offset, text, isLater, form]) => ({
      path: `/lapor/berkas${hasId ? place || '/1' : ''}`,
      query: {},
      body: text,
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
        ...(isLater ? { 'upload-defer-length': '1' } : { 'upload-length': String(length) }),
        'upload-metadata': `filename ${base64(text)},kiriman ${base64(form)}`,
        'content-type': 'application/offset+octet-stream',
      },
    }));
