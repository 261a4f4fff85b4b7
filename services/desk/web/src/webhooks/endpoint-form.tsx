import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Institution } from '../api/directory.js';
import { faultAt } from '../api/fault-at.js';
import type { EndpointWish } from '../api/webhooks.js';
import { WriteField } from '../directory/write-field.js';
import { InstitutionSearch } from '../institutions/institution-search.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { shellText } from '../shell/shell-text.js';
import { webhooksText } from './webhooks-text.js';

interface EndpointFormProps {
  readonly name: string;
  /** All there are. */
  readonly kinds: readonly string[];
  readonly initial: EndpointWish;
  /** Whose it is can be said once, when it is registered. */
  readonly withInstitution: boolean;
  readonly sending: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown };
  readonly onSend: (wish: EndpointWish & { readonly institution: string }) => void;
  readonly onCancel: () => void;
  /** What is shown where somebody else was first. */
  readonly stale?: (wish: EndpointWish) => ReactNode;
}

/** Where an institution wants to be told, and of what. */
export function EndpointForm(props: EndpointFormProps) {
  const { name, kinds, initial, withInstitution, sending, onSend, onCancel, stale } = props;
  const texts = useText(webhooksText);
  const shell = useText(shellText);
  const [institution, setInstitution] = useState<Institution | null>(null);
  const [url, setUrl] = useState(initial.url);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(initial.kinds));
  const wish = { url: url.trim(), kinds: kinds.filter((kind) => chosen.has(kind)) };
  const kindsFault = faultAt(sending.error, 'kinds');
  return (
    <form
      className="directory-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) onSend({ ...wish, institution: institution?.code ?? '' });
      }}
    >
      <h2 className="flush">{name}</h2>
      {withInstitution && (
        <InstitutionSearch
          {...{ label: texts.institution, description: texts.institutionHint, offices: true, required: true }}
          chosen={institution}
          onChoose={setInstitution}
        />
      )}
      <WriteField
        {...{ label: texts.address, hint: texts.addressHint, most: 500, required: true, value: url, onWrite: setUrl }}
        fault={faultAt(sending.error, 'url')}
      />
      <fieldset>
        <legend>{texts.kinds}</legend>
        <div className="webhook-kinds">
          {kinds.map((kind) => (
            <Checkbox
              key={kind}
              label={texts.kindOf[kind] ?? kind}
              checked={chosen.has(kind)}
              onChange={(event) => {
                const others = new Set(chosen);
                if (event.currentTarget.checked) others.add(kind);
                else others.delete(kind);
                setChosen(others);
              }}
            />
          ))}
        </div>
        {kindsFault !== null && <p className="directory-fault">{kindsFault}</p>}
      </fieldset>
      {sending.isError && (stale?.(wish) ?? <Failure title={texts.refused} problem={sending.error} />)}
      <div className="form-end">
        <Button variant="subtle" onClick={onCancel}>
          {shell.cancel}
        </Button>
        <Button type="submit" loading={sending.isPending}>
          {withInstitution ? texts.register : texts.save}
        </Button>
      </div>
    </form>
  );
}
