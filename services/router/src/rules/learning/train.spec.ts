import { describe, expect, it } from '@jest/globals';
import { fromBytes, modelIfReadable, toBytes, UnreadableModel } from './model-bytes.js';
import type { Model } from './model.js';
import { defaultsFor, train, type Example } from './train.js';

const about = {
  pln: ['listrik padam', 'meteran rusak', 'token tidak masuk', 'tiang listrik miring', 'tegangan turun'],
  imigrasi: ['paspor belum jadi', 'antrean paspor', 'kuota paspor penuh', 'visa ditolak', 'foto paspor salah'],
  'pemda-dpupr': ['jalan berlubang', 'aspal rusak', 'jembatan putus', 'jalan longsor', 'drainase mampet'],
};
const circumstances = ['sudah lama', 'tolong pak', 'di tempat saya', 'sejak kemarin', 'mohon dibantu', 'bagaimana ini'];
const examples: Example[] = Object.entries(about).flatMap(([label, texts]) =>
  texts.flatMap((text) => circumstances.map((more) => ({ text: `${text} ${more}`, label }))),
);
const cables = (): Example[] => circumstances.map((more) => ({ text: `kabel putus ${more}`, label: 'pln' }));
const model = train(examples);

describe('a trained model', () => {
  it.each([
    { text: 'Listriknya padaaam lagi', label: 'pln' },
    { text: 'bikin paspor susah', label: 'imigrasi' },
    { text: 'jalanan depan rumah berlobang', label: 'pemda-dpupr' },
  ])('knows whose "$text" is', ({ text, label }) => {
    expect(model.predict(text)[0]?.label).toBe(label);
  });

  it('gives each label a probability, together one', () => {
    const predicted = model.predict('jalan berlubang');
    expect(predicted.map(({ label }) => label).sort()).toEqual(model.labels);
    expect(predicted.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  });

  it('knows nothing of a text without a word it knows, and says so in the order of the labels', () => {
    const [first] = model.predict('😭');
    expect(first?.probability).toBeLessThan(0.6);
  });

  it('is the same, byte for byte, of the same examples', () => {
    expect(toBytes(train(examples))).toEqual(toBytes(model));
  });

  it('is another with another seed', () => {
    expect(toBytes(train(examples, { seed: 2 }))).not.toEqual(toBytes(model));
  });

  it('learns from signs where the words say nothing', () => {
    const signs = ['kai', 'pln'].flatMap((label) =>
      circumstances.map((text) => ({ text, label, signs: [`named ${label}`] })),
    );
    expect(train(signs).predict('sudah lama', ['named kai'])[0]?.label).toBe('kai');
  });

  describe('of which one institution handed twenty texts back', () => {
    const back = Array.from({ length: 20 }, (_, n) => ({ text: `kabel putus nomor ${n}`, label: 'pln', isNot: true }));
    const unknown = ['gempa susulan', 'siaran televisi', 'harga beras', 'pupuk langka', 'pinjaman daring'];
    const catalogue = unknown.map((text) => ({ text, label: 'bmkg', isCatalogue: true }));
    const [before, after] = [[], back].map((more) => train([...examples, ...cables(), ...more, ...catalogue])) as [
      Model,
      Model,
    ];
    const ofPln = (by: Model, text: string) => by.predict(text).find(({ label }) => label === 'pln')?.probability ?? 0;

    it('is less sure that such a text is theirs', () => {
      expect(ofPln(before, 'kabel putus di gang')).toBeGreaterThan(0.5);
      expect(ofPln(after, 'kabel putus di gang')).toBeLessThan(0.5 * ofPln(before, 'kabel putus di gang'));
    });

    it('knows their other texts as before, and counts none of those as taught', () => {
      expect(ofPln(after, 'listrik padam')).toBeGreaterThan(0.9 * ofPln(before, 'listrik padam'));
      expect(after.taughtOf('pln')).toBe(before.taughtOf('pln'));
    });

    it('is the same where it was never taught what is theirs', () => {
      const unknown = back.map((one) => ({ ...one, label: 'kai' }));
      expect(toBytes(train([...examples, ...unknown]))).toEqual(toBytes(model));
    });
  });

  it('leaves to others what the catalogue says of owners that nobody taught', () => {
    const sentences = about.imigrasi.map((text) => ({ text, label: 'imigrasi', isCatalogue: true }));
    const few = train([...examples.filter(({ label }) => label !== 'imigrasi'), ...sentences]);
    const said = (text: string) => few.predict(text).reduce((sum, { probability }) => sum + probability, 0);
    expect(
      few
        .predict('antrean paspor')
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(['pemda-dpupr', 'pln']);
    expect(said('kuota paspor penuh')).toBeLessThan(0.5);
    expect(said('listrik padam sudah lama')).toBeGreaterThan(0.5);
  });

  it('heeds the catalogue the more, the more it counts', () => {
    const sentences = [
      { text: 'bohlam jeglek', label: 'pln', isCatalogue: true },
      { text: 'bohlam jeglek lagi', label: 'pln', isCatalogue: true },
    ];
    const share = (catalogueCount: number) =>
      train([...examples, ...sentences], { catalogueCount })
        .predict('bohlam jeglek')
        .find(({ label }) => label === 'pln')?.probability ?? 0;
    expect(share(1)).toBeGreaterThan(share(0.01));
  });

  it('gives a rare label the more room the fairer it is', () => {
    const contested = ['pln', 'pln', 'pln', 'pln', 'dishub'].flatMap((label, turn) =>
      circumstances.map((more) => ({ text: `lampu mati ${more} ${'i'.repeat(turn)}`, label })),
    );
    const shareOfRare = (fairness: number) =>
      train(contested, { fairness })
        .predict('lampu mati')
        .find(({ label }) => label === 'dishub')?.probability ?? 0;
    expect(shareOfRare(1)).toBeGreaterThan(shareOfRare(0));
  });

  it('learns one label only, or none, without a fault', () => {
    expect(train(examples.slice(0, 3)).predict('apa saja')).toEqual([{ label: 'pln', probability: 1 }]);
    expect(train([]).predict('apa saja')).toEqual([]);
  });

  it('holds back one part only where there is plenty to learn from', () => {
    const many = Array.from({ length: 8_000 }, (_, number) => examples[number % examples.length]).filter(
      (one) => one !== undefined,
    );
    expect(train(many, { rounds: 2 }).predict('antrean paspor')[0]?.label).toBe('imigrasi');
  });

  it('learns once where there is more than enough', () => {
    const model = train(examples, { abundance: examples.length });
    expect(model.predict('token listrik')[0]?.label).toBe('pln');
    expect(toBytes(model)).not.toEqual(toBytes(train(examples)));
  });
});

describe('the bytes of a model', () => {
  it('give it back', () => {
    const again = fromBytes(toBytes(model));
    expect(again.predict('token listrik')).toEqual(model.predict('token listrik'));
    expect(toBytes(again)).toEqual(toBytes(model));
    expect(modelIfReadable(toBytes(model))).toEqual(again);
  });

  it('hold no word of what it learned from', () => {
    const readable = Buffer.from(toBytes(model)).toString('latin1');
    for (const word of ['listrik', 'paspor', 'berlubang', 'kemarin']) expect(readable).not.toContain(word);
  });

  it.each([
    { bytes: new Uint8Array(3), why: 'too short' },
    { bytes: new Uint8Array(64), why: 'something else' },
    { bytes: toBytes(model).slice(0, 20), why: 'cut in the head' },
    { bytes: toBytes(model).slice(0, -1), why: 'cut at the end' },
    { bytes: toBytes(model).map((byte, at) => (at === 18 ? byte + 1 : byte)), why: 'another format' },
  ])('are refused when they are no whole model: $why', ({ bytes }) => {
    expect(() => fromBytes(bytes)).toThrow(UnreadableModel);
    expect(modelIfReadable(bytes)).toBeNull();
  });
});

describe('the settings of a training', () => {
  it('follow how many examples there are', () => {
    expect(defaultsFor(500)).toMatchObject({ leastTexts: 2 });
    expect(defaultsFor(20_000)).toMatchObject({ leastTexts: 4 });
  });
});
