import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import { Button, Radio } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { CaseDetail, CasePart } from '../api/cases.js';
import { previewWish } from '../api/previews.js';
import { useText } from '../language/language.js';
import { shellText } from '../shell/shell-text.js';
import { submitByKeys } from '../shell/submit-by-keys.js';
import { AttachFiles } from './attach-files.js';
import { ChangedNote } from './changed-note.js';
import { composeText } from './compose-text.js';
import { ConfirmMessage } from './confirm-message.js';
import { DraftElsewhere } from './draft-elsewhere.js';
import { checkMessage } from './message-check.js';
import { MessageField } from './message-field.js';
import { NoticePreviews } from './notice-previews.js';
import { PartsBeside } from './parts-beside.js';
import { filesOfParts, openParts, withParts } from './parts-of.js';
import { ReaderNote } from './reader-note.js';
import { TemplatePicker } from './template-picker.js';
import { blanksLeft, useTemplates } from './use-templates.js';
import { useActOnCase } from './use-act-on-case.js';
import { useDraft } from './use-draft.js';
import { useSeenVersion } from './use-seen-version.js';
import { useUploads } from './use-uploads.js';

/** So long after the last letter it is shown how the message will be told. */
const typingPauseMs = 1000;

interface ComposeMessageProps {
  readonly action: 'answer' | 'ask';
  readonly found: CaseDetail;
  readonly onClose: () => void;
}

/** Writing to the citizen: an answer, interim or final, or a question. */
export function ComposeMessage({ action, found, onClose }: ComposeMessageProps) {
  const texts = useText(composeText);
  const shell = useText(shellText);
  const draft = useDraft(found.id, action);
  const { text, final } = draft;
  const taken = filesOfParts(found).filter(({ id }) => draft.files.includes(id));
  const [step, setStep] = useState<'writing' | 'refused' | 'confirming'>('writing');
  const uploads = useUploads(found.id, action);
  const files = [...uploads.items, ...taken];
  const open = action === 'answer' ? openParts(found) : [];
  const seen = useSeenVersion(found);
  const sending = useActOnCase(found, seen.version, () => {
    draft.forget();
    onClose();
  });
  const templates = useTemplates(found.id);
  const blanks = blanksLeft(text, templates);
  const faults = checkMessage(action, text, final, blanks);
  const [rested] = useDebouncedValue(text, typingPauseMs);
  const insert = (parts: readonly CasePart[]) => {
    const theirs = parts.flatMap(({ answer }) => answer?.attachments ?? []).map(({ id }) => id);
    draft.change({ text: withParts(text, parts), files: [...new Set([...draft.files, ...theirs])] });
  };
  const form = useRef<HTMLFormElement>(null);
  const goOn = () => {
    if (seen.isStale || uploads.isBusy) return;
    setStep(faults.length > 0 ? 'refused' : 'confirming');
    // Whoever works without a mouse stands where something is wanted.
    const wanted = faults.every((fault) => fault === 'no-kind') ? 'input[type=radio]' : 'textarea';
    if (faults.length > 0) form.current?.querySelector<HTMLElement>(wanted)?.focus();
    if (blanks[0] !== undefined) selectIn(form.current?.querySelector('textarea'), blanks[0]);
  };
  const backToWriting = () => {
    sending.reset();
    setStep('writing');
  };

  return (
    <form
      ref={form}
      className="compose compose-citizen"
      noValidate
      onKeyDown={submitByKeys}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      {action === 'answer' && <PartsBeside found={found} onInsert={insert} />}
      <ReaderNote reader="citizen" />
      <TemplatePicker
        items={templates}
        onPick={(picked) => {
          draft.change({ text: text.trim() === '' ? picked : `${text.trimEnd()}\n\n${picked}` });
        }}
      />
      <DraftElsewhere draft={draft} timeZone={found.timeZone} />
      <MessageField
        action={action}
        text={text}
        faults={step === 'refused' ? faults : []}
        blanks={blanks}
        hint={found.door === 'sms' ? `${texts.hint[action]} ${texts.smsHint}` : texts.hint[action]}
        disabled={sending.isPending}
        kept={draft.place}
        onChange={(changed) => {
          draft.change({ text: changed });
        }}
      />
      {checkMessage(action, rested, true).length === 0 && (
        <NoticePreviews
          caseId={found.id}
          timeZone={found.timeZone}
          wish={previewWish({ action, message: rested.trim(), final: final === true, files: files.length })}
        />
      )}
      <AttachFiles
        uploads={uploads}
        taken={taken}
        disabled={sending.isPending}
        onLeave={(id) => {
          draft.change({ files: draft.files.filter((one) => one !== id) });
        }}
      />
      {action === 'answer' && (
        <Radio.Group
          label={texts.kind}
          required
          error={step === 'refused' && faults.includes('no-kind') ? texts.chooseKind : null}
          value={final === null ? null : final ? 'final' : 'interim'}
          onChange={(value) => {
            draft.change({ final: value === 'final' });
          }}
        >
          <div className="compose-kinds">
            <Radio value="interim" label={texts.interim} description={texts.interimHint} />
            <Radio value="final" label={texts.final} description={texts.finalHint} disabled={open.length > 0} />
          </div>
        </Radio.Group>
      )}
      {seen.isStale && !sending.isPending && step !== 'confirming' && (
        <ChangedNote seen={seen.seen} found={found} onSeen={seen.acknowledge} />
      )}
      <div className="form-end">
        <Button variant="subtle" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button type="submit" disabled={seen.isStale || uploads.isBusy}>
          {texts.goOn}
        </Button>
      </div>
      {step === 'confirming' && (
        <ConfirmMessage
          seen={seen.seen}
          found={found}
          action={{
            ...{ action, message: text.trim(), attachments: files.map(({ id }) => id) },
            ...(action === 'answer' ? { final: final === true } : {}),
          }}
          files={files}
          sending={sending}
          onEdit={backToWriting}
        />
      )}
    </form>
  );
}

/** So that the next letter replaces it. */
function selectIn(field: HTMLTextAreaElement | null | undefined, words: string): void {
  const at = field?.value.indexOf(words) ?? -1;
  if (at >= 0) field?.setSelectionRange(at, at + words.length);
}
