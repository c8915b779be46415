import { say } from '../../language/say';

/** A text of somebody, in the quotation marks of the viewer's language. */
export const quote = (text: string): string => say('“{text}”', { text });
