import Button from '@atlaskit/button/default/button';
import type { ReactElement, ReactNode } from 'react';
import type { CallError } from './call-error';
import { Icon, type IconName } from './icons';
import { say, sayWith } from '../language/say';

type NoticeKind = 'information' | 'warning' | 'error' | 'success';

const icons: Record<NoticeKind, IconName> = {
  information: 'info',
  warning: 'warning',
  error: 'blocked',
  success: 'check',
};

type NoticeProps = {
  kind: NoticeKind;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
};

/** A section message. Errors interrupt a screen reader, everything else waits for its turn. */
export const Notice = ({ kind, title, children, actions }: NoticeProps): ReactElement => (
  <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    <span className="notice-icon">
      <Icon name={icons[kind]} />
    </span>
    <div className="notice-body">
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children}
      {actions !== undefined && <div className="button-row">{actions}</div>}
    </div>
  </div>
);

type ErrorNoticeProps = {
  error: CallError;
  title?: string;
  onRetry?: () => void;
  retryLabel?: string;
  actions?: ReactNode;
};

/** What went wrong, where, and what to do, as the app said it. */
export const ErrorNotice = ({
  error,
  title,
  onRetry,
  retryLabel = say('Try again'),
  actions,
}: ErrorNoticeProps): ReactElement => (
  <Notice
    kind="error"
    title={title ?? error.message}
    actions={
      actions ??
      (onRetry === undefined ? undefined : <Button onClick={onRetry}>{retryLabel}</Button>)
    }
  >
    {title !== undefined && <p>{error.message}</p>}
    {error.where !== null && (
      <p className="subtle">{say('Where: {where}', { where: error.where })}</p>
    )}
    {error.hint !== null && <p>{error.hint}</p>}
    {error.reference !== null && (
      <p className="subtle">
        {sayWith('Reference for support: {code}', { code: <code>{error.reference}</code> })}
      </p>
    )}
  </Notice>
);
