import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { parser } from '@aws-lambda-powertools/parser';
import { ApiGatewayEnvelope, ApiGatewayV2Envelope } from '@aws-lambda-powertools/parser/envelopes';
import { JSONStringified } from '@aws-lambda-powertools/parser/helpers';
import { z } from 'zod';

const metrics = new Metrics({ namespace: 'updraft', serviceName: 'orders' });
export const measured = async (event, context) => {
  metrics.setFunctionName(context.functionName);
  metrics.captureColdStartMetric();
  metrics.addDimension('path', event.rawPath ?? event.path);
  metrics.addMetric('orders', MetricUnit.Count, 2);
  metrics.publishStoredMetrics();
  return { statusCode: 204 };
};

const processor = new BatchProcessor(EventType.SQS);
export const batch = async (event, context) => processPartialResponse(event, async (record) => {
  if (!JSON.parse(record.body).ok) throw new Error(`bad record ${record.messageId}`);
}, processor, { context });

const Order = JSONStringified(z.object({ id: z.number().int(), name: z.string().optional() }));
export const parsed = async (event) => {
  const envelope = event.version === '2.0' ? ApiGatewayV2Envelope : ApiGatewayEnvelope;
  const result = envelope.safeParse(event, Order);
  return result.success ? { statusCode: 200, body: JSON.stringify(result.data) } : { statusCode: 400 };
};
