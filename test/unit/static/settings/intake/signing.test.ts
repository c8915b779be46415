import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { curlOf, headersOf } from '../../../../../static/settings/intake/signing';

describe('the lines that send a file', () => {
  it('sign it as the app checks it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-signing-'));
    try {
      const body = '{"issue":"AI-1"}\n';
      writeFileSync(join(folder, 'evidence.json'), body);
      // A curl that says what it was given.
      writeFileSync(join(folder, 'curl'), '#!/bin/sh\nprintf "%s\\n" "$@"\n', { mode: 0o755 });
      const said = execFileSync('sh', ['-c', curlOf('AI')], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: `${folder}:${process.env['PATH'] ?? ''}`,
          ASSAY_SECRET: 'example-secret',
          ASSAY_URL: 'http://127.0.0.1/x',
        },
      });
      const timestamp = /x-assay-timestamp: (\d+)/.exec(said)?.[1] ?? '';
      const signed = createHmac('sha256', 'example-secret').update(`${timestamp}.${body}`);
      expect(said).toContain(`x-assay-signature: v1=${signed.digest('hex')}\n`);
      for (const { name } of headersOf('AI')) expect(said).toContain(`${name}: `);
      expect(said).toContain('x-assay-project: AI\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
