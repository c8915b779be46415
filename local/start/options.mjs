import { parseArgs } from 'node:util';

export const usage = `npm start -- [options]
  --port N                      where the site is served (4173)
  --seed demo|empty|scale:N     what a fresh site holds (demo); another seed than the one
                                that is there starts a fresh site and keeps the old one beside
  --data DIR                    where the state is kept (.local)
  --faults FILE                 a fault plan in JSON: what goes wrong on the platform;
                                GET /local/faults lists what there is
  --no-open                     opens no browser
  --help                        shows this`;

const definitions = {
  port: { type: 'string' },
  seed: { type: 'string' },
  data: { type: 'string' },
  faults: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
};

const readPort = (text) => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port takes a number from 1 to 65535, not "${text}"`);
  }
  return port;
};

/**
 * Reads the command line.
 * @param {string[]} args
 * @throws {Error} saying which option is wrong
 */
export const readOptions = (args) => {
  const { values } = parseArgs({ args, options: definitions, strict: true });
  return {
    port: readPort(values.port ?? '4173'),
    seed: values.seed ?? null,
    data: values.data ?? '.local',
    faults: values.faults ?? null,
    open: values['no-open'] !== true,
    help: values.help === true,
  };
};
