import { catalogue } from '../language/catalogue.js';

interface TopicsText {
  readonly title: string;
  readonly about: string;
  readonly topic: string;
  /** No service was found that it is about. */
  readonly none: string;
  readonly weeksOf: (topic: string) => string;
  readonly weeksAbout: string;
}

export const topicsText = catalogue<TopicsText>(
  {
    title: 'Topik utama',
    about:
      'Masuk dan dijawab dalam rentang ini menurut topik SP4N, dari layanan yang dikenali. Gambar memuat 12 terbesar. Nama topik membuka pekan-pekannya.',
    topic: 'Topik',
    none: 'Tanpa topik',
    weeksOf: (topic) => `${topic} per pekan`,
    weeksAbout: 'Aduan bertopik ini yang masuk, dan sebanyak apa yang dijawab pada pekan yang sama.',
  },
  {
    title: 'Main topics',
    about:
      'Came in and answered in this period by the topics of SP4N, from the service that was recognised. The drawing has the 12 largest. The name of a topic opens its weeks.',
    topic: 'Topic',
    none: 'No topic',
    weeksOf: (topic) => `${topic} by week`,
    weeksAbout: 'Complaints on this topic that came in, and how many were answered in the same week.',
  },
);
