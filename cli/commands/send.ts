import type { ParsedEvidence } from '../../src/contract/types';
import { optional, readArgs } from '../args';
import { issueKey, readConnection, refuseSecretOption, type Connection } from '../connection';
import { readEvidenceSource, refuseUnread } from '../evidence';
import { postSigned, type Answers, type Reply } from '../http';
import { EXIT, type Command, type Input, type Outcome } from '../outcome';
import { json, lines } from '../output';
import { countOf } from '../../src/words/counts';

const USAGE = 'assay send FILE | - --issue KEY [--url URL] [--project KEY] [--json]';

const HELP = `${USAGE}

Sends an evidence file to the work item, signed. The file is read first, as \`assay inspect\` reads it;
one that cannot be read is not sent. Sent twice, it counts once. Of a file over 200 KB, long texts and
pictures are replaced by their digests before it is sent.

  FILE          a tool's own output; - reads standard input
  --issue KEY   the work item it is evidence for; counts before an item that the file names
  --url URL     address of the web trigger \`evidence\`, else the variable ASSAY_URL; https, and http
                for this machine alone
  --project KEY project whose secret signs, else ASSAY_PROJECT, else the one in the work item's key
  --json        the answer as JSON

The secret is the environment variable ASSAY_SECRET, never an option. A site that does not answer, or
is busy, is tried five times within about half a minute.

Exit codes: 0 accepted (or there already), 1 refused, 2 wrong call, 4 the site gave no answer.
Accepted says that it is stored, not that it is enough: ask with \`assay gate\`.

Example: ASSAY_SECRET=assay-local-demo-secret assay send run.json --issue AI-1 --url http://127.0.0.1:4173/webtrigger/evidence
`;

const OPTIONS = {
  issue: { type: 'string' },
  url: { type: 'string' },
  project: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** What the web trigger `evidence` answers, as the manifest declares it. */
export const EVIDENCE_ANSWERS = {
  accepted: 202,
  duplicate: 200,
  unauthorized: 401,
  'too-large': 413,
  invalid: 400,
  future: 400,
  busy: 429,
} as const satisfies Answers<string>;

type EvidenceReply = Reply<keyof typeof EVIDENCE_ANSWERS>;

/** A byte order mark is no content, and what receives a body may drop it: it would break the signature. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '');

type Sent = { issue: string; name: string; parsed: ParsedEvidence };

const notesOf = ({ issue, parsed: { routing } }: Sent): string[] =>
  routing.issueKey === null || routing.issueKey === issue
    ? []
    : [`note: the file names ${routing.issueKey}; ${issue} of --issue is what counts`];

const describeSent = (sent: Sent, { project }: Connection, reply: EvidenceReply): Outcome => {
  const { issue, name, parsed } = sent;
  const content = `${parsed.format}, ${countOf(parsed.blocks.length, 'run')}, ${countOf(parsed.signals.length, 'signal')}`;
  if (reply.kind === 'unreachable') {
    const stderr = `${name}: not sent: the site gave no answer after ${countOf(reply.tries, 'try', 'tries')}: ${reply.reason}\n`;
    return { exitCode: EXIT.unreachable, stdout: '', stderr };
  }
  if (reply.status === 'accepted' || reply.status === 'duplicate') {
    const how = reply.status === 'accepted' ? 'accepted' : 'there already, counted once';
    return {
      exitCode: EXIT.fine,
      stdout: lines([
        `${name} (${content}) for ${issue}: ${how}`,
        ...notesOf(sent),
        `next: assay gate ${issue} --wait 5m`,
      ]),
      stderr: '',
    };
  }
  const stderr = lines([
    `${name}: refused: ${reply.status} (project ${project})`,
    ...(reply.hint === null ? [] : [`  hint: ${reply.hint}`]),
  ]);
  return { exitCode: EXIT.refused, stdout: '', stderr };
};

const send = async (argv: readonly string[], input: Input): Promise<Outcome> => {
  refuseSecretOption(argv);
  const args = readArgs(argv, OPTIONS, USAGE, 1);
  const issue = issueKey(optional(args, 'issue'), '--issue', USAGE);
  const connection = readConnection(args, input, 'ASSAY_URL', issue);
  const { name, text, read } = await readEvidenceSource(args, input, USAGE);
  const asJson = args.values['json'] === true;
  if (!read.ok) return refuseUnread(name, read, asJson);
  const url = new URL(connection.url);
  url.searchParams.set('issue', issue);
  const body = withoutMark(text);
  const post = { ...connection, url, body, answers: EVIDENCE_ANSWERS };
  const reply = await postSigned(input.network, post);
  const sent = { issue, name, parsed: read.parsed };
  const outcome = describeSent(sent, connection, reply);
  if (!asJson) return outcome;
  const answer = {
    ok: outcome.exitCode === EXIT.fine,
    status: reply.kind === 'answered' ? reply.status : 'unreachable',
    hint: reply.kind === 'answered' ? reply.hint : reply.reason,
    issue,
    project: connection.project,
    format: read.parsed.format,
    runs: read.parsed.blocks.length,
    signals: read.parsed.signals.length,
    notes: notesOf(sent),
  };
  return { ...outcome, stdout: json(answer), stderr: '' };
};

export const sendCommand: Command = {
  name: 'send',
  summary: 'send an evidence file to a work item, signed',
  help: HELP,
  run: send,
};
