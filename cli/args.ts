import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestWord } from '../src/domain/criteria/language/similar';
import { UsageError } from './outcome';

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Parsed arguments: `values` by option name, `positionals` in their order. */
export type Args = {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
};

/**
 * Reads the arguments of a command.
 * @param usage the right form, shown with every complaint.
 * @throws {UsageError} for unknown options, missing values and too many files.
 */
export const readArgs = (
  argv: readonly string[],
  specs: OptionSpecs,
  usage: string,
  mostPositionals: number,
): Args => {
  const { values, positionals } = parsed(argv, specs, usage);
  const surplus = positionals[mostPositionals];
  if (surplus !== undefined) {
    throw new UsageError(`\`${surplus}\` is one argument too many`, `Usage: ${usage}`);
  }
  const single: Args['values'] = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || typeof value === 'boolean') single[name] = value;
  }
  return { values: single, positionals };
};

const parsed = (
  argv: readonly string[],
  specs: OptionSpecs,
  usage: string,
): ReturnType<typeof parseArgs> => {
  const repeated = repeatedOption(argv, specs);
  if (repeated !== null) throw new UsageError(`--${repeated} is given twice`, `Usage: ${usage}`);
  try {
    return parseArgs({ args: [...argv], options: specs, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw complaint(argv, specs, usage, error);
  }
};

const repeatedOption = (argv: readonly string[], specs: OptionSpecs): string | null => {
  const names = argv
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.slice(2).split('=')[0] ?? '')
    .filter((name) => specs[name] !== undefined);
  return names.find((name, index) => names.indexOf(name) !== index) ?? null;
};

/** Node's own messages name the option but neither the nearest one nor the right form. */
const complaint = (
  argv: readonly string[],
  specs: OptionSpecs,
  usage: string,
  error: TypeError,
): UsageError => {
  const unknown = argv.find((arg) => arg.startsWith('-') && arg.length > 1 && !isKnown(arg, specs));
  if (unknown !== undefined && /unknown option/iu.test(error.message)) {
    const name = unknown.replace(/^-+/u, '').split('=')[0] ?? '';
    const nearest = nearestWord(name, Object.keys(specs));
    const suggestion = nearest === null ? '' : ` Did you mean --${nearest}?`;
    return new UsageError(
      `unknown option ${unknown.split('=')[0] ?? ''}`,
      `Usage: ${usage}${suggestion}`,
    );
  }
  const missing = argv.find((arg, index) => lacksValue(arg, argv[index + 1], specs));
  return missing === undefined
    ? new UsageError(error.message.split('. ')[0] ?? error.message, `Usage: ${usage}`)
    : new UsageError(
        `${missing} needs a value`,
        `Usage: ${usage} A value that begins with - is written ${missing}=….`,
      );
};

const isKnown = (arg: string, specs: OptionSpecs): boolean => {
  const name = arg.replace(/^-+/u, '').split('=')[0] ?? '';
  return (
    specs[name] !== undefined || Object.values(specs).some(({ short }) => `-${short ?? ''}` === arg)
  );
};

const lacksValue = (arg: string, next: string | undefined, specs: OptionSpecs): boolean =>
  arg.startsWith('--') &&
  !arg.includes('=') &&
  specs[arg.slice(2)]?.type === 'string' &&
  (next === undefined || next.startsWith('-'));

/** The value of an option that has to be there. */
export const required = (args: Args, name: string, usage: string): string => {
  const value = args.values[name];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new UsageError(`--${name} is missing`, `Usage: ${usage}`);
};

export const optional = (args: Args, name: string): string | undefined => {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
};

/** A whole number of at least `least`. */
export const wholeNumber = (name: string, written: string, least: number): number => {
  const value = /^\d+$/u.test(written.trim()) ? Number(written) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(
    `--${name} ${written} is not a whole number of ${least} or more`,
    `Write for example --${name} ${Math.max(least, 100)}.`,
  );
};

/** A share strictly between two limits, written as 0.9 or 90%. */
export const share = (name: string, written: string, above: number, example: string): number => {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/u.exec(written.trim());
  const value =
    match === null ? Number.NaN : Number(`${match[1] ?? ''}e${match[2] === '%' ? -2 : 0}`);
  if (value > above && value < 1) return value;
  throw new UsageError(
    `--${name} ${written} is not a share above ${above} and below 1`,
    `Write ${example}.`,
  );
};
