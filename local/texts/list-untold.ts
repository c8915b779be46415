import { fileURLToPath } from 'node:url';
import { german } from '../../src/language/german';
import { appTemplates } from './app-templates';

/** `npm run texts:app`: what the app says and nobody has written in German. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const untold = appTemplates(root).filter(({ text }) => !Object.hasOwn(german, text));
for (const { text, file } of untold) console.log(`${file}: ${text}`);
console.log(`${String(untold.length)} texts of the app are not in German.`);
process.exitCode = untold.length === 0 ? 0 : 1;
