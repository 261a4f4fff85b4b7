import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CaseDetail, FormAction } from '../api/cases.js';
import { useNow } from '../clock.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { shellText } from '../shell/shell-text.js';
import { submitByKeys } from '../shell/submit-by-keys.js';
import { AttachFiles } from './attach-files.js';
import { CaseFields } from './case-fields.js';
import { askedBy, checkInput, mostWords, shapeOf, type CaseInput } from './case-form.js';
import { caseFormText } from './case-form-text.js';
import { ChangedNote } from './changed-note.js';
import { composeText } from './compose-text.js';
import { DraftElsewhere } from './draft-elsewhere.js';
import { proposedByService } from './proposed-by-service.js';
import { ReaderNote } from './reader-note.js';
import { SendFailure } from './send-failure.js';
import { useActOnCase } from './use-act-on-case.js';
import { useDraft, type DraftPlace } from './use-draft.js';
import { useSeenVersion } from './use-seen-version.js';
import { useUploads } from './use-uploads.js';

interface FillCaseFormProps {
  readonly action: FormAction;
  readonly found: CaseDetail;
  readonly onClose: () => void;
}

/** Every action that asks for a few fields: what it does, who reads it, and the button that does it. */
export function FillCaseForm({ action, found, onClose }: FillCaseFormProps) {
  const texts = useText(caseFormText);
  const shell = useText(shellText);
  const now = useNow();
  const draft = useDraft(found.id, action);
  const { text: words } = draft;
  const [input, setInput] = useState<CaseInput>({
    ...{
      ...proposedByService(action, found),
      to: '',
      colleague: '',
      until: '',
      reason: '',
      into: '',
      passed: null,
      priority: found.priority,
      labels: found.labels.join(', '),
    },
  });
  const [isRefused, setIsRefused] = useState(false);
  const uploads = useUploads(found.id, action === 'contribute' ? action : null);
  const seen = useSeenVersion(found);
  const sending = useActOnCase(found, seen.version, () => {
    draft.forget();
    onClose();
  });
  const { words: wish, reader } = shapeOf(action);
  const faults = checkInput(action, words, input, { now, timeZone: found.timeZone });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const send = () => {
    if (seen.isStale || sending.isPending || uploads.isBusy) return;
    setIsRefused(faults.length > 0);
    if (faults.length === 0)
      sending.mutate({
        ...askedBy(action, words, input, found),
        ...(action === 'contribute' ? { attachments: uploads.items.map(({ id }) => id) } : {}),
      });
  };

  return (
    <form
      ref={form}
      className={`compose compose-${reader}`}
      noValidate
      onKeyDown={submitByKeys}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="flush">{texts.hint[action]}</p>
      <CaseFields
        action={action}
        found={found}
        input={input}
        faults={isRefused ? faults : []}
        onChange={(changed) => {
          setInput({ ...input, ...changed });
        }}
      />
      {wish !== 'none' && <ReaderNote reader={reader} />}
      <DraftElsewhere draft={draft} timeZone={found.timeZone} />
      {wish !== 'none' && (
        <Words
          label={texts.words[action]}
          needed={wish === 'needed'}
          words={words}
          kept={draft.place}
          fault={
            isRefused && faults.includes('too-short')
              ? texts.faults['too-short']
              : isRefused && faults.includes('too-long')
                ? texts.faults['too-long']
                : null
          }
          onChange={(text) => {
            draft.change({ text });
          }}
        />
      )}
      {action === 'contribute' && <AttachFiles uploads={uploads} disabled={sending.isPending} />}
      {seen.isStale && !sending.isPending && <ChangedNote seen={seen.seen} found={found} onSeen={seen.acknowledge} />}
      <SendFailure
        problem={sending.error}
        seen={seen.seen}
        found={found}
        onReload={() => {
          sending.reset();
          seen.acknowledge();
        }}
      />
      <div className="form-end">
        <Button variant="subtle" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button type="submit" loading={sending.isPending} disabled={seen.isStale}>
          {texts.send[action]}
        </Button>
      </div>
    </form>
  );
}

interface WordsProps {
  readonly label: string;
  readonly needed: boolean;
  readonly words: string;
  readonly kept: DraftPlace;
  readonly fault: string | null;
  readonly onChange: (words: string) => void;
}

function Words({ label, needed, words, kept, fault, onChange }: WordsProps) {
  const texts = useText(composeText);
  const language = useLanguage();
  return (
    <div>
      <Textarea
        label={label}
        required={needed}
        size="md"
        rows={4}
        error={fault}
        value={words}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <p className="compose-count">
        {texts.characters(count(words.trim().length, language), count(mostWords, language))}
        {words !== '' && ` · ${texts.draftKept[kept]}`}
      </p>
    </div>
  );
}
