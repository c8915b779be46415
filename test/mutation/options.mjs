import { parseArgs } from 'node:util';

export const USAGE = `npm run mutation                       all folders of src/ledger, src/domain and src/app
npm run mutation -- domain/gate app/gate   some of them
npm run mutation -- --check                only the scores of what was run before
npm run mutation -- --sample 0.1           a random tenth of the mutants, and what it says of all
--seed WORD   another sample of the same share
--force       runs every mutant again, whatever is known of it
MUTATION_CONCURRENCY=2   mutants at the same time; 1 where it is not set`;

const shareOf = (text) => {
  const share = Number(text);
  if (!(share > 0 && share <= 1)) throw new Error(`--sample ${text}: a share above 0, 1 at most`);
  return share;
};

/**
 * What a command line asks for; `sample` is null where all mutants count.
 * @param known names of all folders
 * @throws Error in words on a folder or an option that is not one
 */
export const optionsOf = (args, known) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      sample: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const { check, force, sample, seed } = values;
  const wrong = positionals.filter((name) => !known.includes(name));
  if (wrong.length > 0) {
    throw new Error(`${wrong.join(', ')}: no such folder. Folders: ${known.join(' ')}`);
  }
  if (seed !== undefined && sample === undefined) throw new Error('--seed asks for --sample');
  if (seed !== undefined && !/^\w+$/.test(seed)) throw new Error(`--seed ${seed}: letters, digits`);
  return {
    named: positionals,
    isCheck: check,
    isForced: force,
    sample: sample === undefined ? null : { share: shareOf(sample), seed: seed ?? '1' },
  };
};
