import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { embeddingText } from './embedding-text.js';

interface CodeToCopyProps {
  readonly label: string;
  readonly copyLabel: string;
  readonly code: string;
  readonly rows: number;
}

/** What is copied into a site. Where the browser keeps its clipboard to itself, the code is selected instead. */
export function CodeToCopy({ label, copyLabel, code, rows }: CodeToCopyProps) {
  const texts = useText(embeddingText);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      toast('done', texts.copied);
    } catch {
      area.current?.select();
      toast('trouble', texts.notCopied);
    }
  };
  return (
    <>
      <label className="spoken" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className="code embedding-code"
        rows={rows}
        readOnly
        spellCheck={false}
        value={code}
      />
      <Button variant="default" onClick={() => void copy()}>
        {copyLabel}
      </Button>
    </>
  );
}
