import { documentText, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { openMetricsText } from '../../cluster/health/openMetrics.ts';
import { parseExact, type JsonObject } from '../../json/lossless.ts';
import { configMetrics } from '../../settings/configMetrics.ts';
import { overriddenMembers } from '../../settings/settings.ts';
import type { CentralConfigResolvers } from './types.generated.ts';

export const CentralConfig: CentralConfigResolvers = {
  version: versionOf,
  stored: (_, __, { centralConfig }) => centralConfig.stored(),
  overridden: (_, __, { settings }) => overriddenMembers(settings.given),
  document: (config) => documentText(config),
  openMetrics: (config) => openMetricsText(configMetrics(parseExact(rowOf(config).document) as JsonObject)),
};
