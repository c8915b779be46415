import * as z from 'zod';
import { openFrame, type OpenFrame } from '../bridge/open-frame';
import type { FrameCommands } from '../bridge/commands';
import { makeButton, messageOf, showAlert } from '../dom';
import { send } from '../http';
import type { Callback } from '../rpc/references';
import { readData } from '../site-data';

const gadgetSchema = z.object({
  dashboard: z.string(),
  gadget: z.string(),
  module: z.string(),
  title: z.string(),
  isWidget: z.boolean(),
  view: z.string(),
  edit: z.string().nullable(),
  extension: z.record(z.string(), z.unknown()),
});
const configurationSchema = z.record(z.string(), z.unknown());
const isCallback = z.custom<Callback>((value) => typeof value === 'function');

type Gadget = z.output<typeof gadgetSchema>;
type Configuration = z.output<typeof configurationSchema>;

/** What `@forge/dashboards-bridge` works on while a widget is edited; the dashboard owns Save. */
const createWidgetEditor = () => {
  let last: Configuration | undefined;
  let beforeSave: Callback | undefined;
  return {
    commands: {
      getWidgetEditApi: () => ({
        updateConfig: (configuration: unknown) => {
          last = configurationSchema.parse(configuration);
        },
        onProductSave: (callback: unknown) => {
          beforeSave = isCallback.parse(callback);
        },
        onSave: () => undefined,
        onSaveError: () => undefined,
      }),
      getWidgetApi: () => ({ setPreviewConfig: () => undefined }),
    } satisfies FrameCommands,
    /** What is to be stored: null for nothing. */
    result: async (): Promise<Configuration | null> => {
      const made = beforeSave === undefined ? last : await beforeSave(last ?? {});
      return configurationSchema.nullish().parse(made) ?? null;
    },
  };
};

const withConfiguration = (gadget: Gadget, configuration: Configuration): Gadget => ({
  ...gadget,
  extension: {
    ...gadget.extension,
    [gadget.isWidget ? 'config' : 'gadgetConfiguration']: configuration,
  },
});

/** One gadget of the dashboard, which is either looked at or edited. */
const bindGadget = (element: HTMLElement): void => {
  let gadget = readData(element, 'gadget', gadgetSchema);
  const place = element.querySelector('.app-frame');
  const edit = element.querySelector<HTMLButtonElement>('[data-gadget-edit]');
  if (place === null) return;
  let frame: OpenFrame | undefined;
  const show = (resource: string, entryPoint: 'view' | 'edit', own: FrameCommands): void => {
    frame?.close();
    place.replaceChildren();
    const { module, title } = gadget;
    const extension = { ...gadget.extension, ...(entryPoint === 'edit' ? { entryPoint } : {}) };
    frame = openFrame(place, { module, resource, file: 'index.html', extension, title }, own);
  };
  const view = (): void => {
    show(gadget.view, 'view', {});
    if (edit !== null) edit.hidden = false;
  };
  const save = async (configuration: Configuration): Promise<void> => {
    const path = `/site/dashboards/${gadget.dashboard}/gadgets/${gadget.gadget}`;
    await send('PUT', path, { configuration });
    gadget = withConfiguration(gadget, configuration);
    view();
  };
  const submit = (data: unknown): boolean => {
    // Answered first: the frame that asks is closed by the answer.
    save(configurationSchema.parse(data)).catch((error: unknown) => showAlert(messageOf(error)));
    return true;
  };
  edit?.addEventListener('click', () => {
    if (gadget.edit === null) return;
    edit.hidden = true;
    const editor = createWidgetEditor();
    show(gadget.edit, 'edit', gadget.isWidget ? editor.commands : { submit, close: view });
    const saveWidget = async (): Promise<void> => {
      const configuration = await editor.result();
      if (configuration === null) view();
      else await save(configuration);
    };
    const buttons = gadget.isWidget
      ? [makeButton('Save', saveWidget, { class: 'primary' }), makeButton('Cancel', view)]
      : [makeButton('Cancel', view)];
    place.append(...buttons);
  });
  view();
};

/** Dashboards as Jira and Atlassian Home have them, with the edit view of each gadget. */
export const bindDashboard = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-gadget]')) {
    bindGadget(element);
  }
};
