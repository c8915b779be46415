import type { ReactElement, ReactNode } from 'react';

/** Names and values of a record, one a line. */
export const Facts = ({ children }: { children: ReactNode }): ReactElement => (
  <dl className="decision-facts">{children}</dl>
);

export const Fact = ({ name, children }: { name: string; children: ReactNode }): ReactElement => (
  <div>
    <dt className="subtle">{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** An outward link; the text alone where there is none. */
export const Outward = ({ href, text }: { href: string | null; text: string }): ReactElement =>
  href === null ? (
    <span className="strong">{text}</span>
  ) : (
    <a className="strong" href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
