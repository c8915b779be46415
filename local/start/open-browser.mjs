import { spawn } from 'node:child_process';

const commands = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

const hasDisplay = () =>
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

/**
 * Opens the site in the browser, where there is a screen. That it cannot is no failure: the address
 * is on the terminal.
 * @param {string} url
 */
export const openBrowser = (url) => {
  const [command, ...args] = commands[process.platform] ?? [];
  if (command === undefined || !hasDisplay()) return;
  const browser = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  browser.on('error', (error) => console.log(`no browser was opened: ${error.message}`));
  browser.unref();
};
