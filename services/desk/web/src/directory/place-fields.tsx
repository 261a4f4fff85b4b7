import { NativeSelect, Switch } from '@mantine/core';
import { connections, timeZones } from '../api/directory.js';
import { useText } from '../language/language.js';
import { institutionKindNames, vocabularyText } from '../language/vocabulary-text.js';
import type { ChangeForm } from './change-of.js';
import { changeText } from './change-text.js';
import { directoryText } from './directory-text.js';
import { zoneText } from './field-text.js';
import { InstitutionField } from './institution-field.js';

interface PlaceFieldsProps {
  readonly form: ChangeForm;
  readonly without: string;
  readonly onWrite: (part: Partial<ChangeForm>) => void;
}

/** Where it stands in the tree, and how it works with the hub. */
export function PlaceFields({ form, without, onWrite }: PlaceFieldsProps) {
  const texts = useText(changeText);
  const words = useText(directoryText);
  const vocabulary = useText(vocabularyText);
  const zones = useText(zoneText);
  return (
    <fieldset>
      <legend>{texts.place}</legend>
      <NativeSelect
        label={words.kind}
        value={form.kind}
        data={institutionKindNames.map((value) => ({ value, label: vocabulary.institutionKind[value] }))}
        onChange={(event) => {
          onWrite({ kind: institutionKindNames.find((one) => one === event.currentTarget.value) ?? form.kind });
        }}
      />
      <InstitutionField
        label={texts.parent}
        description={texts.parentHint}
        without={without}
        code={form.parent}
        onChange={(parent) => {
          onWrite({ parent });
        }}
      />
      <InstitutionField
        label={texts.coordinator}
        without={without}
        code={form.coordinator}
        onChange={(coordinator) => {
          onWrite({ coordinator });
        }}
      />
      <NativeSelect
        label={texts.timeZone}
        value={form.timeZone}
        data={timeZones.map((zone) => ({ value: zone, label: zones[zone] ?? zone }))}
        onChange={(event) => {
          onWrite({ timeZone: event.currentTarget.value });
        }}
      />
      <NativeSelect
        label={texts.connection}
        value={form.connection}
        data={connections.map((one) => ({ value: one, label: words.connections[one] }))}
        onChange={(event) => {
          onWrite({ connection: connections.find((one) => one === event.currentTarget.value) ?? 'central' });
        }}
      />
      <Switch
        label={texts.approvesAnswers}
        checked={form.approvesAnswers}
        onChange={(event) => {
          onWrite({ approvesAnswers: event.currentTarget.checked });
        }}
      />
    </fieldset>
  );
}
