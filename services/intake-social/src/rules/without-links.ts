import type { SpokenLanguage } from '#libs/contracts';

const instead: Readonly<Record<SpokenLanguage, string>> = {
  id: 'Balas STATUS untuk melihat perkembangannya.',
  en: 'Reply STATUS to see how it goes.',
  jv: 'Wangsuli STATUS kangge mirsani lampahipun.',
  su: 'Waler STATUS kanggo ningali kamajuanana.',
};

/** A text for where links cost money and are taken for spam: a line with one says how to ask instead. */
export function withoutLinks(text: string, language: SpokenLanguage): string {
  const lines = text.split('\n').map((line) => (/https?:\/\//i.test(line) ? instead[language] : line));
  return lines.filter((line, at) => line !== instead[language] || lines.indexOf(line) === at).join('\n');
}
