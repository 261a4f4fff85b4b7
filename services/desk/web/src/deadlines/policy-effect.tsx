import type { DeadlinePolicy } from '../api/rules-of-time.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { deadlinesText } from './deadlines-text.js';
import type { PolicyDraft } from './policy-draft.js';
import { policyOfDay, rowOf, takenOverOn } from './policy-of-day.js';
import { useTold } from './use-told.js';

interface PolicyEffectProps {
  readonly draft: PolicyDraft;
  readonly kind: DeadlinePolicy['kind'];
  readonly policies: readonly DeadlinePolicy[];
  readonly today: string;
}

/** Before it is saved: from which day, until when, instead of what, and whether running deadlines move. */
export function PolicyEffect({ draft, kind, policies, today }: PolicyEffectProps) {
  const texts = useText(deadlinesText);
  const language = useLanguage();
  const told = useTold();
  const { effectiveFrom: from, effectiveTo, class: ofClass } = draft;
  const stage = { kind, class: ofClass };
  return (
    <section className="directory-note" aria-label={texts.effect} aria-live="polite">
      <strong>{texts.effect}</strong>
      {from === '' ? <p className="flush">{texts.chooseDay}</p> : <ul>{sentences().map(line)}</ul>}
    </section>
  );

  function sentences(): string[] {
    const until = [effectiveTo, takenOverOn(policies, stage, from) ?? ''].filter(Boolean).toSorted()[0];
    const corrected = rowOf(policies, { ...stage, effectiveFrom: from });
    const former = policyOfDay(policies, stage, from);
    const [start, end] = [plainDate(from, language), until === undefined ? null : plainDate(until, language)];
    return [
      end === null ? texts.holds(start) : texts.holdsUntil(start, end),
      corrected
        ? texts.corrects(told.inShort(corrected))
        : former
          ? texts.instead(told.inShort(former))
          : texts.insteadOfNone,
      from <= today ? texts.recounts : texts.recountsNone,
    ];
  }
}

const line = (sentence: string) => <li key={sentence}>{sentence}</li>;
