import Heading from '@atlaskit/heading/heading';
import type { ReactElement, ReactNode } from 'react';
import type { Form, Loaded } from './form';

export type PartProps = {
  form: Form;
  loaded: Loaded;
  isDisabled: boolean;
  onChange: (form: Form) => void;
};

type Titled = { title: string; intro: ReactNode; children: ReactNode };

/** A titled part of the page. */
export const Part = ({ title, intro, children }: Titled): ReactElement => (
  <section className="part">
    <Heading size="small" as="h2">
      {title}
    </Heading>
    <p className="subtle">{intro}</p>
    {children}
  </section>
);

/** One of several things in a part. */
export const SubPart = ({ title, intro, children }: Titled): ReactElement => (
  <section className="part">
    <Heading size="xsmall" as="h3">
      {title}
    </Heading>
    <p className="subtle">{intro}</p>
    {children}
  </section>
);
