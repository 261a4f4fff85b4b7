import { NativeSelect } from '@mantine/core';
import type { FilledTemplate } from '../api/case-desk.js';
import { useText } from '../language/language.js';
import { composeText } from './compose-text.js';

interface TemplatePickerProps {
  readonly items: readonly FilledTemplate[];
  readonly onPick: (text: string) => void;
}

/** Approved texts of the institution, filled in for this case. What is picked is added, and can be changed before it is sent. */
export function TemplatePicker({ items, onPick }: TemplatePickerProps) {
  const texts = useText(composeText);
  if (items.length === 0) return null;
  const groups = (['service', 'topic', 'all'] as const).map((about) => ({
    group: texts.templatesAbout[about],
    items: items.filter((one) => (one.about ?? 'all') === about).map(({ id, name }) => ({ value: id, label: name })),
  }));
  const used = groups.filter((group) => group.items.length > 0);

  return (
    <NativeSelect
      label={texts.template}
      value=""
      data={[
        { value: '', label: texts.chooseTemplate },
        // Headings only where there is something to tell apart.
        ...(items.some(({ about }) => about !== null) ? used : used.flatMap((group) => group.items)),
      ]}
      onChange={(event) => {
        const picked = items.find(({ id }) => id === event.currentTarget.value);
        if (picked) onPick(picked.text);
      }}
    />
  );
}
