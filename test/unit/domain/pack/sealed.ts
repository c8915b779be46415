import { joined, type Bytes } from '../../../../src/domain/pack/bytes';
import type { Manifest } from '../../../../src/domain/pack/manifest';
import { sealPack, type Sign } from '../../../../src/domain/pack/seal';
import { packFile, type Packed } from '../../../../src/domain/pack/write-zip';
import { keyOfSeed, signedPack, type PackFile } from '../../../support/builders/signed-pack';

/** A pack that holds. */
export const pack = signedPack('site-one', 1);

type About = Omit<Manifest, 'format' | 'version'>;

/** Files one behind the other, as they lie in a ZIP. @param stored paths of what is not compressed */
export const packed = (files: readonly PackFile[], stored: readonly string[] = []): Packed[] => {
  let offset = 0;
  return files.map(({ path, content }) => {
    const one = packFile(path, content, offset, stored.includes(path));
    offset += one.data.length;
    return one;
  });
};

type Sealing = {
  /** What lies in the ZIP; left out: the files of the pack that holds. */
  files?: readonly PackFile[];
  stored?: readonly string[];
  /** What its manifest says otherwise than that of the pack that holds. */
  about?: (about: About) => Partial<About>;
  sign?: Sign;
};

/** The pack that holds with other files or another manifest, signed by the key of its own site. */
export const sealed = ({
  files = pack.files,
  stored = [],
  about = () => ({}),
  sign = keyOfSeed(1).sign,
}: Sealing): Bytes => {
  const entries = packed(files, stored);
  const offset = entries.reduce((sum, { data }) => sum + data.length, 0);
  const { data } = sealPack(
    { ...pack.about, ...about(pack.about) },
    entries.map(({ facts }) => facts),
    offset,
    sign,
  );
  return joined([...entries.map((one) => one.data), ...data]);
};
