import { describe, expect, it } from 'vitest';

import { compareNumbers } from '../../src/lib/gates/numbers.ts';
import { toText } from '../helpers/gates.ts';

const NONE = { words: [], exceptions: [] };
const findIn = (zh: string, en: string) => compareNumbers(toText(zh, en), NONE).findings.map(({ message }) => message);

/** Sentences of many plans, as official translations put them. */
const AGREE: [zh: string, en: string][] = [
  ['全年接待游客1.2亿人次，同比增长15.3%。', 'The year saw 120 million tourist visits, up 15.3% year on year.'],
  ['森林覆盖率达到44.8%以上，提高0.5个百分点。', 'Forest coverage will be 44.8% or more, up 0.5 percentage points.'],
  ['新增城镇就业130万人以上。', 'Create at least 1.3 million new urban jobs.'],
  [
    'PM2.5年均浓度控制在35微克/立方米左右。',
    'Keep the annual average of PM2.5 at about 35 micrograms per cubic meter.',
  ],
  ['打造“三横四纵”通道。', 'Build corridors, three horizontal and four vertical.'],
  ['推进一网通办、一站式服务。', 'Advance one-stop online services.'],
  ['三分之二以上的村庄通公交。', 'More than two-thirds of the villages will have buses.'],
  ['产值增长近一倍。', 'Output nearly doubled.'],
  ['到2030年翻一番。', 'It will double by 2030.'],
  ['培育百亿级企业20家。', 'Foster 20 enterprises of RMB 10 billion each.'],
  ['第三产业占比超过一半。', 'The tertiary industry accounts for more than half.'],
  ['一二三产业融合发展。', 'Integrate the primary, secondary and tertiary industries.'],
  ['建设15分钟生活圈和一刻钟服务圈。', 'Build 15-minute living circles and 15-minute service circles.'],
  ['“两不愁三保障”', 'the two assurances and three guarantees'],
  ['实施三年行动计划，建设5至8个园区。', 'Carry out the three-year action plan and build 5 to 8 parks.'],
  ['上半年完成，一季度启动。', 'Start in the first quarter and complete it in the first half of the year.'],
  [
    '建设“双一流”大学，万人计划深入实施。',
    'Build Double First-Class universities; carry out the Ten Thousand Talents Program.',
  ],
  ['投资数百亿，项目100余项。', 'Invest tens of billions; more than 100 projects.'],
  ['储水2.5亿立方米，面积3万平方公里。', 'Store 250 million cubic meters of water over 30,000 square kilometers.'],
  ['每千人口拥有医师3.2人。', '3.2 physicians per 1,000 people.'],
  ['半小时通勤。', 'A half-hour commute.'],
  [
    '全国首个、世界500强、百强企业、前十。',
    'The first in the country, the Global 500, top 100 enterprises, the top ten.',
  ],
  ['零碳园区', 'zero-carbon park'],
  ['50%～60%的居民', '50–60% of residents'],
  ['3个月内办结，2小时以内到达。', 'Complete it within three months; arrive within 2 hours.'],
  ['党的二十大精神', 'the guiding principles of the 20th National Congress'],
  ['“十五五”末，第十六个五年规划', 'the end of the 15th Five-Year Plan period; the 16th Five-Year Plan'],
  ['二〇五〇年', 'in 2050'],
  ['1979年至1985年', 'from 1979 to 1985'],
  ['1998年3月5日', 'March 5, 1998'],
  ['截至1999年5月底', 'as of the end of May 1999'],
  ['7×24小时服务，支持4K和H.265。', '24/7 service with support for 4K and H.265.'],
  ['打造“1+3+N”体系', 'create a “1+3+N” system'],
  ['“一五五一”工程', 'the “1-5-5-1” project'],
  ['下行百兆、千兆、万兆', '100 Mbps, 1 Gbps and 10 Gbps downlinks'],
  ['资费为3元/GB，电价0.5元/千瓦时。', 'The price is RMB 3 per GB and RMB 0.5 per kWh.'],
  ['三一（二）2所列', 'listed in 31.2.2'],
  ['一是改革；二是开放。', 'First, reform. Second, open up.'],
  ['十六届二中、三中全会', 'the second and third plenary sessions of the 16th Central Committee'],
  ['建党一百周年、建国60周年', 'the centenary of the Party and the 60th anniversary of the People’s Republic'],
  ['百年未有之大变局', 'changes unseen in a century'],
  ['在三年内增长3.5倍', 'grow 3.5 times over three years'],
  ['支持L3级别以上自动驾驶', 'support autonomous driving at Level 3 and above'],
  ['二级医院、三级响应', 'secondary hospitals; Level III responses'],
  ['市、县两级', 'the two levels of city and county'],
  ['进一步统一标准，形成一批成果，一带一路', 'Further unify standards and form a number of results; Belt and Road'],
  ['降低到千分之三', 'reduce to 3 per mille'],
  ['占全国的比重超过八成，约占全省的三分之一', 'more than 80% of the country and about a third of the province'],
  ['单价为27.0元', 'a price of RMB 27.0'],
  ['1500万千瓦', '15,000 MW'],
];

describe('numbers that agree', () => {
  it.each(AGREE)('“%s” and “%s” raise no alarm', (zh, en) => {
    expect(findIn(zh, en)).toEqual([]);
  });
});
