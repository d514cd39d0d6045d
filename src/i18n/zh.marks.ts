/** The interface in Chinese: marks that join words. */
export const zhMarks = {
  sentenceEnd: '。',
  // Editorial notes, and passages on indicator pages
  comma: '，',
  semicolon: '；',
  colon: '：',
  // Between sentences and words that stand together
  blank: '',
};
