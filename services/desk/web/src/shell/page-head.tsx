import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly title: string;
  readonly hint: string;
  /** What can be done on the whole page. */
  readonly children?: ReactNode;
}

/** What a page is, what it is for, and where it leads. */
export function PageHead({ title, hint, children }: PageHeadProps) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        <p className="quiet flush">{hint}</p>
      </div>
      {children}
    </div>
  );
}
