import { useLanguage } from '../language/language.js';

interface ReasonSaidProps {
  readonly sentence: string;
  readonly sentenceEn?: string | null | undefined;
}

/** Why a decision fell so, in the language of the reader; in Indonesian, and marked so, where it was said in no other. */
export function ReasonSaid({ sentence, sentenceEn }: ReasonSaidProps) {
  const inEnglish = useLanguage() === 'en' && sentenceEn ? sentenceEn : null;
  return <span lang={inEnglish === null ? 'id' : 'en'}>{inEnglish ?? sentence}</span>;
}
