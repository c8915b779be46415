import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';
import { keptFile } from '../../../local/jira/document/kept-file';
import { DEPRECATED_RUNTIMES } from '../validate';

const child = fileURLToPath(new URL('forge-lint.mjs', import.meta.url));

const outcomeShape = z.object({
  /** Errors, warnings and matters to be approved, each with its class, file and words. */
  problems: z.array(z.string()),
  /** What the linters log; one that fails is left out by the others with a line here. */
  said: z.array(z.string()),
  /** Where the network was asked for. */
  reached: z.array(z.string()),
  /** How many sources were looked at. */
  parsed: z.number(),
});

/** Products whose documents the permission linter wants too; the app asks nothing of them. */
const OTHERS = ['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB'];

/**
 * What the client side of `forge lint` says of apps, without a network. To load it and to compile the
 * schema of manifests takes most of its time, so one run looks at all.
 * @param folders each holds `manifest.yml`, `src`, `tsconfig.json` and what the manifest names
 * @returns an outcome for each folder, in their order
 */
export const forgeLint = async (
  ...folders: readonly string[]
): Promise<z.infer<typeof outcomeShape>[]> => {
  const scratch = mkdtempSync(join(tmpdir(), 'assay-lint-'));
  try {
    const empty = join(scratch, 'empty.json');
    writeFileSync(empty, '{"paths":{}}');
    const { stdout } = await promisify(execFile)(process.execPath, [child, ...folders], {
      maxBuffer: 16 * 1024 * 1024,
      env: {
        ...process.env,
        // The linter keeps downloads of its own in the user's configuration.
        HOME: scratch,
        XDG_CONFIG_HOME: scratch,
        DEPRECATED_RUNTIMES: JSON.stringify(DEPRECATED_RUNTIMES),
        USE_LOCAL_SWAGGER: 'true',
        LOCAL_JIRA_SWAGGER: keptFile,
        ...Object.fromEntries(OTHERS.map((name) => [`LOCAL_${name}_SWAGGER`, empty])),
      },
    });
    return z.array(outcomeShape).length(folders.length).parse(JSON.parse(stdout));
  } finally {
    rmSync(scratch, { recursive: true });
  }
};
