import type { Parse } from '../family';
import { parseCloudwatch } from '../formats/alerts/cloudwatch';
import { parseDatadog } from '../formats/alerts/datadog';
import { parsePagerduty } from '../formats/alerts/pagerduty';
import type { alertSignatures } from '../signatures/alerts';

export const alertParsers = {
  cloudwatch: parseCloudwatch,
  datadog: parseDatadog,
  pagerduty: parsePagerduty,
} satisfies Record<(typeof alertSignatures)[number]['id'], Parse>;
