import type { KvsService } from '../kvs/service';
import type { Answer } from '../kvs/single';
import type { ForgeManifest } from '../manifest';
import type { Answers } from '../facts/table';
import { jsonResponse, type OutgoingCall } from './meta';

/** Scope without which the storage service answers nothing. */
export const STORAGE_SCOPE = 'storage:app';

export type StorageAnswer = {
  response: Response;
  usage: Pick<Answer, 'readBytes' | 'writeBytes'>;
};

const respond = ({ status, body }: Answer): Response =>
  body === undefined ? new Response(null, { status }) : jsonResponse(status, body);

export const createStorageRemote =
  (manifest: ForgeManifest, kvs: KvsService, answers: Pick<Answers, 'refusal'>) =>
  (call: OutgoingCall): StorageAnswer => {
    if (!manifest.scopes.includes(STORAGE_SCOPE)) {
      const message = `The manifest does not have the scope ${STORAGE_SCOPE}`;
      const { status, code } = answers.refusal('kvs.scope-missing');
      return { response: jsonResponse(status, { code, message }), usage: {} };
    }
    const answer = kvs.handle(call.path, typeof call.body === 'string' ? call.body : '');
    const { readBytes, writeBytes } = answer;
    return {
      response: respond(answer),
      usage: {
        ...(readBytes !== undefined && { readBytes }),
        ...(writeBytes !== undefined && { writeBytes }),
      },
    };
  };
