import { labelsIn } from '../cases/labels-in.js';
import type { MacroStep } from '../api/macros.js';

/** What a macro does, as its form asks for it; null is a step that it does not take. */
export interface MacroForm {
  readonly name: string;
  readonly take: boolean;
  readonly mark: { readonly isFirst: boolean; readonly labels: string } | null;
  readonly note: string | null;
  readonly draft: string | null;
  readonly entrust: string | null;
  readonly handBack: { readonly message: string; readonly proposed: string } | null;
}

export const emptyMacro: MacroForm = {
  ...{ name: '', take: true, mark: null, note: null, draft: null, entrust: null, handBack: null },
};

/** In the order in which they make sense: a case that was handed back lies elsewhere. */
export function stepsOf({ take, mark, note, draft, entrust, handBack }: MacroForm): MacroStep[] {
  const steps: (MacroStep | false)[] = [
    take && { do: 'take' },
    mark !== null && {
      ...{ do: 'mark', labels: labelsIn(mark.labels) },
      ...(mark.isFirst ? { priority: 'high' as const } : {}),
    },
    note !== null && { do: 'note', message: note.trim() },
    draft !== null && { do: 'draft', template: draft },
    entrust !== null && { do: 'entrust', colleague: entrust },
    handBack !== null && {
      ...{ do: 'hand-back', message: handBack.message.trim() },
      ...(handBack.proposed === '' ? {} : { proposed: handBack.proposed }),
    },
  ];
  return steps.filter((step) => step !== false);
}

export function formOf({ name, steps }: { readonly name: string; readonly steps: readonly MacroStep[] }): MacroForm {
  const of = (deed: MacroStep['do']) => steps.find((step) => step.do === deed);
  const back = of('hand-back');
  const mark = of('mark');
  return {
    ...{ name, take: of('take') !== undefined, note: of('note')?.message ?? null },
    ...{ draft: of('draft')?.template ?? null, entrust: of('entrust')?.colleague ?? null },
    mark: mark ? { isFirst: mark.priority === 'high', labels: (mark.labels ?? []).join(', ') } : null,
    handBack: back ? { message: back.message ?? '', proposed: back.proposed ?? '' } : null,
  };
}
