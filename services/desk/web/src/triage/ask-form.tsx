import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TriageItem } from '../api/triage.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { triageText } from './triage-text.js';
import { toCitizen } from './words-to-citizen.js';
import type { Decide } from './use-decide.js';
import { closeByEscape } from '../shell/close-by-escape.js';
import { FormEnd } from '../shell/form-end.js';

const least = 5;
const most = 500;

/** One question that would decide; it goes through the door the complaint came in by. */
export function AskForm({ item, decide, onCancel }: { item: TriageItem; decide: Decide; onCancel: () => void }) {
  const texts = useText(triageText);
  const [question, setQuestion] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = question.trim().length < least;

  return (
    <form
      className="decision"
      onKeyDown={closeByEscape(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isShort || decide.isPending) return;
        decide.mutate({ decision: { do: 'ask', question: question.trim() }, done: texts.asked(item.code) });
      }}
    >
      <div role="group" aria-label={texts.questionSuggestions} className="decision-reasons">
        {toCitizen[item.language].questions.map((one) => (
          <button
            key={one}
            lang={item.language}
            type="button"
            onClick={() => {
              setQuestion(one);
            }}
          >
            {one}
          </button>
        ))}
      </div>
      <Textarea
        label={texts.question}
        description={texts.questionHint}
        required
        autoFocus
        rows={3}
        maxLength={most}
        value={question}
        error={tried && isShort ? texts.questionMissing : null}
        onChange={(event) => {
          setQuestion(event.currentTarget.value);
        }}
      />
      {decide.isError && <Failure problem={decide.error} />}
      <FormEnd label={texts.ask} isSending={decide.isPending} onCancel={onCancel} />
    </form>
  );
}
