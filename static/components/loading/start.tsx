import '@atlaskit/css-reset';
import '../styles/base.css';
import '../styles/text.css';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from './boundary';
import { toCallError } from '../call-error';
import { ErrorNotice } from '../notice';
import { enableTheme } from '../theme';
import { say } from '../../language/say';

/** Draws a surface into its page, in the host's theme. */
export const start = (surface: ReactElement): void => {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element with the id "root".');
  const root = createRoot(element);
  const draw = (): void =>
    root.render(
      <StrictMode>
        <Boundary>{surface}</Boundary>
      </StrictMode>,
    );
  // A page in the wrong colours is better than no page: a theme that fails is said below the surface.
  enableTheme().then(draw, (thrown: unknown) => {
    root.render(
      <StrictMode>
        <Boundary>
          {surface}
          <ErrorNotice
            error={toCallError(thrown)}
            title={say('The colours of Jira could not be loaded')}
          />
        </Boundary>
      </StrictMode>,
    );
  });
};
