import { describe, expect, it } from 'vitest';

import { formatQuotation } from '../../src/lib/cite/quotation.ts';

describe(formatQuotation, () => {
  it('gives Chinese words as they stand, then title and place, then the address alone', () => {
    const text = '形成“一核两翼”格局。';
    const quotation = {
      text,
      title: '某市“十五五”规划',
      translation: '',
      place: '四（一）1第3段',
      address: 'https://a.org/zh/#p3',
    };
    expect(formatQuotation(quotation, 'zh')).toBe(
      '形成“一核两翼”格局。\n——《某市“十五五”规划》四（一）1第3段\nhttps://a.org/zh/#p3',
    );
  });

  it('says in English that the words are a translation', () => {
    const quotation = {
      text: 'Build “one core.”',
      title: 'A Plan',
      translation: 'unofficial English translation',
      place: '4.1.1, para. 3',
      address: '/en/#p3',
    };
    expect(formatQuotation(quotation, 'en')).toBe(
      'Build “one core.”\n— A Plan, 4.1.1, para. 3 (unofficial English translation)\n/en/#p3',
    );
  });

  it('sets a title within the title in single marks', () => {
    const quotation = { text: '甲', title: '关于印发《规划》的通知', translation: '', place: '一第1段', address: '/' };
    expect(formatQuotation(quotation, 'zh')).toContain('《关于印发〈规划〉的通知》');
  });
});
