import { TextInput } from '@mantine/core';
import { useText } from '../language/language.js';
import type { ChangeForm } from './change-of.js';
import { changeText } from './change-text.js';
import { InstitutionField } from './institution-field.js';

interface PartProps {
  readonly form: ChangeForm;
  readonly onWrite: (part: Partial<ChangeForm>) => void;
}

/** The desk that speaks for it. */
export function LiaisonFields({ form, onWrite }: PartProps) {
  const texts = useText(changeText);
  return (
    <fieldset>
      <legend>{texts.liaison}</legend>
      <TextInput
        label={texts.role}
        description={texts.liaisonHint}
        maxLength={200}
        value={form.liaisonRole}
        onChange={(event) => {
          onWrite({ liaisonRole: event.currentTarget.value });
        }}
      />
      <TextInput
        type="email"
        label={texts.mailbox}
        maxLength={200}
        value={form.liaisonMailbox}
        onChange={(event) => {
          onWrite({ liaisonMailbox: event.currentTarget.value });
        }}
      />
      <TextInput
        type="tel"
        label={texts.phone}
        maxLength={40}
        value={form.liaisonPhone}
        onChange={(event) => {
          onWrite({ liaisonPhone: event.currentTarget.value });
        }}
      />
    </fieldset>
  );
}

/** That it ceases to be, and who goes on. */
export function EndFields({ form, without, onWrite }: PartProps & { without: string }) {
  const texts = useText(changeText);
  return (
    <fieldset>
      <legend>{texts.end}</legend>
      <TextInput
        type="date"
        label={texts.validTo}
        description={texts.endHint}
        value={form.validTo}
        onChange={(event) => {
          onWrite({ validTo: event.currentTarget.value });
        }}
      />
      <InstitutionField
        label={texts.successor}
        without={without}
        code={form.successor}
        onChange={(successor) => {
          onWrite({ successor });
        }}
      />
    </fieldset>
  );
}
