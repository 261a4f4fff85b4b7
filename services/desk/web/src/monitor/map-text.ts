import { catalogue } from '../language/catalogue.js';

interface MapText {
  readonly map: string;
  readonly mapAbout: string;
  readonly province: string;
  /** Nobody said where, and who has it is no office of a province. */
  readonly nowhere: string;
}

export const mapText = catalogue<MapText>(
  {
    map: 'Provinsi',
    mapAbout:
      'Aduan terbuka menurut tempat kejadiannya; bila tidak disebut, menurut provinsi kantor yang memegangnya. Makin gelap makin banyak yang lewat waktu.',
    province: 'Provinsi',
    nowhere: 'Tanpa tempat',
  },
  {
    map: 'Provinces',
    mapAbout:
      'Open complaints by where they happened; where nobody said, by the province of the office that has them. The darker, the more of them are overdue.',
    province: 'Province',
    nowhere: 'No place said',
  },
);
