import { XMLParser } from 'fast-xml-parser';
import { MAX_DEPTH } from '../guard';
import { checkTags } from './xml-tags';

/** Tags that may repeat, so that one of them is a list as well. */
const LISTS = new Set([
  'testsuite',
  'testcase',
  'property',
  'failure',
  'error',
  'skipped',
  'flakyFailure',
  'flakyError',
  'rerunFailure',
  'rerunError',
]);

/**
 * XML without document types and entities; attributes are keys with `@`, text is `#text`.
 * @throws EvidenceError
 */
export const decodeXml = (text: string): unknown => {
  checkTags(text);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    parseAttributeValue: false,
    parseTagValue: false,
    processEntities: false,
    removeNSPrefix: true,
    maxNestedTags: MAX_DEPTH,
    isArray: (name) => LISTS.has(name),
  });
  const value: unknown = parser.parse(text);
  return value;
};

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text of an attribute with the five predefined entities and character numbers resolved. */
export const xmlText = (raw: string): string =>
  raw.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
