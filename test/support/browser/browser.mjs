import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'AppData/Local/Google/Chrome/Application/chrome.exe'),
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const quiet = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

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

/**
 * @returns {Promise<{ path: string | null, problem: string }>} a browser for the page tests, installed
 *   if need be: by the system's packages where that is allowed, else by Playwright.
 */
export const findOrInstallBrowser = async () => {
  const found = await findBrowser();
  if (found !== null) return { path: found, problem: '' };
  console.log('no browser found, installing one for the page tests');
  if (process.getuid?.() === 0 && quiet('apt-get', ['--version'])) {
    quiet('apt-get', ['update']);
    quiet('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  } else {
    quiet(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  const installed = await findBrowser();
  return {
    path: installed,
    problem: 'no Chrome or Chromium was found and none could be installed; set CHROME_PATH',
  };
};
