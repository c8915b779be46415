import { unknowable, verifyPack, type PackCheck } from '../../src/domain/pack/verify';
import { countOf } from '../../src/words/counts';
import { optional, readArgs } from '../args';
import { EXIT, UsageError, type Command, type Input, type Outcome } from '../outcome';
import { json, lines, table } from '../output';
import { whyUnread } from '../source';

const USAGE = 'assay verify PACK.zip [--fingerprint F] [--json]';

const HELP = `${USAGE}

Checks an audit pack without Jira and without a network: that every byte is as the installation signed
it, that every record is there once and in its place, and that ledgers, runs and approvals hold. What was
changed, removed, moved, doubled or brought in is named.

  PACK.zip         as it was downloaded
  --fingerprint F  of the key that it has to be signed with, as the settings of Assay show it to admins
  --json           the answer as JSON

Exit codes: 0 everything holds, 1 refused, 2 wrong call.

Example: assay verify assay-pack-AI.zip --fingerprint 1f0c…
`;

const OPTIONS = { fingerprint: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Problems that are shown one by one. */
const MOST_SHOWN = 50;

const keyWords: Record<PackCheck['key'], string> = {
  'as named': 'the one that was named',
  another: 'ANOTHER than the one that was named',
  'not compared': 'not compared; name the one that an admin of the site reads with --fingerprint',
};

const describe = (file: string, check: PackCheck): string => {
  const { manifest, problems } = check;
  const shown = problems.slice(0, MOST_SHOWN).map(({ what }) => `  ${what}`);
  const more = problems.length - shown.length;
  const facts =
    manifest === null
      ? []
      : table([
          ['made', `${manifest.pack.madeAt} for project ${manifest.pack.project.key}`],
          ['site', manifest.site],
          [
            'holds',
            `${countOf(manifest.counts.items, 'work item')}, ${countOf(manifest.counts.records, 'record')}`,
          ],
          [
            'left out',
            `${countOf(manifest.leftOut.items, 'work item')} and ${countOf(manifest.leftOut.entries, 'entry', 'entries')} that the person who asked may not see`,
          ],
          ['key', manifest.key.fingerprint],
          ['this key is', keyWords[check.key]],
        ]);
  return lines([
    check.ok
      ? `${file}: holds; every byte is as it was signed`
      : `${file}: REFUSED, ${countOf(problems.length, 'problem')}`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...facts,
    '',
    'What no check of a pack can tell:',
    ...unknowable.map((sentence) => `  - ${sentence}`),
  ]);
};

const readPack = async (file: string, input: Input): Promise<Uint8Array> => {
  try {
    return await input.readBytes(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${whyUnread(error)}`, 'Name the ZIP of a pack.');
  }
};

const FINGERPRINT = /^(?:[0-9a-f]{2}[\s:]?){31}[0-9a-f]{2}$/iu;

const verify = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const [file] = args.positionals;
  if (file === undefined) throw new UsageError('the pack is missing', `Usage: ${USAGE}`);
  const fingerprint = optional(args, 'fingerprint') ?? null;
  if (fingerprint !== null && !FINGERPRINT.test(fingerprint.trim())) {
    throw new UsageError(
      '--fingerprint is no SHA-256 in hex',
      'Copy the 64 digits from the settings of Assay; colons and blanks between them may stay.',
    );
  }
  const check = verifyPack(await readPack(file, input), fingerprint);
  const { ok, problems, key, manifest } = check;
  const about =
    manifest === null
      ? null
      : { ...manifest.pack, site: manifest.site, fingerprint: manifest.key.fingerprint };
  return {
    exitCode: ok ? EXIT.fine : EXIT.refused,
    stdout:
      args.values['json'] === true
        ? json({ ok, key, problems, pack: about, counts: manifest?.counts ?? null, unknowable })
        : describe(file, check),
    stderr: '',
  };
};

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'whether an audit pack is as it was signed, record by record',
  help: HELP,
  run: verify,
};
