import { TextInput } from '@mantine/core';
import { InstitutionsField } from '../institutions/institutions-field.js';
import { useText } from '../language/language.js';
import type { ChangeForm } from './change-of.js';
import { changeText } from './change-text.js';
import { successionText } from './succession-text.js';
import { useNamed } from './use-named.js';

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
export function EndFields({ form, onWrite }: PartProps) {
  const texts = useText(changeText);
  const heirs = useText(successionText);
  const successors = useNamed(form.successors);
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
      <InstitutionsField
        label={texts.successor}
        picked={successors}
        noteOf={(place) => (place === 0 && successors.length > 1 ? heirs.takesCases : undefined)}
        onChange={(picked) => {
          onWrite({ successors: picked.map(({ code }) => code) });
        }}
      />
    </fieldset>
  );
}
