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

const titled =
  (size: 'small' | 'xsmall', as: 'h2' | 'h3') =>
  ({ title, intro, children }: Titled): ReactElement => (
    <section className="part">
      <Heading size={size} as={as}>
        {title}
      </Heading>
      <p className="subtle">{intro}</p>
      {children}
    </section>
  );

/** A titled part of the page. */
export const Part = titled('small', 'h2');

/** One of several things in a part. */
export const SubPart = titled('xsmall', 'h3');
