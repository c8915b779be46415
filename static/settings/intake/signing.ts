import { say } from '../../language/say';

/** The headers that a pipeline sends beside the body. */
export const headersOf = (project: string): { name: string; value: string }[] => [
  { name: 'x-assay-project', value: project },
  { name: 'x-assay-timestamp', value: say('Unix time in seconds, at most 300 off') },
  {
    name: 'x-assay-signature',
    value: say(
      'v1= and the HMAC-SHA256 of “<timestamp>.<body>” under the secret, in hexadecimal digits',
    ),
  },
];

/**
 * Shell lines that sign and post a file. The secret stays in the environment, out of the command and
 * of the shell's history.
 */
export const curlOf = (project: string): string =>
  [
    'timestamp=$(date +%s)',
    `signature=$( { printf '%s.' "$timestamp"; cat evidence.json; } | openssl dgst -sha256 -hmac "$ASSAY_SECRET" | sed 's/.*= //')`,
    `curl -X POST "$ASSAY_URL" -H 'x-assay-project: ${project}' -H "x-assay-timestamp: $timestamp" -H "x-assay-signature: v1=$signature" --data-binary @evidence.json`,
  ].join('\n');
