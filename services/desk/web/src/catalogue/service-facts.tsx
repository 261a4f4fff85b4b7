import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { listTopics, type ServiceEntry } from '../api/services.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { DetailRows, type DetailRow } from '../shell/detail-rows.js';
import { catalogueText } from './catalogue-text.js';

/** Everything the catalogue says of a service. */
export function ServiceFacts({ entry, search }: { entry: ServiceEntry; search: string }) {
  const texts = useText(catalogueText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const topics = useQuery({ queryKey: ['topics'], queryFn: ({ signal }) => listTopics(signal), staleTime: Infinity });
  const topicName = (code: string) => topics.data?.items.find((one) => one.code === code)?.name ?? code;
  const listed = (all: readonly string[], className?: string): ReactNode =>
    all.length === 0 ? (
      texts.none
    ) : (
      <ul className={className ?? 'fact-list'}>
        {all.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    );
  const { fields } = texts;
  const rows: readonly DetailRow[] = [
    [fields.code, <span className="code">{entry.code}</span>],
    [
      texts.owner,
      <Link to={`/directory/institutions/${entry.owner}${search}`} className="code">
        {entry.owner}
      </Link>,
    ],
    [fields.app, entry.app ?? texts.none],
    [fields.about, entry.about],
    [fields.not, entry.not ?? texts.none],
    [fields.words, listed(entry.words, 'word-list')],
    [fields.hints, listed(entry.hints, 'word-list')],
    [fields.examples, listed(entry.examples)],
    [fields.standardDays, entry.standardDays ?? texts.none],
    [texts.class, entry.class === null ? texts.anyClass : words.complaintClass[entry.class]],
    [texts.sensitive, entry.sensitive ? texts.sensitives.yes : texts.sensitives.no],
    [texts.topics, entry.topics.map(topicName).join(', ') || texts.none],
    [fields.validFrom, plainDate(entry.validFrom, language)],
    [fields.validTo, entry.validTo === null ? texts.none : plainDate(entry.validTo, language)],
  ];
  return <DetailRows rows={rows} />;
}
