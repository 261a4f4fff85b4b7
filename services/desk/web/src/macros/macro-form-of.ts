import type { ComplaintClass } from '#libs/contracts';
import type { ArchiveReason } from '../api/cases.js';
import type { MacroStep } from '../api/macros.js';
import { labelsIn } from '../cases/labels-in.js';

/** What ends the turn: somebody else is to do the next thing. */
export const lastDeeds = ['ask', 'answer', 'postpone', 'dispose', 'hand-back', 'archive'] as const;
export type LastDeed = (typeof lastDeeds)[number];

/** The last step as it is written so far; each deed uses of it what it needs. */
export interface LastStep {
  readonly do: LastDeed;
  readonly message: string;
  readonly template: string;
  readonly final: boolean;
  readonly days: number;
  readonly to: string;
  readonly reason: ArchiveReason | '';
  readonly proposed: string;
}

/** What a macro does, as its form asks for it; null is a step that it does not take. */
export interface MacroForm {
  readonly name: string;
  readonly take: boolean;
  readonly classify: ComplaintClass | null;
  readonly mark: { readonly isFirst: boolean; readonly labels: string } | null;
  readonly note: string | null;
  readonly draft: string | null;
  readonly entrust: string | null;
  readonly last: LastStep | null;
}

export const emptyMacro: MacroForm = {
  ...{ name: '', take: true, classify: null, mark: null, note: null, draft: null, entrust: null, last: null },
};

export const emptyLast = (deed: LastDeed): LastStep => ({
  ...{ do: deed, message: '', template: '', final: false, days: 7, to: '', reason: '', proposed: '' },
});

/** After these a draft would be lost: it was answered, or lies elsewhere. */
export const losesDraft = (last: LastStep | null): boolean =>
  last !== null && last.do !== 'ask' && last.do !== 'postpone';

/** In the order in which they make sense. */
export function stepsOf({ take, classify, mark, note, draft, entrust, last }: MacroForm): MacroStep[] {
  const steps: (MacroStep | false)[] = [
    take && { do: 'take' },
    classify !== null && { do: 'classify', class: classify },
    mark !== null && {
      ...{ do: 'mark', labels: labelsIn(mark.labels) },
      ...(mark.isFirst ? { priority: 'high' as const } : {}),
    },
    note !== null && { do: 'note', message: note.trim() },
    draft !== null && { do: 'draft', template: draft },
    entrust !== null && { do: 'entrust', colleague: entrust },
    last !== null && lastStepOf(last),
  ];
  return steps.filter((step) => step !== false);
}

function lastStepOf({ do: deed, message, template, final, days, to, reason, proposed }: LastStep): MacroStep {
  const words = { do: deed, message: message.trim() };
  if (deed === 'answer') return { do: deed, template, final };
  if (deed === 'dispose') return { do: deed, to };
  if (deed === 'postpone') return { ...words, days };
  if (deed === 'archive') return { ...words, ...(reason === '' ? {} : { reason }) };
  return { ...words, ...(deed === 'ask' || proposed === '' ? {} : { proposed }) };
}

export function formOf({ name, steps }: { readonly name: string; readonly steps: readonly MacroStep[] }): MacroForm {
  const of = (deed: MacroStep['do']) => steps.find((step) => step.do === deed);
  const mark = of('mark');
  const end = lastDeeds.find((deed) => of(deed));
  return {
    ...{ name, take: of('take') !== undefined, note: of('note')?.message ?? null },
    ...{ draft: of('draft')?.template ?? null, entrust: of('entrust')?.colleague ?? null },
    classify: of('classify')?.class ?? null,
    mark: mark ? { isFirst: mark.priority === 'high', labels: (mark.labels ?? []).join(', ') } : null,
    last: end ? { ...emptyLast(end), ...(of(end) as Partial<LastStep>) } : null,
  };
}
