/**
 * `npm run forms`: makes the forms of records anew out of their schemas, after a schema of a record that
 * the gate reads was changed.
 */
import { register } from 'tsx/esm/api';

register();
const { FORMS, writeForms } = await import('./build/write-forms.ts');
console.log(writeForms(process.cwd()) ? `wrote ${FORMS}` : `${FORMS} is as the schemas are`);
