import { Checkbox, NativeSelect, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ComplaintClass } from '#libs/contracts';
import { listTopics } from '../api/services.js';
import { InstitutionField } from '../directory/institution-field.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { complaintClassNames, vocabularyText } from '../language/vocabulary-text.js';
import { catalogueText } from './catalogue-text.js';
import { faultOf, type ServiceForm as Written } from './service-form-of.js';

interface ServiceFormProps {
  readonly label: string;
  readonly form: Written;
  readonly isNew: boolean;
  /** What stands above all else. */
  readonly begin?: ReactNode;
  readonly onWrite: (part: Partial<Written>) => void;
  readonly onSend: () => void;
  /** What stands below: what is wrong, and the buttons. */
  readonly end: (fault: string | null) => ReactNode;
}

/** What a service is, whose it is, and by which words people call for it. */
export function ServiceForm({ label, form, isNew, begin, onWrite, onSend, end }: ServiceFormProps) {
  const texts = useText(catalogueText);
  const words = useText(vocabularyText);
  const [tried, setTried] = useState(false);
  const topics = useQuery({ queryKey: ['topics'], queryFn: ({ signal }) => listTopics(signal), staleTime: Infinity });
  const fault = faultOf(form);
  const field = (name: keyof Written & keyof typeof texts.fields, more: object = {}) => (
    <WriteField
      {...{ label: texts.fields[name], value: form[name], ...more }}
      onWrite={(value) => {
        onWrite({ [name]: value });
      }}
    />
  );

  return (
    <form
      className="directory-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null) onSend();
      }}
    >
      {begin}
      {field('name', { most: 200, required: true })}
      {isNew && field('code', { hint: texts.codeHint, most: 100, required: true })}
      <InstitutionField
        label={texts.owner}
        description={texts.ownerHint}
        code={form.owner}
        onChange={(owner) => {
          onWrite({ owner });
        }}
      />
      {field('app', { hint: texts.appHint, most: 200 })}
      {field('about', { hint: texts.aboutHint, most: 600, rows: 2, required: true })}
      {field('not', { hint: texts.notHint, most: 600, rows: 2 })}
      {field('words', { hint: texts.wordsHint, rows: 6 })}
      {field('hints', { hint: texts.hintsHint, rows: 3 })}
      {field('examples', { hint: texts.examplesHint, rows: 4 })}
      {field('standardDays', { type: 'number', min: 1 })}
      <NativeSelect
        label={texts.class}
        value={form.class}
        data={[
          { value: '', label: texts.anyClass },
          ...complaintClassNames.map((value) => ({ value, label: words.complaintClass[value] })),
        ]}
        onChange={(event) => {
          onWrite({ class: event.currentTarget.value as ComplaintClass | '' });
        }}
      />
      <Switch
        label={texts.sensitive}
        checked={form.sensitive}
        onChange={(event) => {
          onWrite({ sensitive: event.currentTarget.checked });
        }}
      />
      <Checkbox.Group
        label={texts.topics}
        value={[...form.topics]}
        onChange={(chosen) => {
          onWrite({ topics: chosen });
        }}
      >
        <div className="service-topics">
          {(topics.data?.items ?? []).map(({ code, name }) => (
            <Checkbox key={code} value={code} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      {isNew && field('validFrom', { type: 'date', required: true })}
      {field('validTo', { hint: texts.validToHint, type: 'date' })}
      {end(tried && fault !== null ? texts.faults[fault] : null)}
    </form>
  );
}
