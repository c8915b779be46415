import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The browser without its windows. A page takes 1.0 to 1.2 s of a processor in it, and 2.5 s in the whole
 * browser of the same version, half of it for what nobody sees.
 */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const usualPlaces = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'AppData/Local/Google/Chrome/Application/chrome.exe'),
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const quiet = (command, args) =>
  new Promise((resolve) => {
    spawn(command, args, { stdio: 'ignore' })
      .on('error', () => resolve(false))
      .on('close', (code) => resolve(code === 0));
  });

const fromPlaywright = async () => {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
};

/** A browser that is there: `CHROME_PATH` first, then where browsers usually are. */
export const findBrowser = async () => {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return usualPlaces.find((path) => existsSync(path)) ?? (await fromPlaywright());
};

/** Whether this process may add packages to the system. */
const mayInstall = async () => process.getuid?.() === 0 && (await quiet('apt-get', ['--version']));

/** A registry that does not answer costs seconds, not minutes. */
const SOON = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];

const installPackage = (name) =>
  quiet('apt-get', [...SOON, 'install', '-y', '--no-install-recommends', name]);

const install = async () => {
  console.log('installing a browser for the page tests');
  if (!(await mayInstall())) {
    await quiet(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
    return;
  }
  await quiet('apt-get', [...SOON, 'update']);
  await installPackage('chromium-headless-shell');
  // Not every distribution has the former.
  if ((await findBrowser()) === null) await installPackage('chromium');
};

/**
 * @returns {Promise<{ path: string | null, problem: string }>} a browser for the page tests, installed
 *   if need be: by the system's packages where that is allowed, else by Playwright. A machine of CI gets
 *   the one that is quicker beside the one it has.
 */
export const findOrInstallBrowser = async () => {
  const found = await findBrowser();
  const isChosen = Boolean(process.env.CHROME_PATH) || found === HEADLESS_SHELL;
  const isQuickerWanted = !isChosen && Boolean(process.env.CI) && (await mayInstall());
  if (found === null || isQuickerWanted) await install();
  return {
    path: await findBrowser(),
    problem: 'no Chrome or Chromium was found and none could be installed; set CHROME_PATH',
  };
};
