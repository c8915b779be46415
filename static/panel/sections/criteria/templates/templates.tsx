import { lazyPart } from '../../../../components/loading/lazy-part';
import { language, learnMore } from '../../../../language/language';
import type { TemplateListProps } from './template-list';

/** Templates of criteria; they and their texts in the viewer's language are loaded when they are opened. */
export const Templates = lazyPart<TemplateListProps>(async () => {
  if (language() === 'de')
    learnMore((await import('../../../../language/de/templates.json')).default);
  return (await import('./template-list')).TemplateList;
});
