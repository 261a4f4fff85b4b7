import type { Attachment } from '#libs/contracts';
import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import { problemText, readableProblem } from '../api/problem-text.js';
import { useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { attachText } from './attach-text.js';
import { AttachmentLinks } from './case-attachments.js';
import { mostFiles, type Uploads } from './use-uploads.js';

const accepted = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';

interface AttachFilesProps {
  readonly uploads: Uploads;
  /** Files of co-owners that were taken over. */
  readonly taken?: readonly Attachment[];
  readonly onLeave?: (id: string) => void;
  readonly disabled: boolean;
}

/** Files that go with what is being written. */
export function AttachFiles({ uploads, taken = [], onLeave, disabled }: AttachFilesProps) {
  const texts = useText(attachText);
  const problems = useText(problemText);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const files = [...uploads.items, ...taken];
  const remove = (id: string) => {
    if (taken.some((one) => one.id === id)) onLeave?.(id);
    else uploads.remove(id);
  };

  return (
    <div className="attach">
      <AttachmentLinks attachments={files} remove={{ label: texts.remove, run: remove }} />
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={texts.attach}
        onChange={({ currentTarget }) => {
          uploads.add([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was removed.
          currentTarget.value = '';
        }}
      />
      <Button
        size="compact-md"
        variant="default"
        leftSection={<Icon name="clip" />}
        loading={uploads.isBusy}
        disabled={disabled || files.length >= mostFiles}
        aria-describedby={hint}
        onClick={() => field.current?.click()}
      >
        {texts.attach}
      </Button>
      <p id={hint} className="quiet flush">
        {texts.hint}
      </p>
      {uploads.problem !== null && (
        <p className="compose-fault" role="alert">
          {readableProblem(uploads.problem, problems).sentence}
        </p>
      )}
    </div>
  );
}
