import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealed as sealedShape, type Sealed } from '#libs/contracts';
import { LocalKeyProvider, SealBroken, openVault } from './index.js';

const masterKey = (byte: number) => Buffer.alloc(32, byte);
const complaintId = '0193a000-0000-7000-8000-000000000001';
const vault = openVault(new LocalKeyProvider([masterKey(1)]));

describe('a salt made by the key of a complaint', () => {
  it('is the same each time, and another by another name or under another key', () => {
    const key = vault.newKey(complaintId);
    expect(key.saltFor('one')).toBe(key.saltFor('one'));
    expect(key.saltFor('one')).not.toBe(key.saltFor('two'));
    expect(key.saltFor('one')).not.toBe(vault.newKey(complaintId).saltFor('one'));
  });
});

describe('a text sealed for a complaint', () => {
  it('reads back, whatever was written', () => {
    const key = vault.newKey(complaintId);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = key.seal('text', text);
        expect(sealedShape.safeParse(sealed).success).toBe(true);
        expect(key.open('text', sealed)).toBe(text);
      }),
    );
  });

  it('looks different each time, and holds nothing of the text', () => {
    const key = vault.newKey(complaintId);
    const [one, two] = [key.seal('text', 'Lampu jalan padam'), key.seal('text', 'Lampu jalan padam')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('Lampu');
  });

  it('is as long as the contract says: nonce, text and tag', () => {
    expect(Buffer.from(vault.newKey(complaintId).seal('text', 'abc'), 'base64url')).toHaveLength(12 + 3 + 16);
  });

  const sealedText = 'Lampu jalan padam';
  it.each([
    {
      what: 'under another field',
      open: (sealed: Sealed, key: ReturnType<typeof vault.newKey>) => key.open('title', sealed),
    },
    {
      what: 'with the key of another complaint',
      open: (sealed: Sealed) => vault.newKey(complaintId).open('text', sealed),
    },
    {
      what: 'when a bit was changed',
      open: (sealed: Sealed, key: ReturnType<typeof vault.newKey>) => {
        const bytes = Buffer.from(sealed, 'base64url');
        bytes.writeUInt8(bytes.readUInt8(14) ^ 1, 14);
        return key.open('text', bytes.toString('base64url') as Sealed);
      },
    },
    {
      what: 'when it was cut',
      open: (sealed: Sealed, key: ReturnType<typeof vault.newKey>) => key.open('text', sealed.slice(0, 20) as Sealed),
    },
  ])('does not open $what', ({ open }) => {
    const key = vault.newKey(complaintId);
    expect(() => open(key.seal('text', sealedText), key)).toThrow(SealBroken);
  });
});

describe('a master key', () => {
  const dataKey = Buffer.alloc(32, 7);

  it('still opens what it wrapped after a new one was put before it', () => {
    const before = new LocalKeyProvider([masterKey(1)]);
    const after = new LocalKeyProvider([masterKey(2), masterKey(1)]);
    expect(after.unwrap(complaintId, before.wrap(complaintId, dataKey))).toEqual(dataKey);
    expect(() => before.unwrap(complaintId, after.wrap(complaintId, dataKey))).toThrow(SealBroken);
  });

  it('keeps the blind index through a rotation', () => {
    const before = openVault(new LocalKeyProvider([masterKey(1)]));
    const after = openVault(new LocalKeyProvider([masterKey(2), masterKey(1)]));
    expect(after.blindIndex('phone', '+6281211111111')).toEqual(before.blindIndex('phone', '+6281211111111'));
  });

  it('opens a data key only for its own complaint', () => {
    const provider = new LocalKeyProvider([masterKey(1)]);
    const wrapped = provider.wrap(complaintId, dataKey);
    expect(() => provider.unwrap('0193a000-0000-7000-8000-000000000002', wrapped)).toThrow(SealBroken);
  });

  it('has 32 bytes', () => {
    expect(() => new LocalKeyProvider([Buffer.alloc(16)])).toThrow(/32 bytes/);
  });
});

describe('a blind index', () => {
  it('tells kinds, values and master keys apart', () => {
    const other = openVault(new LocalKeyProvider([masterKey(9)]));
    const found = [
      vault.blindIndex('phone', '1'),
      vault.blindIndex('chat', '1'),
      vault.blindIndex('phone', '2'),
      other.blindIndex('phone', '1'),
    ].map((bytes) => bytes.toString('hex'));
    expect(new Set(found).size).toBe(4);
    expect(vault.blindIndex('phone', '1')).toHaveLength(32);
  });
});
