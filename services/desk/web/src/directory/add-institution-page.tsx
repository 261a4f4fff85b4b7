import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { InstitutionKind } from '#libs/contracts';
import { timeZones } from '../api/directory.js';
import { addInstitution } from '../api/edit-directory.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { toast } from '../shell/toaster.js';
import { addText } from './add-text.js';
import { AliasFields } from './alias-fields.js';
import { namesIn, noAliases } from './alias-lines.js';
import { orNull } from './change-of.js';
import { changeText } from './change-text.js';
import { directoryText } from './directory-text.js';
import { EditingPage } from './editing-page.js';
import { zoneText } from './field-text.js';
import { FormEnd } from './form-end.js';
import { InstitutionField } from './institution-field.js';
import { isCode } from './is-code.js';
import { WriteField } from './write-field.js';

/** An administrator founds an institution, from today or a later day on. */
export function AddInstitutionPage() {
  const [texts, words] = [useText(addText), useText(changeText)];
  const [labels, zones, vocabulary] = [useText(directoryText), useText(zoneText), useText(vocabularyText)];
  const [navigate, client] = [useNavigate(), useQueryClient()];
  const [form, setForm] = useState({
    ...{ code: '', name: '', kind: 'agency' as InstitutionKind, parent: null as string | null },
    ...{ coordinator: null as string | null, timeZone: 'Asia/Jakarta', aliases: noAliases, source: '' },
    validFrom: dayInCapital(useNow()),
  });
  const [tried, setTried] = useState(false);
  const write = (part: Partial<typeof form>) => {
    setForm((former) => ({ ...former, ...part }));
  };
  const adding = useMutation({
    mutationFn: () =>
      addInstitution({
        ...{ ...form, code: form.code.trim(), name: form.name.trim() },
        ...{ ...namesIn(form.aliases), source: orNull(form.source) },
      }),
    onSuccess: async ({ code }) => {
      toast('done', texts.done(form.name.trim()));
      await client.invalidateQueries({ queryKey: ['directory'] });
      await client.invalidateQueries({ queryKey: ['institutions'] });
      await navigate(`/directory/institutions/${code}?on=${form.validFrom}`);
    },
  });
  const fault = !isCode(form.code.trim()) ? texts.codeWrong : form.name.trim().length < 2 ? words.nameMissing : null;

  return (
    <EditingPage title={texts.title} hint={texts.hint}>
      <form
        className="directory-form"
        aria-label={texts.title}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (fault === null && !adding.isPending) adding.mutate();
        }}
      >
        <WriteField
          {...{ label: words.name, value: form.name, most: 200, required: true }}
          onWrite={(name) => {
            write({ name });
          }}
        />
        <WriteField
          {...{ label: labels.code, hint: texts.codeHint, value: form.code, most: 100, required: true }}
          onWrite={(code) => {
            write({ code });
          }}
        />
        <NativeSelect
          label={labels.kind}
          value={form.kind}
          data={Object.entries(vocabulary.institutionKind).map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            write({ kind: event.currentTarget.value as InstitutionKind });
          }}
        />
        <WriteField
          {...{ label: words.from, type: 'date', value: form.validFrom, required: true }}
          onWrite={(validFrom) => {
            write({ validFrom });
          }}
        />
        <InstitutionField
          label={words.parent}
          description={words.parentHint}
          code={form.parent}
          onChange={(parent) => {
            write({ parent });
          }}
        />
        <InstitutionField
          label={words.coordinator}
          code={form.coordinator}
          onChange={(coordinator) => {
            write({ coordinator });
          }}
        />
        <NativeSelect
          label={words.timeZone}
          value={form.timeZone}
          data={timeZones.map((zone) => ({ value: zone, label: zones[zone] ?? zone }))}
          onChange={(event) => {
            write({ timeZone: event.currentTarget.value });
          }}
        />
        <AliasFields
          lines={form.aliases}
          onWrite={(aliases) => {
            write({ aliases });
          }}
        />
        <WriteField
          {...{ label: words.source, value: form.source, most: 200 }}
          onWrite={(source) => {
            write({ source });
          }}
        />
        <FormEnd
          {...{ fault: tried ? fault : null, problem: adding.error, refused: texts.refused, save: texts.save }}
          isSaving={adding.isPending}
          onCancel={() => void navigate('/directory')}
        />
      </form>
    </EditingPage>
  );
}
