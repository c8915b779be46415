import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { useAnnounce } from '../components/announcer';
import { call } from '../components/call';
import { ErrorNotice, Notice } from '../components/notice';
import { useAction, type Action } from '../components/use-action';
import type { ProjectSettings } from '../../src/contract/types';
import { ageProblem, formOf, isChanged, rebase, saveInput, typesProblem } from './form';
import type { Form, Loaded } from './form';
import { General } from './general';
import type { PartProps } from './part';
import { Tabs } from '../components/tabs/tabs';
import { lazyPart } from '../components/loading/lazy-part';
import { say } from '../language/say';

const CredentialList = lazyPart(
  async () => (await import('../components/credentials/credential-list')).CredentialList,
);
const AttestationKeys = lazyPart(
  async () => (await import('./intake/attestation-keys')).AttestationKeys,
);
const Intake = lazyPart(async () => (await import('./intake/intake')).Intake);
const PolicyPart = lazyPart(async () => (await import('./policy/policy-part')).PolicyPart);
const RolesPart = lazyPart(async () => (await import('./roles/roles-part')).RolesPart);
const Scope = lazyPart(async () => (await import('./scope/scope')).Scope);

type Props = {
  loaded: Loaded;
  onSaved: (settings: ProjectSettings) => void;
  /** Reads the settings again. @returns what is saved now */
  onReload: () => Promise<ProjectSettings>;
};

const tabs = [
  { id: 'general', label: say('General') },
  { id: 'policy', label: say('Policy') },
  { id: 'roles', label: say('Roles') },
  { id: 'credentials', label: say('Credentials') },
  { id: 'intake', label: say('Evidence intake') },
  { id: 'scope', label: say('Scope changes') },
] as const;

type TabId = (typeof tabs)[number]['id'];

/** Tabs where each thing is saved as it is done. */
const savedInPlace: readonly TabId[] = ['credentials', 'intake', 'scope'];

/** The settings as a form; people who may not administer the project read it. */
export const SettingsForm = ({ loaded, onSaved, onReload }: Props): ReactElement => {
  const { settings, mayAdminister } = loaded;
  const [tab, setTab] = useState<TabId>('general');
  const [form, setForm] = useState<Form>(() => formOf(settings));
  const action = useAction();
  const announce = useAnnounce();
  const isDirty = isChanged(form, settings);
  const isWrong = ageProblem(form) !== null || typesProblem(form) !== null;
  const save = async (): Promise<void> => {
    const saved = await call('settings.save', saveInput(form, loaded));
    setForm(formOf(saved));
    onSaved(saved);
    announce(say('Settings saved.'));
  };
  const reload = async (): Promise<void> => setForm(rebase(form, settings, await onReload()));
  const discard = (): void => {
    setForm(formOf(settings));
    action.dismiss();
  };
  return (
    <div className="settings-form">
      {!mayAdminister && (
        <Notice kind="information" title={say('You can read these settings')}>
          <p>{say('Changing them needs the permission to administer this project.')}</p>
        </Notice>
      )}
      <Tabs label={say('Settings of AI governance')} tabs={tabs} selected={tab} onSelect={setTab}>
        <TabContent
          tab={tab}
          form={form}
          loaded={loaded}
          isDisabled={!mayAdminister}
          onChange={setForm}
        />
      </Tabs>
      {action.error !== null && <SaveError action={action} onReload={reload} />}
      {mayAdminister && (isDirty || !savedInPlace.includes(tab)) && (
        <SaveBar
          {...{ isDirty, isWrong, isBusy: action.isBusy }}
          note={
            settings.revision === 0 ? say('These are the defaults.') : say('Everything is saved.')
          }
          onSave={() => void action.run(save)}
          onDiscard={discard}
        />
      )}
    </div>
  );
};

const TabContent = ({ tab, ...part }: PartProps & { tab: TabId }): ReactElement => {
  const project = part.loaded.settings.projectKey;
  switch (tab) {
    case 'general':
      return <General {...part} />;
    case 'policy':
      return <PolicyPart {...part} />;
    case 'roles':
      return <RolesPart {...part} />;
    case 'credentials':
      return <CredentialList project={project} />;
    case 'intake':
      return (
        <>
          <Intake project={project} mayAdminister={part.loaded.mayAdminister} />
          <AttestationKeys {...part} />
        </>
      );
    case 'scope':
      return <Scope project={project} />;
  }
};

const SaveBar = (props: {
  isDirty: boolean;
  isWrong: boolean;
  isBusy: boolean;
  note: string;
  onSave: () => void;
  onDiscard: () => void;
}): ReactElement => {
  const { isDirty, isWrong, isBusy, note, onSave, onDiscard } = props;
  return (
    <div className="save-bar">
      <Button
        appearance="primary"
        isDisabled={!isDirty || isWrong}
        isLoading={isBusy}
        onClick={onSave}
      >
        {say('Save')}
      </Button>
      <Button appearance="subtle" isDisabled={!isDirty} onClick={onDiscard}>
        {say('Discard changes')}
      </Button>
      <span className="subtle" role="status">
        {!isDirty
          ? note
          : isWrong
            ? say('Changed; something in General is wrong.')
            : say('Changed, not saved yet.')}
      </span>
    </div>
  );
};

const SaveError = ({
  action,
  onReload,
}: {
  action: Action;
  onReload: () => Promise<void>;
}): ReactElement | null => {
  if (action.error === null) return null;
  if (action.error.code !== 'conflict') return <ErrorNotice error={action.error} />;
  return (
    <ErrorNotice
      error={action.error}
      actions={
        <Button onClick={() => void action.run(onReload)}>
          {say('Read the newest settings, keep my changes')}
        </Button>
      }
    />
  );
};
