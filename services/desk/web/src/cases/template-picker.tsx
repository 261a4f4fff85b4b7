import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listTemplates } from '../api/case-desk.js';
import { useText } from '../language/language.js';
import { composeText } from './compose-text.js';

interface TemplatePickerProps {
  readonly caseId: string;
  readonly onPick: (text: string) => void;
}

/** Approved texts of the institution, filled in for this case. What is picked is added, and can be changed before it is sent. */
export function TemplatePicker({ caseId, onPick }: TemplatePickerProps) {
  const texts = useText(composeText);
  const templates = useQuery({
    queryKey: ['templates', caseId],
    queryFn: ({ signal }) => listTemplates(caseId, signal),
    staleTime: 60_000,
  });
  const items = templates.data?.items ?? [];
  if (items.length === 0) return null;

  return (
    <NativeSelect
      label={texts.template}
      value=""
      data={[{ value: '', label: texts.chooseTemplate }, ...items.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        const picked = items.find(({ id }) => id === event.currentTarget.value);
        if (picked) onPick(picked.text);
      }}
    />
  );
}
