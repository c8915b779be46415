import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { stringify } from 'yaml';
import { root } from './code/sources';

/** Runtimes that a deployment refuses (change 3209). */
export const DEPRECATED_RUNTIMES = ['nodejs20.x'];

/**
 * What Atlassian's validator of `forge deploy` says of a manifest, errors and warnings alike.
 * @param file absolute path; what the manifest names must stand beside it
 */
export const validateFile = async (file: string): Promise<string[]> => {
  const { success, errors = [] } = await ProcessorBuilder.instance()
    .withValidation(ValidationTypes.FULL)
    .withOptions({ deprecatedRuntimes: DEPRECATED_RUNTIMES })
    .build()
    .process(file);
  const said = errors.map(({ level, line, message }) => `${level} in line ${line}: ${message}`);
  return success || said.length > 0 ? said : ['the manifest is refused without a reason'];
};

/** The same for a manifest that is not the repository's, with the repository's files beside it. */
export const validateCopy = async (manifest: unknown): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-manifest-'));
  try {
    for (const name of ['src', 'static']) symlinkSync(join(root, name), join(folder, name), 'dir');
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    const file = join(folder, 'manifest.yml');
    writeFileSync(file, stringify(manifest));
    return await validateFile(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
