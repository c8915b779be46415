import type { Parse } from '../family';
import { parseCloudwatch } from '../formats/cloudwatch';
import { parseDatadog } from '../formats/datadog';
import { parsePagerduty } from '../formats/pagerduty';
import type { alertSignatures } from '../signatures/alerts';

export const alertParsers = {
  cloudwatch: parseCloudwatch,
  datadog: parseDatadog,
  pagerduty: parsePagerduty,
} satisfies Record<(typeof alertSignatures)[number]['id'], Parse>;
