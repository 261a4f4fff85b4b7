import './directory.css';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Icon } from '../shell/icons.js';
import { directoryText } from './directory-text.js';

interface EditingPageProps {
  readonly title: string;
  readonly hint: string;
  /** Where it came from, and the words for that. */
  readonly back?: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
}

/** A page on which an administrator edits the directory. The hub refuses everybody else; here they are told. */
export function EditingPage({ title, hint, back, children }: EditingPageProps) {
  const texts = useText(directoryText);
  const mayEdit = useStaff().role === 'administrator';
  return (
    <>
      <title>{`${title} · Salur`}</title>
      <p className="directory-back">
        <Link to={back?.to ?? '/directory'}>
          <Icon name="back" />
          {back?.label ?? texts.back}
        </Link>
      </p>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p className="quiet flush directory-hint">{hint}</p>
        </div>
      </div>
      <div className="panel panel-pad">{mayEdit ? children : <p className="flush">{texts.administratorsOnly}</p>}</div>
    </>
  );
}
