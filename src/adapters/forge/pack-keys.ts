import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { PackKeys } from '../../app/audit/ports';

const KEY_BYTES = 32;

/** Ed25519 as Node has it: keys and signatures, for the packs of the installation. */
export const packSigning: Pick<PackKeys, 'make' | 'sign'> = {
  make: () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    return {
      public: spki.subarray(-KEY_BYTES).toString('hex'),
      private: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    };
  },
  sign: (key, message) => {
    const der = Buffer.from(key, 'base64');
    return new Uint8Array(
      sign(null, message, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })),
    );
  },
};
