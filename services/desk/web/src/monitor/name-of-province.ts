import type { DeskLanguage } from '../language/catalogue.js';
import { mapText } from './map-text.js';
import { provinceTiles } from './province-tiles.js';

/** As its tile says it. */
export const nameOfProvince = (province: string, language: DeskLanguage): string =>
  province === 'none'
    ? mapText[language].nowhere
    : (provinceTiles.find(([digits]) => digits === province)?.[1] ?? province);
