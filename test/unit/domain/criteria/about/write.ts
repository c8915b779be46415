import { writeFileSync } from 'node:fs';
import { examples } from './examples';
import { fileOf, train } from './train';

writeFileSync(
  new URL('../../../../../src/domain/criteria/propose/about/weights.json', import.meta.url),
  fileOf(train(examples())),
);
