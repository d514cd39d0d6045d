/** The interface in Chinese: figures of the text, and the targets that stand in it. */
export const zhFigures = {
  paragraphs: (runs: string[]) => `第${runs.join('、')}段`,
  commitments: '正文中的量化目标',
  commitmentsLead:
    '规划正文另有一些数量和覆盖目标不在指标表中，编者择要列出如下。措辞照录原文；期限只在规划为该目标本身或其所属的发展目标写明时列出。',
  commitment: '目标',
  quantity: '数量',
  deadline: '期限',
  place: '出处',
};
