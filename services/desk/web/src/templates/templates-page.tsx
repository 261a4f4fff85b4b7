import '@mantine/core/styles/Checkbox.layer.css';
import '../directory/directory.css';
import '../rules/rules.css';
import './templates.css';
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listOwnTemplates, type TemplateWords } from '../api/templates.js';
import { useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { Empty } from '../shell/empty.js';
import { PageHead } from '../shell/page-head.js';
import { TemplateEditor } from './template-editor.js';
import { TemplateItem } from './template-item.js';
import { templatesText } from './templates-text.js';

const blank: TemplateWords = { name: '', class: null, status: null, topic: null, service: null, body: '' };

/** Words for what is answered again and again: written here by one person, approved by another. */
export function TemplatesPage() {
  const texts = useText(templatesText);
  const [writing, setWriting] = useState<TemplateWords | null>(null);
  const [withRetired, setWithRetired] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const found = useQuery({ queryKey: ['templates', 'own'], queryFn: ({ signal }) => listOwnTemplates(signal) });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <section className="panel panel-pad">
        <div className="templates-top">
          {writing ? (
            <TemplateEditor
              key={writing.name}
              template={null}
              from={writing}
              onClose={() => {
                setWriting(null);
              }}
            />
          ) : (
            <Button
              onClick={() => {
                setWriting(blank);
              }}
            >
              {texts.add}
            </Button>
          )}
          <Checkbox
            label={texts.showRetired}
            checked={withRetired}
            onChange={(event) => {
              setWithRetired(event.currentTarget.checked);
            }}
          />
        </div>
        <Shown query={found}>
          {({ items }) => {
            // What somebody retires while it is written on stays below the hands.
            const shown = items.filter(({ id, state }) => withRetired || state !== 'retired' || opened.includes(id));
            return shown.length === 0 ? (
              <Empty title={texts.none} hint={texts.noneHint} />
            ) : (
              <ul className="rule-list">
                {shown.map((template) => (
                  <TemplateItem
                    key={template.id}
                    template={template}
                    isChanging={opened.includes(template.id)}
                    onChange={(isBegun) => {
                      const others = opened.filter((id) => id !== template.id);
                      setOpened(isBegun ? [...others, template.id] : others);
                    }}
                    onCopy={setWriting}
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
