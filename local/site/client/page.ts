import './no-eval';
import { mountSchema } from './bridge/mount';
import { openFrame } from './bridge/open-frame';
import { relayThemeChanges } from './bridge/theme-state';
import { firstDrawn } from './first-drawn';
import { onRefresh } from './live';
import { bindLocaleChoice } from './locale';
import { bindBoard } from './pages/board';
import { bindDashboard } from './pages/dashboard';
import { bindFields, showFields } from './pages/fields';
import { bindTransitions } from './pages/issue';
import { bindTryForms } from './pages/try/forms';
import { bindWorkflow } from './pages/workflow';
import { readData } from './site-data';
import { bindThemeToggle, startTheme } from './theme';

/** Runs in the head of every page, so that it is drawn in the right colours at once. */
startTheme();

const showTimes = (): void => {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of document.querySelectorAll('time')) {
    const moment = new Date(time.dateTime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    if (!Number.isNaN(moment.getTime())) time.textContent = format.format(moment);
  }
};

/** What has to be done again after parts of the page were read again. */
const bindLiveParts = (): void => {
  showTimes();
  bindTransitions();
  bindFields();
  bindBoard();
  bindWorkflow();
};

/** A frame that is loaded when its line is opened for the first time. */
const openOnToggle = (line: HTMLElement): void => {
  const place = line.querySelector('.app-frame');
  if (place === null) return;
  const open = (): void => void openFrame(place, readData(line, 'lazyMount', mountSchema));
  line.addEventListener('toggle', open, { once: true });
};

const bindPage = (): void => {
  const toggle = document.getElementById('theme-toggle');
  if (toggle !== null) bindThemeToggle(toggle);
  const languages = document.querySelector<HTMLSelectElement>('#language-select');
  if (languages !== null) bindLocaleChoice(languages);
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-auto-submit]')) {
    select.addEventListener('change', () => select.form?.submit());
  }
  const frames = [...document.querySelectorAll<HTMLElement>('[data-mount]')].map(
    (place) => openFrame(place, readData(place, 'mount', mountSchema)).element,
  );
  for (const line of document.querySelectorAll<HTMLElement>('[data-lazy-mount]'))
    openOnToggle(line);
  bindDashboard();
  bindTryForms();
  relayThemeChanges();
  bindLiveParts();
  void firstDrawn(frames).then(showFields);
  onRefresh(() => {
    bindLiveParts();
    showFields();
  });
};

document.addEventListener('DOMContentLoaded', bindPage);
