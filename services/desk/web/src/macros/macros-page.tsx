import '../directory/directory.css';
import '../rules/rules.css';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dropMacro, listMacros, type Macro } from '../api/macros.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Empty } from '../shell/empty.js';
import { PageHead } from '../shell/page-head.js';
import { toast } from '../shell/toaster.js';
import { MacroEditor } from './macro-editor.js';
import { macroText } from './macro-text.js';
import { macrosKey } from './use-macros.js';
import { withOpened, type Opened } from './with-opened.js';

/** What is done again and again, under names: an institution's and one's own. */
export function MacrosPage() {
  const texts = useText(macroText);
  const [isAdding, setIsAdding] = useState(false);
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const found = useQuery({ queryKey: macrosKey, queryFn: ({ signal }) => listMacros(signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <section className="panel panel-pad">
        {isAdding ? (
          <MacroEditor
            macro={null}
            onClose={() => {
              setIsAdding(false);
            }}
          />
        ) : (
          <Button
            onClick={() => {
              setIsAdding(true);
            }}
          >
            {texts.add}
          </Button>
        )}
        <Shown query={found}>
          {({ items }) => {
            const shown = withOpened(items, opened);
            return shown.length === 0 ? (
              !isAdding && <Empty title={texts.none} hint={texts.noneHint} />
            ) : (
              <ul className="rule-list">
                {shown.map(({ macro, isGone }, at) => (
                  <MacroItem
                    key={macro.id}
                    macro={macro}
                    isGone={isGone}
                    isChanging={opened.some((one) => one.macro.id === macro.id)}
                    onChange={(isBegun) => {
                      const others = opened.filter((one) => one.macro.id !== macro.id);
                      setOpened(isBegun ? [...others, { macro, at }] : others);
                    }}
                  />
                ))}
              </ul>
            );
          }}
        </Shown>
      </section>
    </>
  );
}

interface MacroItemProps {
  readonly macro: Macro;
  /** Somebody has removed it while its editor was open. */
  readonly isGone: boolean;
  readonly isChanging: boolean;
  readonly onChange: (isBegun: boolean) => void;
}

function MacroItem({ macro, isGone, isChanging, onChange }: MacroItemProps) {
  const texts = useText(macroText);
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: () => dropMacro(macro.id),
    onSuccess: () => {
      toast('done', texts.dropped);
    },
    onSettled: () => client.invalidateQueries({ queryKey: macrosKey }),
  });
  return (
    <li className="rule">
      <div className="rule-head">
        <strong>{macro.name}</strong>
        <span className="rule-standing">{isGone ? texts.gone : texts.belongs[macro.belongsTo]}</span>
      </div>
      <p>{macro.steps.map((step) => texts.deeds[step.do]).join(' → ')}</p>
      {macro.mayChange && !isChanging && (
        <div className="rule-deeds">
          <Button
            size="xs"
            variant="default"
            aria-label={texts.changeOf(macro.name)}
            onClick={() => {
              onChange(true);
            }}
          >
            {texts.change}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="red"
            aria-label={texts.dropOf(macro.name)}
            loading={drop.isPending}
            onClick={() => {
              drop.mutate();
            }}
          >
            {texts.drop}
          </Button>
        </div>
      )}
      {isChanging && (
        <MacroEditor
          macro={macro}
          isGone={isGone}
          onClose={() => {
            onChange(false);
          }}
        />
      )}
    </li>
  );
}
