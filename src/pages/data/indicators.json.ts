import type { APIRoute } from 'astro';

import { getIndicators } from '../../content.ts';
import { toIndicatorRecord } from '../../lib/indicator.ts';

/** `/data/indicators.json`: the indicators in the order of the table. */
export const GET: APIRoute = async () => Response.json((await getIndicators()).map(toIndicatorRecord));
